package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taocun.analysis.Rounding;
import org.taocun.base.Say;

/**
 * One outcome in the cells of a full factorial design, replication by replication, and what the
 * levels do there. A replication gives every cell the same luck, so it is a block: effects are
 * differences within it.
 *
 * @param grid the cells
 * @param values of each replication and cell
 * @param error the rounding of a mean
 */
record CellMeans(FactorialGrid grid, double[][] values, double error) {
  /**
   * The outcome in those replications of which every run is defined.
   *
   * @throws IllegalArgumentException when there is none
   */
  static CellMeans of(FactorialGrid grid, Responses responses) {
    int[] complete = complete(responses);
    if (complete.length == 0) {
      throw new IllegalArgumentException(
          Say.of(
              "the outcome is not defined at all points in any replication: no factorial effects;"
                  + " --method regression uses the points where it is"));
    }
    double[][] values = new double[complete.length][grid.cells()];
    double error = 0;
    for (int r = 0; r < complete.length; r++) {
      for (int cell = 0; cell < grid.cells(); cell++) {
        for (int p : grid.points()[cell]) {
          double value = responses.values()[p][complete[r]];
          values[r][cell] += value / grid.points()[cell].length;
          error += responses.grain().error(value) / complete.length / responses.points();
        }
      }
    }
    return new CellMeans(grid, values, error);
  }

  /** The replications of which every run is defined. */
  static int[] complete(Responses responses) {
    return IntStream.range(0, responses.replications())
        .filter(r -> Arrays.stream(responses.values()).noneMatch(point -> Double.isNaN(point[r])))
        .toArray();
  }

  int replications() {
    return values.length;
  }

  /** The same without a replication. */
  CellMeans without(int replication) {
    double[][] others =
        IntStream.range(0, values.length)
            .filter(r -> r != replication)
            .mapToObj(r -> values[r])
            .toArray(double[][]::new);
    return new CellMeans(grid, others, error);
  }

  /** The means over the cells of each combination of levels of some factors, by replication. */
  double[][] means(int... of) {
    int combinations = grid.combinations(of);
    double[][] means = new double[values.length][combinations];
    double each = (double) combinations / grid.cells();
    for (int r = 0; r < values.length; r++) {
      for (int cell = 0; cell < grid.cells(); cell++) {
        means[r][grid.combination(cell, of)] += values[r][cell] * each;
      }
    }
    return means;
  }

  /** The main effects of a factor: mean at each level less the mean of all cells. */
  double[][] effects(int factor) {
    double[][] means = means(factor);
    double[][] all = means();
    double[][] effects = new double[values.length][means[0].length];
    for (int r = 0; r < effects.length; r++) {
      for (int level = 0; level < effects[r].length; level++) {
        effects[r][level] = sure(means[r][level] - all[r][0]);
      }
    }
    return effects;
  }

  /**
   * The interaction of two factors: mean at two levels, less the mean of all cells and the main
   * effects of both levels.
   */
  double[][] interaction(int factor, int other) {
    double[][] means = means(factor, other);
    double[][] all = means();
    double[][] one = means(factor);
    double[][] two = means(other);
    double[][] effects = new double[values.length][means[0].length];
    int others = grid.levels()[other].length;
    for (int r = 0; r < effects.length; r++) {
      for (int c = 0; c < effects[r].length; c++) {
        double expected = one[r][c / others] + two[r][c % others] - all[r][0];
        effects[r][c] = sure(means[r][c] - expected);
      }
    }
    return effects;
  }

  /** The deviations of cells from the mean of all. */
  double[][] deviations() {
    double[][] all = means();
    double[][] apart = new double[values.length][grid.cells()];
    for (int r = 0; r < apart.length; r++) {
      for (int cell = 0; cell < apart[r].length; cell++) {
        apart[r][cell] = sure(values[r][cell] - all[r][0]);
      }
    }
    return apart;
  }

  /** Takes what levels of some factors do from values of cells. */
  void take(double[][] effects, int[] of, double[][] cells) {
    for (int r = 0; r < cells.length; r++) {
      for (int cell = 0; cell < cells[r].length; cell++) {
        cells[r][cell] = sure(cells[r][cell] - effects[r][grid.combination(cell, of)]);
      }
    }
  }

  /** A difference; 0 where it is within rounding. */
  double sure(double difference) {
    return Math.abs(difference) > rounding() ? difference : 0;
  }

  private double rounding() {
    double size = 0;
    for (double[] replication : values) {
      for (double value : replication) {
        size = Math.max(size, Math.abs(value));
      }
    }
    return error + Rounding.RELATIVE * size;
  }

  /** The mean over cells of the variance over replications; 0 with one replication. */
  double luck() {
    return IntStream.range(0, grid.cells())
        .mapToDouble(cell -> Responses.luck(column(values, cell)))
        .average()
        .orElse(0);
  }

  /** The mean square of effects without luck: of products of two different replications. */
  static double square(double[][] effects) {
    return IntStream.range(0, effects[0].length)
        .mapToDouble(c -> Responses.product(column(effects, c), column(effects, c)))
        .average()
        .orElse(0);
  }

  static double[] column(double[][] of, int number) {
    return Arrays.stream(of).mapToDouble(row -> row[number]).toArray();
  }
}
