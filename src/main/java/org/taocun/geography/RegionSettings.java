package org.taocun.geography;

import org.taocun.base.Param;

/** Differences of one region of the nation from the others. */
public record RegionSettings(
    @Param(
            doc = "The region: East, Central, West or Northeast, as in the shipped table.",
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
