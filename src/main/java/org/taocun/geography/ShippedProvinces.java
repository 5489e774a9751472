package org.taocun.geography;

import org.taocun.base.ShippedTable;

/**
 * The shipped tables of a nation: {@code provinces.csv}, the provinces in orders of magnitude, and
 * {@code markets.csv}, ports and markets. Each row says where it comes from.
 */
public final class ShippedProvinces {
  private static final String FOLDER = "/org/taocun/data/";
  private static final ProvinceTable TABLE =
      new ProvinceTable(
          ShippedTable.read(FOLDER + "provinces.csv", ShippedProvinces::province),
          ShippedTable.read(FOLDER + "markets.csv", ShippedProvinces::market));

  private ShippedProvinces() {}

  /** The tables that come with the program. */
  public static ProvinceTable table() {
    return TABLE;
  }

  private static Province province(ShippedTable row) {
    return new Province(
        row.text("province"),
        row.text("region"),
        10_000 * row.number("rural_population_10k_2016"),
        (int) row.number("village_committees_2016"),
        row.number("latitude"),
        row.number("longitude"),
        row.number("area_km2"));
  }

  private static Market market(ShippedTable row) {
    return new Market(
        row.text("place"),
        row.text("kind").equals("port"),
        row.number("latitude"),
        row.number("longitude"));
  }
}
