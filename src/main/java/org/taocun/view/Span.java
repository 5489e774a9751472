package org.taocun.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.util.FastMath;

/**
 * The values at which a slider can stand: low, low + step, …, high. It is narrower than what a
 * setting allows: what a lesson would try.
 *
 * @param low the lowest, written as a decimal
 * @param high the highest, a whole number of steps above
 * @param step the distance of neighbours
 */
public record Span(BigDecimal low, BigDecimal high, BigDecimal step) {
  /** A span of decimals. */
  static Span of(String low, String high, String step) {
    return new Span(new BigDecimal(low), new BigDecimal(high), new BigDecimal(step));
  }

  /** The same span, as far as it must reach for a slider to stand at a value. */
  Span with(double value) {
    int below = Math.max(0, steps(low.doubleValue() - value));
    int above = Math.max(0, steps(value - high.doubleValue()));
    return new Span(
        low.subtract(step.multiply(BigDecimal.valueOf(below))),
        high.add(step.multiply(BigDecimal.valueOf(above))),
        step);
  }

  private int steps(double length) {
    return (int) Math.ceil(length / step.doubleValue() - 1e-9);
  }

  /** The number of the highest stop; the lowest is 0. */
  public int stops() {
    return high.subtract(low).divide(step, 0, RoundingMode.HALF_UP).intValue();
  }

  /** The stop nearest to a value. */
  public int stop(double value) {
    return (int) FastMath.round((value - low.doubleValue()) / step.doubleValue());
  }

  /** The value of a stop in the notation of scenarios. */
  public String value(int stop) {
    BigDecimal value = low.add(step.multiply(BigDecimal.valueOf(stop)));
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
