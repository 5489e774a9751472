package org.taocun.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;

/**
 * The shipped tables of a nation: {@code provinces.csv}, the provinces in orders of magnitude, and
 * {@code markets.csv}, ports and markets. Each row names its source.
 */
public final class ProvinceTable {
  /** The word for every province. */
  public static final String ALL = "all";

  private static final ProvinceTable SHIPPED =
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
              ProvinceTable::province),
          read(
              "markets.csv",
              List.of("place", "kind", "latitude", "longitude", "source"),
              ProvinceTable::market));

  private final List<Province> provinces;
  private final List<Market> markets;

  private ProvinceTable(List<Province> provinces, List<Market> markets) {
    this.provinces = provinces;
    this.markets = markets;
  }

  public static ProvinceTable shipped() {
    return SHIPPED;
  }

  /** The names of the provinces, in the table's order. */
  public List<String> names() {
    return provinces.stream().map(Province::name).toList();
  }

  /** The names of the regions, in order of their first appearance. */
  public List<String> regions() {
    return provinces.stream().map(Province::region).distinct().toList();
  }

  List<Province> provinces() {
    return provinces;
  }

  List<Market> markets() {
    return markets;
  }

  /** The mean number of people per village over all provinces. */
  double peoplePerVillage() {
    return provinces.stream().mapToDouble(Province::ruralPeople).sum()
        / provinces.stream().mapToInt(Province::villages).sum();
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
    InputProblems problems = new InputProblems(Path.of(file));
    List<T> rows = new ArrayList<>();
    CsvInput.read(text(file), columns, List.of(), problems, row -> rows.add(each.apply(row)));
    problems.refuseIfAny();
    return List.copyOf(rows);
  }

  private static String text(String file) {
    try (InputStream in = ProvinceTable.class.getResourceAsStream("/org/taocun/data/" + file)) {
      return new String(
          Objects.requireNonNull(in, file + " is missing").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
