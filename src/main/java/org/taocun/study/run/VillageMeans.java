package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.taocun.output.table.ResultTable;

/**
 * A village at the end of the run, as a mean over replications; that of replication 0 if villages
 * have other places in every replication, as in a drawn territory, or others are simulated.
 *
 * @param id its id
 * @param county its county
 * @param xKm position, eastward
 * @param yKm position, northward
 * @param households its households
 * @param sellerShare mean share of households that sell
 * @param taobaoShare share of replications in which it is a Taobao village
 * @param clusterShare share of replications in which it lies in a cluster
 * @param runs number of replications in the mean
 */
record VillageMeans(
    String id,
    String county,
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
        row ->
            sums.computeIfAbsent(row.text("village"), id -> new Sum(id, row.text("county")))
                .add(row, clustered[0]));
    int runs = sums.values().stream().mapToInt(sum -> sum.rows.size()).max().orElse(0);
    boolean moving = sums.values().stream().anyMatch(sum -> sum.moves(runs));
    return sums.values().stream()
        .filter(sum -> !moving || sum.first == 0)
        .map(sum -> sum.means(moving))
        .toList();
  }

  /**
   * The counties, each as one place in the middle of its villages. Its share that sells is that of
   * all its households; its other shares are those of its villages.
   */
  static List<VillageMeans> counties(List<VillageMeans> villages) {
    Map<String, List<VillageMeans>> members = new LinkedHashMap<>();
    villages.forEach(
        village -> members.computeIfAbsent(village.county(), id -> new ArrayList<>()).add(village));
    return members.values().stream().map(VillageMeans::together).toList();
  }

  private static VillageMeans together(List<VillageMeans> villages) {
    String county = villages.get(0).county();
    double households = villages.stream().mapToDouble(VillageMeans::households).sum();
    double sellers = villages.stream().mapToDouble(v -> v.sellerShare() * v.households()).sum();
    return new VillageMeans(
        county,
        county,
        mean(villages, VillageMeans::xKm),
        mean(villages, VillageMeans::yKm),
        households,
        households > 0 ? sellers / households : 0,
        mean(villages, VillageMeans::taobaoShare),
        mean(villages, VillageMeans::clusterShare),
        villages.get(0).runs());
  }

  private static double mean(List<VillageMeans> villages, ToDoubleFunction<VillageMeans> of) {
    return villages.stream().mapToDouble(of).average().orElse(0);
  }

  /** One village's rows; position and size may be drawn anew in every replication. */
  private static final class Sum {
    private final String id;
    private final String county;
    private final List<double[]> rows = new ArrayList<>();

    /** The first replication that has the village. */
    private double first = Double.NaN;

    Sum(String id, String county) {
      this.id = id;
      this.county = county;
    }

    /**
     * Adds a row.
     *
     * @param clustered false for tables of earlier versions, which lack clusters
     */
    void add(ResultTable.Row row, boolean clustered) {
      double households = row.number("households");
      first = rows.isEmpty() ? row.number("replication") : first;
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

    /** True if the village has several places, or is not in all replications. */
    boolean moves(int runs) {
      double[] start = rows.get(0);
      return rows.size() < runs
          || rows.stream().anyMatch(row -> row[0] != start[0] || row[1] != start[1]);
    }

    VillageMeans means(boolean firstOnly) {
      int runs = firstOnly ? 1 : rows.size();
      double[] start = rows.get(0);
      return new VillageMeans(
          id,
          county,
          start[0],
          start[1],
          start[2],
          mean(3, runs),
          mean(4, runs),
          mean(5, runs),
          runs);
    }

    private double mean(int column, int runs) {
      return rows.stream().limit(runs).mapToDouble(row -> row[column]).average().orElse(0);
    }
  }
}
