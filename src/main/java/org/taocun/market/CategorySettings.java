package org.taocun.market;

import java.util.List;
import java.util.OptionalDouble;
import org.taocun.base.Param;

/** A product category as a scenario describes it: changes to one of the catalogue, or a new one. */
public record CategorySettings(
    @Param(
            doc = "Its name: one of the catalogue, or a new one whose numbers are all given here.",
            def = "furniture",
            source = "user")
        String name,
    @Param(doc = "Its Chinese name; empty: the catalogue's.", def = "", source = "user")
        String chinese,
    @Param(
            doc = "Unit cost of production.",
            unit = "yuan",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble unitCostYuan,
    @Param(
            doc = "m0: markup on unit cost without local competition.",
            unit = "share",
            def = "catalogue",
            range = "[0,inf)",
            source = "catalogue of categories")
        OptionalDouble markup,
    @Param(
            doc = "Weight of a parcel, which is one unit.",
            unit = "kg",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble weightKg,
    @Param(
            doc =
                "Days after which a share 1 − 1/e (63 %) of uncooled goods is lost; the decay a day"
                    + " is 1/this. A new category without it keeps for good.",
            unit = "days",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble shelfLifeDays,
    @Param(
            doc = "Seasonal factors of demand from January to December; none: the catalogue's.",
            unit = "factor",
            range = "[0,inf)",
            source = "catalogue of categories")
        List<Double> season,
    @Param(
            doc = "Shops outside the simulated world, at the start.",
            unit = "shops",
            def = "catalogue",
            range = "(0,inf)",
            source = "catalogue of categories")
        OptionalDouble outsideShops,
    @Param(
            doc = "Orders a month of an average outside shop at the start, at the reference price.",
            unit = "parcels/month",
            def = "catalogue",
            range = "[0,inf)",
            source = "catalogue of categories")
        OptionalDouble ordersPerShop,
    @Param(
            doc =
                "How well it shows on camera, for live commerce. A new category without it: one"
                    + " half.",
            unit = "share",
            def = "catalogue",
            range = "[0,1]",
            source = "catalogue of categories")
        OptionalDouble show) {
  private static final double KEEPS = Double.POSITIVE_INFINITY;

  /** True if everything that a new category needs is given. */
  public boolean standsAlone() {
    return unitCostYuan.isPresent()
        && markup.isPresent()
        && weightKg.isPresent()
        && outsideShops.isPresent()
        && ordersPerShop.isPresent();
  }

  /** A new category with the numbers given here. */
  Category alone() {
    return new Category(
        name,
        chinese.isEmpty() ? name : chinese,
        unitCostYuan.orElse(0),
        markup.orElse(0),
        weightKg.orElse(0),
        shelfLifeDays.orElse(KEEPS),
        season,
        outsideShops.orElse(0),
        ordersPerShop.orElse(0),
        show.orElse(0.5));
  }

  /** A category with its numbers replaced where others are given here. */
  Category over(Category other) {
    return new Category(
        other.name(),
        chinese.isEmpty() ? other.chinese() : chinese,
        unitCostYuan.orElse(other.unitCostYuan()),
        markup.orElse(other.markup()),
        weightKg.orElse(other.weightKg()),
        shelfLifeDays.orElse(other.shelfLifeDays()),
        season.isEmpty() ? other.season() : season,
        outsideShops.orElse(other.outsideShops()),
        ordersPerShop.orElse(other.ordersPerShop()),
        show.orElse(other.show()));
  }
}
