package org.taocun.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A village at the end, averaged over replications.
 *
 * @param id its id
 * @param xKm position, eastward
 * @param yKm position, northward
 * @param households its households
 * @param sellerShare mean share of households that sell
 * @param taobaoShare share of replications in which it is a Taobao village
 */
record VillageMeans(
    String id, double xKm, double yKm, double households, double sellerShare, double taobaoShare) {

  static List<VillageMeans> read(Path file) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    ResultTable.read(
        file,
        table -> {},
        row -> sums.computeIfAbsent(row.text("village"), id -> new Sum(id)).add(row));
    return sums.values().stream().map(Sum::means).toList();
  }

  /** One village's rows; position and size may be drawn anew in every replication. */
  private static final class Sum {
    private final String id;
    private final List<double[]> rows = new ArrayList<>();

    Sum(String id) {
      this.id = id;
    }

    void add(ResultTable.Row row) {
      double households = row.number("households");
      rows.add(
          new double[] {
            row.number("xKm"),
            row.number("yKm"),
            households,
            households > 0 ? row.number("sellers") / households : 0,
            row.text("taobaoVillage").equals("true") ? 1 : 0
          });
    }

    VillageMeans means() {
      return new VillageMeans(id, rows.get(0)[0], rows.get(0)[1], rows.get(0)[2], mean(3), mean(4));
    }

    private double mean(int column) {
      return rows.stream().mapToDouble(row -> row[column]).average().orElse(Double.NaN);
    }
  }
}
