package org.taocun.agents;

import org.taocun.base.Param;

/**
 * Inclination of households to sell, by which their threshold θ falls: normal with mean 0 and
 * standard deviation spread, of whose variance the part circleShare is common to a circle. Where it
 * is, kin are alike and begin alike without imitating each other (homophily).
 */
public record InclinationSettings(
    @Param(
            doc =
                "Standard deviation of the households' inclination to sell, by which their θ falls;"
                    + " 0: nobody is more inclined than others.",
            unit = "share or count",
            def = "0",
            range = "[0,inf)",
            source = "none by default")
        double spread,
    @Param(
            doc =
                "Correlation of inclination within a circle of strong ties; 0: kin are no more alike"
                    + " than others, 1: they are the same.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "none by default; for worlds with homophily")
        double circleShare,
    @Param(
            doc =
                "Whether inclination can be observed, as schooling or a craft can: it is then a"
                    + " column of the panel and a trait for tests of herding. false: it is latent.",
            def = "true",
            source = "model switch")
        boolean observed) {}
