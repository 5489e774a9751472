package org.taocun.market;

import java.util.List;
import java.util.OptionalDouble;
import org.taocun.base.Param;

/**
 * The market, one for each product category: many shops everywhere, some of them simulated.
 *
 * <p>Customers of a category order Q(t) parcels a month in all. Simulated shops and an outside mass
 * of competitors, counted in average shops, share them by a logit over attractiveness. The markup
 * falls as shops of the same category and township crowd each other.
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
    @Param(
            doc =
                "Product category of villages for which neither the village file nor"
                    + " market.mix gives one: from the catalogue (docs/model.md 6.7) or from"
                    + " market.categories.",
            def = "furniture",
            source = "Shaji mode")
        String category,
    @Param(
            doc =
                "Categories drawn over villages by weight, such as [{category: fruit, weight: 2},"
                    + " {category: nuts, weight: 1}]; none: all sell market.category.",
            source = "none by default")
        List<CategoryShare> mix,
    @Param(
            doc =
                "Share of villages that sell the category of their county's own trade,"
                    + " which is drawn for the county from market.mix; other villages draw"
                    + " their own.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source =
                "0: every village for itself; 0.85 of Lishui's 29 Taobao villages in 2019 sell what"
                    + " a local industry makes (lsnews)")
        double countyTrade,
    @Param(
            doc =
                "Share of villages that sell the category of their township's own trade,"
                    + " which is drawn for the township from market.mix; it adds to"
                    + " market.countyTrade, and both are 1 at most.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "0: none")
        double townshipTrade,
    @Param(
            doc = "Changes to categories of the catalogue, and new categories.",
            source = "none by default")
        List<CategorySettings> categories,
    @Param(
            doc =
                "Pairs of trades that complement each other, such as [{category: fruit, with:"
                    + " nuts}]: a village's sellers save by those of them who know, over weak ties,"
                    + " a seller of the other trade.",
            source = "none by default; Wang Hu et al.: match relevant industries")
        List<Complement> complements,
    @Param(
            doc =
                "Share of the unit cost that a village saves when all its sellers know a seller of"
                    + " a trade that complements theirs; in proportion below.",
            unit = "share",
            def = "0.05",
            range = "[0,1)",
            source = "assumed; no figure was found")
        double complementSaving,
    @Param(
            doc = "Unit cost of production of market.category.",
            unit = "yuan",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble unitCostYuan,
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
            doc =
                "Effect of a village's industrial base b, 0 to 1, on attractiveness:"
                    + " e^(industrialEffect·b). Where goods are made, more models appear, and"
                    + " sooner.",
            unit = "weight",
            def = "0",
            range = "[0,10]",
            source =
                "off by default; Wei, Lin and Zhang 2020: the local industrial base drives"
                    + " villages")
        double industrialEffect,
    @Param(
            doc = "Weight of a parcel of market.category.",
            unit = "kg",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble weightKg,
    @Param(
            doc = "m0: markup on unit cost without local competition, of market.category.",
            unit = "share",
            def = "catalogue",
            range = "[0,inf)",
            source = "catalogue of categories")
        OptionalDouble markup,
    @Param(
            doc = "h: strength of local competition on the markup: m0/(1 + h(1−d)S/S_half).",
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
                "S_half: shops of the township at which, with h = 1 and d = 0, the markup is"
                    + " halved.",
            unit = "shops",
            def = "500",
            range = "(0,inf)",
            source = "assumed")
        double halfShops,
    @Param(
            doc =
                "Price elasticity in the logit: a price 1 % higher lowers orders by about"
                    + " this many per cent.",
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
            def = "0.82",
            range = "[0,5]",
            source =
                "derived in docs/model.md 6.7: 3.7 % of shops above one million yuan a year in"
                    + " 2016")
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
            doc =
                "Rent of a shop where halfShops shops of its category crowd the township; in"
                    + " proportion to the crowd.",
            unit = "yuan/month",
            def = "0",
            range = "[0,inf)",
            source = "off by default; rents rose with Qingyanliu's decline (Sixth Tone 2022)")
        double rentYuan,
    @Param(
            doc =
                "Effect of a village's brand, 0 to 1, on attractiveness:"
                    + " e^(brandEffect·brand).",
            unit = "weight",
            def = "0.5",
            range = "[0,10]",
            source = "assumed")
        double brandEffect,
    @Param(
            doc =
                "Addition of a village's brand, 0 to 1, to the markup: m0·(1 +"
                    + " brandPremium·brand).",
            unit = "share",
            def = "0.2",
            range = "[0,10]",
            source = "assumed; premiums are positive and differ by price (JD rice 2025, abstract)")
        double brandPremium,
    @Param(doc = "Shops per seller.") ShopSettings shops,
    @Param(
            doc =
                "Seasonal factors of demand for market.category from January to December; none: the"
                    + " catalogue's.",
            unit = "factor",
            range = "[0,inf)",
            source = "catalogue of categories")
        List<Double> season,
    @Param(
            doc = "Shops outside the simulated world that sell market.category, at the start.",
            unit = "shops",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble outsideShops,
    @Param(
            doc =
                "Orders a month of an average outside shop of market.category at the start, at the"
                    + " reference price.",
            unit = "parcels/month",
            def = "catalogue",
            range = "[0,inf)",
            source = "catalogue of categories")
        OptionalDouble ordersPerShop) {

  /** The numbers that the market's own keys give to {@code market.category}. */
  CategorySettings defaults() {
    return new CategorySettings(
        category,
        "",
        unitCostYuan,
        markup,
        weightKg,
        OptionalDouble.empty(),
        season,
        outsideShops,
        ordersPerShop,
        OptionalDouble.empty());
  }
}
