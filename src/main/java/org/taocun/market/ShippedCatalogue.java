package org.taocun.market;

import java.util.Arrays;
import java.util.List;
import org.taocun.base.ShippedTable;

/**
 * The shipped table of product categories, {@code categories.csv}: the ten official categories of
 * farm products (tea, herbal medicine, fruit, grain and oil, livestock and poultry, nuts, aquatic
 * products, flowers, vegetables, others) and manufactured goods, each with its source.
 */
public final class ShippedCatalogue {
  private static final Catalogue TABLE =
      new Catalogue(
          ShippedTable.read("/org/taocun/market/categories.csv", ShippedCatalogue::category));

  private ShippedCatalogue() {}

  /** The table that comes with the program. */
  public static Catalogue table() {
    return TABLE;
  }

  private static Category category(ShippedTable row) {
    String season = row.text("season");
    return new Category(
        row.text("category"),
        row.text("chinese"),
        row.number("unit_cost_yuan"),
        row.number("markup"),
        row.number("weight_kg"),
        row.number("shelf_life_days", Double.POSITIVE_INFINITY),
        season.isEmpty()
            ? List.of()
            : Arrays.stream(season.split(" ", -1)).map(Double::valueOf).toList(),
        row.number("outside_shops"),
        row.number("orders_per_shop"),
        row.number("show"));
  }
}
