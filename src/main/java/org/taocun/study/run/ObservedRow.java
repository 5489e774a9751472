package org.taocun.study.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.output.figure.Band;
import org.taocun.output.observed.ObservedPoint;

/**
 * An observed point beside the simulated figure of the same month and place. A point dated by a
 * year alone is set beside the end of its December.
 *
 * @param point what was observed
 * @param simulated 5th percentile, median and 95th percentile of the replications
 */
record ObservedRow(ObservedPoint point, Band simulated) {
  /** The most places of which the series are read. */
  static final int PLACES = 12;

  /** Points of one history, of which few are shown. */
  private record Kept(String label, String variable, String scope, int year) {}

  /**
   * The observed points of a results folder that lie in the months of its run and of which series
   * are there: of the whole run the last of each year, of a place the last, for {@link #PLACES}
   * places.
   */
  static List<ObservedRow> of(Path folder, List<ObservedPoint> observed) {
    Map<String, SeriesData> series = new LinkedHashMap<>();
    Map<Kept, ObservedRow> rows = new LinkedHashMap<>();
    for (ObservedPoint point : observed) {
      if (series.size() > PLACES && !series.containsKey(point.scope())) {
        continue;
      }
      SeriesData there =
          series.computeIfAbsent(point.scope(), scope -> read(folder, scope, observed));
      int month = there.months().indexOf(YearMonth.from(point.day()));
      if (month >= 0 && there.has(point.variable())) {
        Band simulated = there.bands(point.variable()).get(month);
        int year = point.ofRun() ? point.day().getYear() : 0;
        Kept kept = new Kept(point.label(), point.variable(), point.scope(), year);
        ObservedRow row = new ObservedRow(point, simulated);
        if (!Double.isNaN(simulated.median())) {
          rows.merge(kept, row, ObservedRow::later);
        }
      }
    }
    return rows.values().stream()
        .sorted(
            Comparator.comparing((ObservedRow row) -> !row.point.ofRun())
                .thenComparing(row -> row.point.day()))
        .toList();
  }

  private static SeriesData read(Path folder, String scope, List<ObservedPoint> observed) {
    Set<String> variables = new TreeSet<>();
    observed.stream()
        .filter(point -> point.scope().equals(scope))
        .forEach(point -> variables.add(point.variable()));
    return SeriesData.read(folder.resolve(Section.SERIES.fileName()), variables, scope);
  }

  private static ObservedRow later(ObservedRow a, ObservedRow b) {
    return b.point.day().isBefore(a.point.day()) ? a : b;
  }

  /** True if the observed value lies in the band of the replications, its ends included. */
  boolean within() {
    return point.value() >= simulated.low() && point.value() <= simulated.high();
  }

  /** Simulated median over observed value; NaN where nothing was observed. */
  double ratio() {
    return point.value() == 0 ? Double.NaN : simulated.median() / point.value();
  }
}
