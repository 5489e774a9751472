package org.taocun.study.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taocun.output.figure.Band;
import org.taocun.output.table.ResultTable;

/** The monthly series of the whole run in all replications, as far as figures show them. */
final class SeriesData {
  /** The largest number of drawn replications; more change no percentile visibly. */
  static final int MOST_REPLICATIONS = 2000;

  private static final String HERDING = "herdingShare";
  private static final List<String> HERDING_PARTS = List.of("herdingEntries", "entries");

  private final List<YearMonth> months = new ArrayList<>();
  private final Map<String, List<double[]>> values = new TreeMap<>();

  /** No series. */
  static final SeriesData NONE = new SeriesData();

  private SeriesData() {}

  /** Reads the series of some variables, without those that the table lacks. */
  static SeriesData read(Path file, Set<String> variables) {
    return read(file, variables, "run");
  }

  /** As {@link #read(Path, Set)}, of one scope; without months if the table has none of it. */
  static SeriesData read(Path file, Set<String> variables, String scope) {
    SeriesData data = new SeriesData();
    new Reading(data, file, variables, scope);
    data.addHerding();
    return data;
  }

  /** Calendar months of the rows; the first is the month before the run. */
  List<YearMonth> months() {
    return months;
  }

  boolean has(String variable) {
    return values.containsKey(variable);
  }

  /** True if a variable is 0 in every month and replication in which it is defined. */
  boolean isZero(String variable) {
    return values.getOrDefault(variable, List.of()).stream()
        .flatMapToDouble(Arrays::stream)
        .allMatch(value -> value == 0 || Double.isNaN(value));
  }

  /** The band of a variable in every month. */
  List<Band> bands(String variable) {
    List<double[]> runs = values.getOrDefault(variable, List.of());
    List<Band> bands = new ArrayList<>();
    for (int month = 0; month < months.size(); month++) {
      int m = month;
      bands.add(Band.of(runs.stream().mapToDouble(run -> run[m]).toArray()));
    }
    return bands;
  }

  /**
   * Adds the direct herding share: herding entries so far over all entries so far, NaN before the
   * first. At the end it equals the headline figure directHerdingShare.
   */
  private void addHerding() {
    if (!HERDING_PARTS.stream().allMatch(values::containsKey)) {
      return;
    }
    List<double[]> shares = new ArrayList<>();
    List<double[]> herding = values.getOrDefault("herdingEntries", List.of());
    List<double[]> all = values.getOrDefault("entries", List.of());
    for (int run = 0; run < herding.size(); run++) {
      shares.add(cumulativeShare(herding.get(run), all.get(run)));
    }
    values.put(HERDING, shares);
  }

  static double[] cumulativeShare(double[] part, double[] whole) {
    double[] share = new double[part.length];
    double parts = 0;
    double wholes = 0;
    for (int month = 0; month < part.length; month++) {
      parts += part[month];
      wholes += whole[month];
      share[month] = wholes > 0 ? parts / wholes : Double.NaN;
    }
    return share;
  }

  /** The rows of a table in the order of replication, scope and month. */
  private static final class Reading {
    private final SeriesData data;
    private final String scope;
    private final List<String> wanted = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private List<double[]> rows = new ArrayList<>();
    private String replication = "0";

    Reading(SeriesData data, Path file, Set<String> variables, String scope) {
      this.scope = scope;
      this.data = data;
      Set<String> names = new TreeSet<>(variables);
      if (names.remove(HERDING)) {
        names.addAll(HERDING_PARTS);
      }
      ResultTable.read(file, table -> start(table, names), this::row);
      endOfReplication();
    }

    private void start(ResultTable table, Set<String> names) {
      for (String name : names) {
        if (table.header().contains(name)) {
          wanted.add(name);
          positions.add(table.position(name));
          data.values.put(name, new ArrayList<>());
        }
      }
    }

    private void row(ResultTable.Row row) {
      if (!row.text("scope").equals(scope)) {
        return;
      }
      String now = row.text("replication");
      if (!now.equals(replication)) {
        endOfReplication();
        replication = now;
      }
      if (Integer.parseInt(now) >= MOST_REPLICATIONS) {
        return;
      }
      if (now.equals("0")) {
        data.months.add(YearMonth.parse(row.text("date")));
      }
      rows.add(positions.stream().mapToDouble(row::number).toArray());
    }

    private void endOfReplication() {
      if (rows.isEmpty()) {
        return;
      }
      for (int v = 0; v < wanted.size(); v++) {
        double[] run = new double[data.months.size()];
        Arrays.fill(run, Double.NaN);
        for (int month = 0; month < Math.min(run.length, rows.size()); month++) {
          run[month] = rows.get(month)[v];
        }
        data.values.getOrDefault(wanted.get(v), List.of()).add(run);
      }
      rows = new ArrayList<>();
    }
  }
}
