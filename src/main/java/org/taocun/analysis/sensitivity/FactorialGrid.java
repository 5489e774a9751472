package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells of a full factorial design: every combination of the factors' levels, all of them at as
 * many points.
 *
 * @param factors the numbers of the factors that have two levels or more
 * @param levels their levels, ascending
 * @param points the points of each cell; the last factor varies fastest
 */
record FactorialGrid(int[] factors, double[][] levels, int[][] points) {
  /** The cells of points, if they are such a design. */
  static Optional<FactorialGrid> of(double[][] points) {
    int k = points[0].length;
    double[][] all = new double[k][];
    for (int i = 0; i < k; i++) {
      int factor = i;
      all[i] = Arrays.stream(points).mapToDouble(x -> x[factor]).distinct().sorted().toArray();
    }
    int[] factors = IntStream.range(0, k).filter(i -> all[i].length > 1).toArray();
    double[][] levels = Arrays.stream(factors).mapToObj(i -> all[i]).toArray(double[][]::new);
    double size = Arrays.stream(levels).mapToDouble(of -> of.length).reduce(1, (a, b) -> a * b);
    if (factors.length == 0 || size > points.length) {
      return Optional.empty();
    }
    List<List<Integer>> cells = new ArrayList<>();
    IntStream.range(0, (int) size).forEach(cell -> cells.add(new ArrayList<>()));
    for (int p = 0; p < points.length; p++) {
      int cell = 0;
      for (int f = 0; f < factors.length; f++) {
        int level = Arrays.binarySearch(levels[f], points[p][factors[f]]);
        cell = cell * levels[f].length + level;
      }
      cells.get(cell).add(p);
    }
    boolean full = cells.stream().allMatch(cell -> cell.size() == cells.get(0).size());
    return full
        ? Optional.of(
            new FactorialGrid(
                factors,
                levels,
                cells.stream()
                    .map(cell -> cell.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new)))
        : Optional.empty();
  }

  int cells() {
    return points.length;
  }

  /** The number of the level that a factor has in a cell. */
  int level(int cell, int factor) {
    int rest = cell;
    for (int f = levels.length - 1; f > factor; f--) {
      rest /= levels[f].length;
    }
    return rest % levels[factor].length;
  }

  /** The number of combinations of levels of some factors. */
  int combinations(int... of) {
    return Arrays.stream(of).map(f -> levels[f].length).reduce(1, (a, b) -> a * b);
  }

  /** The number of the combination of levels that some factors have in a cell. */
  int combination(int cell, int... of) {
    int number = 0;
    for (int f : of) {
      number = number * levels[f].length + level(cell, f);
    }
    return number;
  }
}
