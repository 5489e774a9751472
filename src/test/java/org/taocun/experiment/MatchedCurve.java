package org.taocun.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.SeriesTable;

/**
 * Matching of a world's mean adoption curve to another's by its outside income, one level a year.
 * The curve until a year's end does not depend on later levels, so years are matched one after
 * another, each by L ← L + scale · ln(h/h*), h the year's adoption rate −ln(1 − adopters/others)
 * and h* the wanted one.
 */
final class MatchedCurve {
  private static final int START = 2006;
  private static final double CLOSE = .0015;
  private static final int TRIALS = 8;

  private final Path file;
  private final double scaleYuan;
  private final int replications;

  /**
   * A world to match.
   *
   * @param scaleYuan outside income that changes the log odds of entry by 1
   */
  MatchedCurve(Path file, double scaleYuan, int replications) {
    this.file = file;
    this.scaleYuan = scaleYuan;
    this.replications = replications;
  }

  /** The levels in whole yuan, year by year, that bring the curve to the wanted one. */
  long[] levels(double[] wanted) {
    long[] levels = new long[wanted.length];
    double before = 0;
    for (int year = 0; year < levels.length; year++) {
      levels[year] = year == 0 ? 800 : levels[year - 1];
      double share = share(levels, year);
      for (int trial = 0; trial < TRIALS && Math.abs(share - wanted[year]) > CLOSE; trial++) {
        double wantedRate = rate(wanted[year], year == 0 ? 0 : wanted[year - 1]);
        levels[year] += Math.round(scaleYuan * Math.log(rate(share, before) / wantedRate));
        share = share(levels, year);
      }
      before = share;
    }
    return levels;
  }

  private static double rate(double share, double before) {
    return -Math.log1p(-(share - before) / (1 - before));
  }

  private double share(long[] levels, int year) {
    StringJoiner series = new StringJoiner(", ", "outside.series=[", "]");
    for (int y = 0; y <= year; y++) {
      series.add("{from: " + (START + y) + "-01, value: " + levels[y] + "}");
    }
    int months = 12 * (year + 1);
    Scenario trial = scenario(file, "months=" + months, "expect=[]", series.toString());
    return Stream.of(shares(trial, replications))
        .mapToDouble(run -> run[year])
        .average()
        .orElseThrow();
  }

  static Scenario scenario(Path file, String... changes) {
    return ScenarioReader.read(file, List.of(changes)).scenario();
  }

  /** Share of sellers at each year's end, replication by replication. */
  static double[][] shares(Scenario scenario, int replications) {
    return IntStream.range(0, replications)
        .mapToObj(r -> yearly(new Simulation(scenario, r).run().series()))
        .toArray(double[][]::new);
  }

  private static double[] yearly(SeriesTable series) {
    int share = series.indexOf("sellerShare");
    double[][] months = series.rows()[0];
    return IntStream.rangeClosed(1, (months.length - 1) / 12)
        .mapToDouble(y -> months[12 * y][share])
        .toArray();
  }
}
