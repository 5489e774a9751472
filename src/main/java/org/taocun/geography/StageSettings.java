package org.taocun.geography;

import org.taocun.base.Param;

/**
 * Requirements of the stages of a village, beside cluster.networkStageReach and the criteria of a
 * Taobao village. Like those, a rule of observation.
 */
public record StageSettings(
    @Param(
            doc = "Number of sellers that the relationship network stage requires.",
            unit = "households",
            def = "1",
            range = "[0,inf)",
            source = "none beyond the first by default")
        int networkSellers,
    @Param(
            doc =
                "Share of non-sellers' exposure that must arrive over weak ties in the relationship"
                    + " network stage.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "none by default; weak ties join the circles to a network (Wang Hu et al.)")
        double networkWeakShare,
    @Param(
            doc =
                "Share of non-sellers' exposure that must arrive over weak ties in the cluster"
                    + " stage.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source =
                "none by default; the shift from strong to weak ties marks a new stage (Wang Hu et"
                    + " al.)")
        double clusterWeakShare) {}
