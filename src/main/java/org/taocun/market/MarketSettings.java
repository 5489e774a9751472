package org.taocun.market;

import java.util.List;
import org.taocun.base.Param;

/**
 * The market of one product category: many shops everywhere, some of them simulated.
 *
 * <p>Customers of the category order Q(t) parcels a month in all. Simulated shops and an outside
 * mass of competitors, counted in average shops, share them by a logit over attractiveness. The
 * markup falls as shops of the same township crowd each other.
 */
public record MarketSettings(
    @Param(
            doc = "Whether there is a market; off: every seller earns fixedProfitYuan.",
            def = "true",
            source = "model switch")
        boolean enabled,
    @Param(
            doc = "Monthly profit of every seller when the market is off.",
            unit = "yuan/month",
            def = "0",
            source = "assumed")
        double fixedProfitYuan,
    @Param(doc = "What is sold.", def = "furniture", source = "Shaji mode") String category,
    @Param(
            doc = "Unit cost of production.",
            unit = "yuan",
            def = "120",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc =
                "Share of the unit cost that a full industrial base of the village"
                    + " (geography.industrialBase: 1) saves; in proportion below.",
            unit = "share",
            def = "0.1",
            range = "[0,1)",
            source = "assumed; Wei, Lin and Zhang 2020: the local industrial base drives villages")
        double industrialSaving,
    @Param(
            doc = "Weight of a parcel.",
            unit = "kg",
            def = "12",
            range = "(0,inf)",
            source = "assumed")
        double weightKg,
    @Param(
            doc = "m0: markup on unit cost without local competition.",
            unit = "share",
            def = "1.0",
            range = "[0,inf)",
            source = "press: gross margin .40-.67 of price, 2008-2010, is markup .67-2")
        double markup,
    @Param(
            doc = "h: how strongly local competitors press the markup: m0/(1 + h(1−d)S/S_half).",
            unit = "weight",
            def = "1",
            range = "[0,inf)",
            source = "assumed")
        double competition,
    @Param(
            doc = "d: differentiation by brand and design, 0 none to 1 full.",
            unit = "share",
            def = "0.2",
            range = "[0,1]",
            source = "assumed")
        double differentiation,
    @Param(
            doc =
                "S_half: shops of the township at which, with h = 1 and d = 0, the markup is halved.",
            unit = "shops",
            def = "500",
            range = "(0,inf)",
            source = "assumed")
        double halfShops,
    @Param(
            doc =
                "Price elasticity in the logit: a price 1 % higher costs about so many % of orders.",
            unit = "elasticity",
            def = "2",
            range = "[0,20]",
            source = "assumed")
        double priceElasticity,
    @Param(
            doc = "Effect of skill on attractiveness: e^(skillEffect·(skill − 1/2)).",
            unit = "weight",
            def = "1.5",
            range = "[0,10]",
            source = "assumed")
        double skillEffect,
    @Param(
            doc = "Spread of shop attractiveness (sd of its logarithm): heavy-tailed shop sizes.",
            unit = "spread",
            def = "1",
            range = "[0,5]",
            source = "assumed; 3.7 % of shops above one million yuan a year in 2016")
        double shopSpread,
    @Param(
            doc = "Monthly luck of a shop (sd of its logarithm).",
            unit = "spread",
            def = "0.2",
            range = "[0,5]",
            source = "assumed")
        double monthlyNoise,
    @Param(
            doc = "Fixed cost of running a shop.",
            unit = "yuan/month",
            def = "200",
            range = "[0,inf)",
            source = "assumed")
        double fixedCostYuan,
    @Param(
            doc = "Seasonal factors of demand from January to December.",
            unit = "factor",
            range = "[0,inf)",
            source = "1 in every month by default")
        List<Double> season,
    @Param(
            doc = "Shops outside the simulated world, at the start.",
            unit = "shops",
            def = "20000",
            range = "(0,inf)",
            source = "assumed")
        double outsideShops,
    @Param(
            doc = "Orders a month of an average outside shop at the start, at the reference price.",
            unit = "parcels/month",
            def = "30",
            range = "[0,inf)",
            source = "assumed")
        double ordersPerShop) {}
