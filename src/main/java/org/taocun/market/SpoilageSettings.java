package org.taocun.market;

import org.taocun.base.Param;

/**
 * Time that goods spend on their way, and spoilage. A share 1 − exp(−days·decay·(1 − cold chain))
 * of a village's goods is lost, the decay being 1/shelf life of the category; the seller refunds
 * it.
 */
public record SpoilageSettings(
    @Param(doc = "Whether goods spoil.", def = "true", source = "model switch") boolean enabled,
    @Param(
            doc = "Days from the county hub to customers.",
            unit = "days",
            def = "2",
            range = "[0,inf)",
            source =
                "assumed; 3 days in all at the hub without stations, on which the catalogue's shelf"
                    + " lives rest")
        double lineHaulDays,
    @Param(
            doc = "Way of goods from the village to the hub in a day.",
            unit = "km/day",
            def = "50",
            range = "(0,inf)",
            source = "assumed")
        double kmPerDay,
    @Param(
            doc = "Days that goods wait in a village without a station.",
            unit = "days",
            def = "0.5",
            range = "[0,inf)",
            source = "assumed")
        double villageWaitDays,
    @Param(
            doc = "Days that goods wait in a township without a station.",
            unit = "days",
            def = "0.5",
            range = "[0,inf)",
            source = "assumed")
        double townshipWaitDays) {}
