package org.taocun.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A village at the end, averaged over replications; where villages lie elsewhere in every
 * replication, as in a drawn territory, that of replication 0.
 *
 * @param id its id
 * @param xKm position, eastward
 * @param yKm position, northward
 * @param households its households
 * @param sellerShare mean share of households that sell
 * @param taobaoShare share of replications in which it is a Taobao village
 * @param clusterShare share of replications in which it lies in a cluster
 * @param runs how many replications these are
 */
record VillageMeans(
    String id,
    double xKm,
    double yKm,
    double households,
    double sellerShare,
    double taobaoShare,
    double clusterShare,
    int runs) {

  static List<VillageMeans> read(Path file) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    boolean[] clustered = new boolean[1];
    ResultTable.read(
        file,
        table -> clustered[0] = table.header().contains("cluster"),
        row -> sums.computeIfAbsent(row.text("village"), id -> new Sum(id)).add(row, clustered[0]));
    boolean moving = sums.values().stream().anyMatch(Sum::moves);
    return sums.values().stream().map(sum -> sum.means(moving)).toList();
  }

  /** One village's rows; position and size may be drawn anew in every replication. */
  private static final class Sum {
    private final String id;
    private final List<double[]> rows = new ArrayList<>();

    Sum(String id) {
      this.id = id;
    }

    /** Tables of earlier versions know no clusters. */
    void add(ResultTable.Row row, boolean clustered) {
      double households = row.number("households");
      rows.add(
          new double[] {
            row.number("xKm"),
            row.number("yKm"),
            households,
            households > 0 ? row.number("sellers") / households : 0,
            row.text("taobaoVillage").equals("true") ? 1 : 0,
            clustered && !row.text("cluster").isEmpty() ? 1 : 0
          });
    }

    boolean moves() {
      double[] first = rows.get(0);
      return rows.stream().anyMatch(row -> row[0] != first[0] || row[1] != first[1]);
    }

    VillageMeans means(boolean firstOnly) {
      int runs = firstOnly ? 1 : rows.size();
      double[] first = rows.get(0);
      return new VillageMeans(
          id, first[0], first[1], first[2], mean(3, runs), mean(4, runs), mean(5, runs), runs);
    }

    private double mean(int column, int runs) {
      return rows.stream().limit(runs).mapToDouble(row -> row[column]).average().orElse(0);
    }
  }
}
