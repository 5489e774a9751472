package org.taocun.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Numbers;
import org.taocun.experiment.SweepFactor;

/** The values of a factor by their place between 0 and 1. */
final class Scale {
  private static final MathContext DIGITS = new MathContext(15);

  private Scale() {}

  /**
   * The value at a place.
   *
   * <p>A range has low + u·(high − low); of whole numbers ⌊low + u·(high − low + 1)⌋, at most high,
   * so that uniform places give each equally often; of m levels the ⌊u·m⌋-th, at most the last.
   *
   * @param u in [0, 1]
   */
  static String at(SweepFactor factor, double u) {
    if (factor instanceof SweepFactor.Levels some) {
      int m = some.levels().size();
      return some.levels().get(Math.min(m - 1, (int) (u * m)));
    }
    SweepFactor.Range range = (SweepFactor.Range) factor;
    if (range.whole()) {
      double value = Math.floor(range.low() + u * (range.high() - range.low() + 1));
      return Numbers.text(Math.min(range.high(), value));
    }
    return Numbers.text(u == 1 ? range.high() : range.low() + u * (range.high() - range.low()));
  }

  /** The values at a point of the unit cube. */
  static List<String> at(List<SweepFactor> factors, double[] point) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < point.length; i++) {
      values.add(at(factors.get(i), point[i]));
    }
    return values;
  }

  /**
   * Evenly spaced numbers, both ends included: low + k·(high − low)/(n − 1), in decimal arithmetic,
   * so that 0:1:11 has 0.3 and not 0.30000000000000004.
   *
   * @param n 2 or more
   * @param whole true if they are rounded to whole numbers
   */
  static List<String> even(String low, String high, int n, boolean whole) {
    BigDecimal from = new BigDecimal(low);
    BigDecimal span = new BigDecimal(high).subtract(from);
    List<String> levels = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      BigDecimal step =
          span.multiply(BigDecimal.valueOf(k)).divide(BigDecimal.valueOf(n - 1L), DIGITS);
      double value = from.add(step).round(DIGITS).doubleValue();
      levels.add(Numbers.text(whole ? Math.rint(value) : value));
    }
    return levels;
  }
}
