package org.taocun.agents;

import org.taocun.base.Param;

/**
 * Awareness: an unaware household with a_s selling strong and a_w selling weak alters becomes aware
 * this month with probability 1 − (1−β_s)^a_s (1−β_w)^a_w (1−m).
 */
public record AwarenessSettings(
    @Param(
            doc =
                "Whether households must hear of e-commerce before they consider it; off: all are"
                    + " aware from the start.",
            def = "true",
            source = "model switch")
        boolean enabled,
    @Param(
            doc = "Share of households aware at the start.",
            unit = "share",
            def = "0.02",
            range = "[0,1]",
            source = "assumed")
        double initialShare,
    @Param(
            doc = "β_s: monthly probability that one selling strong alter makes a household aware.",
            unit = "share",
            def = "0.15",
            range = "[0,1]",
            source = "assumed")
        double betaStrong,
    @Param(
            doc = "β_w: monthly probability that one selling weak alter makes a household aware.",
            unit = "share",
            def = "0.05",
            range = "[0,1]",
            source = "assumed")
        double betaWeak,
    @Param(
            doc = "m: monthly reach of the media.",
            unit = "share",
            def = "0.002",
            range = "[0,1]",
            source = "assumed")
        double mediaReach) {}
