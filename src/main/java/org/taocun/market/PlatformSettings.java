package org.taocun.market;

import org.taocun.base.Param;

/** The platform: its growth on both sides, what it takes, how it matures. */
public record PlatformSettings(
    @Param(
            doc = "Yearly growth of demand, compounded monthly.",
            unit = "share/year",
            def = "0.5",
            range = "(-1,10]",
            source = "assumed; online retail about doubled yearly before 2010")
        double demandGrowth,
    @Param(
            doc = "Yearly growth of the number of outside shops, compounded monthly.",
            unit = "share/year",
            def = "0.45",
            range = "(-1,10]",
            source = "assumed")
        double shopGrowth,
    @Param(
            doc = "Years after which both growth rates have halved: g(t) = g/(1 + years/this).",
            unit = "years",
            def = "5",
            range = "(0,inf)",
            source = "assumed: the platform matures")
        double maturingYears,
    @Param(
            doc = "Share of revenue that the platform takes.",
            unit = "share",
            def = "0.03",
            range = "[0,1]",
            source = "assumed")
        double commission,
    @Param(
            doc = "Yearly growth of the cost of starting a shop, compounded monthly.",
            unit = "share/year",
            def = "0.2",
            range = "(-1,10]",
            source =
                "press: 2,000 yuan in 2006, 100,000-200,000 in 2017 is .43-.52 a year; lower assumed")
        double entryCostGrowth) {}
