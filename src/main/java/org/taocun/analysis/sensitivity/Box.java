package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the factors' space: from a lowest to a highest value of each number, both included, and
 * some levels of each category.
 *
 * @param factors the factors that are its axes
 * @param low lowest value of each factor; −∞ if any is allowed
 * @param high highest value; ∞ if any is allowed
 * @param excluded for each category the levels that are not allowed; empty for numbers
 */
record Box(List<Factor> factors, double[] low, double[] high, boolean[][] excluded) {
  /** The box of the whole space. */
  static Box all(List<Factor> factors) {
    int k = factors.size();
    double[] low = new double[k];
    double[] high = new double[k];
    boolean[][] excluded = new boolean[k][];
    for (int i = 0; i < k; i++) {
      low[i] = Double.NEGATIVE_INFINITY;
      high[i] = Double.POSITIVE_INFINITY;
      excluded[i] = new boolean[factors.get(i).labels().size()];
    }
    return new Box(List.copyOf(factors), low, high, excluded);
  }

  boolean contains(double[] point) {
    for (int i = 0; i < point.length; i++) {
      if (!admits(i, point[i])) {
        return false;
      }
    }
    return true;
  }

  /** True if one factor's value is allowed. */
  boolean admits(int factor, double value) {
    return factors.get(factor).ordered()
        ? value >= low[factor] && value <= high[factor]
        : !excluded[factor][(int) value];
  }

  /** True if the values of all other factors are allowed. */
  boolean admitsApartFrom(int factor, double[] point) {
    for (int i = 0; i < point.length; i++) {
      if (i != factor && !admits(i, point[i])) {
        return false;
      }
    }
    return true;
  }

  Box withLow(int factor, double value) {
    double[] changed = low.clone();
    changed[factor] = value;
    return new Box(factors, changed, high, excluded);
  }

  Box withHigh(int factor, double value) {
    double[] changed = high.clone();
    changed[factor] = value;
    return new Box(factors, low, changed, excluded);
  }

  Box withLevel(int factor, int level, boolean out) {
    boolean[][] changed = excluded.clone();
    changed[factor] = excluded[factor].clone();
    changed[factor][level] = out;
    return new Box(factors, low, high, changed);
  }

  /** The box with any value of this factor allowed. */
  Box without(int factor) {
    Box free = all(factors);
    boolean[][] changed = excluded.clone();
    changed[factor] = free.excluded[factor];
    return new Box(
        factors,
        withLow(factor, Double.NEGATIVE_INFINITY).low,
        withHigh(factor, Double.POSITIVE_INFINITY).high,
        changed);
  }

  boolean restricts(int factor) {
    return low[factor] > Double.NEGATIVE_INFINITY
        || high[factor] < Double.POSITIVE_INFINITY
        || IntStream.range(0, excluded[factor].length).anyMatch(l -> excluded[factor][l]);
  }

  /** The factors that are restricted. */
  List<Integer> restricted() {
    return IntStream.range(0, factors.size()).filter(this::restricts).boxed().toList();
  }

  /** The allowed levels of a category, as words. */
  List<String> allowed(int factor) {
    List<String> words = new ArrayList<>();
    for (int level = 0; level < excluded[factor].length; level++) {
      if (!excluded[factor][level]) {
        words.add(factors.get(factor).labels().get(level));
      }
    }
    return words;
  }
}
