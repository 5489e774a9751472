package org.taocun.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.ShippedText;

/**
 * The shipped tables of a nation: {@code provinces.csv}, the provinces in orders of magnitude, and
 * {@code markets.csv}, ports and markets. Each row says where it comes from.
 */
public final class ShippedProvinces {
  private static final ProvinceTable TABLE =
      new ProvinceTable(
          read(
              "provinces.csv",
              List.of(
                  "province",
                  "region",
                  "rural_population_10k_2016",
                  "village_committees_2016",
                  "latitude",
                  "longitude",
                  "area_km2",
                  "source"),
              ShippedProvinces::province),
          read(
              "markets.csv",
              List.of("place", "kind", "latitude", "longitude", "source"),
              ShippedProvinces::market));

  private ShippedProvinces() {}

  /** The tables that come with the program. */
  public static ProvinceTable table() {
    return TABLE;
  }

  private static Province province(InputRow row) {
    return new Province(
        row.text("province"),
        row.text("region"),
        10_000 * row.number("rural_population_10k_2016", 0, Double.MAX_VALUE),
        row.whole("village_committees_2016", 1),
        row.number("latitude", -90, 90),
        row.number("longitude", -180, 180),
        row.number("area_km2", 1, Double.MAX_VALUE));
  }

  private static Market market(InputRow row) {
    return new Market(
        row.text("place"),
        row.text("kind").equals("port"),
        row.number("latitude", -90, 90),
        row.number("longitude", -180, 180));
  }

  private static <T> List<T> read(String file, List<String> columns, Function<InputRow, T> each) {
    InputProblems problems = new InputProblems(file);
    List<T> rows = new ArrayList<>();
    CsvInput.read(
        ShippedText.of("/org/taocun/data/" + file),
        columns,
        List.of(),
        problems,
        row -> rows.add(each.apply(row)));
    problems.refuseIfAny();
    return rows;
  }
}
