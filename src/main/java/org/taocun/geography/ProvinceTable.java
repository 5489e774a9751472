package org.taocun.geography;

import java.util.List;
import java.util.stream.Stream;

/** The provinces of a nation, in orders of magnitude, and its ports and markets. Immutable. */
public final class ProvinceTable {
  /** The word for every province. */
  public static final String ALL = "all";

  private final List<Province> provinces;
  private final List<Market> markets;

  ProvinceTable(List<Province> provinces, List<Market> markets) {
    this.provinces = List.copyOf(provinces);
    this.markets = List.copyOf(markets);
  }

  /** The names of the provinces, in the table's order. */
  public List<String> names() {
    return provinces.stream().map(Province::name).toList();
  }

  /** The names of the regions, in order of their first appearance. */
  public List<String> regions() {
    return provinces.stream().map(Province::region).distinct().toList();
  }

  /** The names of the regions, then those of the provinces. */
  public List<String> places() {
    return Stream.concat(regions().stream(), names().stream()).toList();
  }

  List<Province> provinces() {
    return provinces;
  }

  List<Market> markets() {
    return markets;
  }

  /** The mean number of people per village over all provinces. */
  double peoplePerVillage() {
    return provinces.stream().mapToDouble(Province::ruralPeople).reduce(0, Double::sum)
        / provinces.stream().mapToInt(Province::villages).sum();
  }
}
