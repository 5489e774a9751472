package org.taocun.geography;

import org.taocun.base.Param;

/** Differences of one region or province of the nation from the others. */
public record RegionSettings(
    @Param(
            doc =
                "The region (East, Central, West or Northeast) or province, as in the shipped"
                    + " table. Where both are listed, factors of a province and of its region"
                    + " multiply.",
            source = "user")
        String region,
    @Param(
            doc = "Factor on the industrial base of its villages, cut to [0, 1] afterwards.",
            unit = "times",
            def = "1",
            range = "[0,10]",
            source = "assumed")
        double industrialBase,
    @Param(
            doc = "Factor on the outside income of its households.",
            unit = "times",
            def = "1",
            range = "[0,10]",
            source = "assumed")
        double outsideIncome) {}
