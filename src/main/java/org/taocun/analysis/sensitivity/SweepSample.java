package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The points of a sweep.
 *
 * @param kind the design by which they were chosen
 * @param factors the factors that were varied
 * @param ranges from each factor's lowest to its highest value, above 0 unless it never varies
 * @param points the factors' values at each point; of a category, the level's number
 */
public record SweepSample(
    DesignKind kind, List<Factor> factors, double[] ranges, double[][] points) {
  /** Checks that there are points and factors. */
  public SweepSample {
    factors = List.copyOf(factors);
    if (points.length == 0 || factors.isEmpty() || ranges.length != factors.size()) {
      throw new IllegalArgumentException("a sample needs points and factors");
    }
  }

  /** The reason why the points are not those of their design; empty if they are. */
  public Optional<String> problem() {
    return switch (kind) {
      case SALTELLI -> Saltelli.problem(points);
      case MORRIS -> Trajectories.problem(points);
      case OAT -> OneAtATime.problem(points);
      case GRID, LIST, LHS, SOBOL, CSV -> Optional.empty();
    };
  }

  /** True if points are levels that were asked for, every combination of them as often. */
  public boolean factorial() {
    boolean listed = kind == DesignKind.GRID || kind == DesignKind.LIST || kind == DesignKind.CSV;
    return listed && FactorialGrid.of(points).isPresent();
  }

  /** True if points are what was asked for, and no sample of a space. */
  boolean fixed() {
    return kind == DesignKind.GRID || kind == DesignKind.LIST || factorial();
  }

  /**
   * The numbers of the points that stand for the whole space, each once: all points, except that of
   * a Saltelli sample only the base rows count, of which the others are mixtures.
   */
  public int[] spread() {
    IntStream all = IntStream.range(0, points.length);
    return kind == DesignKind.SALTELLI
        ? all.filter(p -> p % (factors.size() + 2) < 2).toArray()
        : all.toArray();
  }

  /** The values of one factor at some points. */
  public double[] column(int factor, int[] of) {
    return Arrays.stream(of).mapToDouble(p -> points[p][factor]).toArray();
  }

  /** The numbers of the factors whose values have an order. */
  public int[] ordered() {
    return IntStream.range(0, factors.size()).filter(i -> factors.get(i).ordered()).toArray();
  }
}
