package org.taocun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTableTest {
  private static final String PROVINCES = "/org/taocun/data/provinces.csv";
  private static final String MARKETS = "/org/taocun/data/markets.csv";
  private static final String CATEGORIES = "/org/taocun/market/categories.csv";

  /** Columns of numbers, with the least and the greatest that may stand there. */
  private static final Map<String, Map<String, double[]>> NUMBERS =
      Map.of(
          PROVINCES,
          Map.of(
              "rural_population_10k_2016", range(0, Double.MAX_VALUE),
              "village_committees_2016", range(1, Integer.MAX_VALUE),
              "latitude", range(-90, 90),
              "longitude", range(-180, 180),
              "area_km2", range(1, Double.MAX_VALUE)),
          MARKETS,
          Map.of("latitude", range(-90, 90), "longitude", range(-180, 180)),
          CATEGORIES,
          Map.of(
              "unit_cost_yuan", range(0, Double.MAX_VALUE),
              "markup", range(0, Double.MAX_VALUE),
              "weight_kg", range(0, Double.MAX_VALUE),
              "shelf_life_days", range(0, Double.MAX_VALUE),
              "outside_shops", range(0, Double.MAX_VALUE),
              "orders_per_shop", range(0, Double.MAX_VALUE),
              "show", range(0, 1)));

  private static double[] range(double low, double high) {
    return new double[] {low, high};
  }

  @ParameterizedTest
  @ValueSource(strings = {PROVINCES, MARKETS, CATEGORIES})
  void cellsAreThoseThatTheReaderOfTablesOfUsersFinds(String table) {
    List<String> heads = CsvInput.heads(ShippedText.of(table));
    Function<Function<String, String>, List<String>> cells =
        cell -> heads.stream().map(cell).toList();
    List<List<String>> found = new ArrayList<>();
    InputProblems problems = new InputProblems(table);
    CsvInput.read(
        ShippedText.of(table),
        heads,
        List.of(),
        problems,
        row -> {
          found.add(cells.apply(head -> row.has(head) ? row.text(head) : ""));
          NUMBERS.getOrDefault(table, Map.of()).entrySet().stream()
              .filter(column -> row.has(column.getKey()))
              .forEach(
                  column ->
                      row.number(column.getKey(), column.getValue()[0], column.getValue()[1]));
        });
    problems.refuseIfAny();
    assertFalse(found.isEmpty());
    assertEquals(found, ShippedTable.read(table, row -> cells.apply(row::text)));
  }

  @Test
  void emptyCellsHaveAnotherNumber() {
    assertEquals(
        Double.POSITIVE_INFINITY,
        ShippedTable.read(
                CATEGORIES, row -> row.number("shelf_life_days", Double.POSITIVE_INFINITY))
            .get(0));
  }
}
