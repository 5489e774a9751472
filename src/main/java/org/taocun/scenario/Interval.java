package org.taocun.scenario;

import org.taocun.base.Numbers;
import org.taocun.base.Say;

/**
 * An interval of numbers, written as in "[0,1]", "(0,inf)" or "[0.5,1)".
 *
 * @param low lower end
 * @param lowIncluded true if the lower end belongs to it
 * @param high upper end, possibly infinite
 * @param highIncluded true if the upper end belongs to it
 */
public record Interval(double low, boolean lowIncluded, double high, boolean highIncluded) {
  /** Checks that low <= high. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval needs low <= high");
    }
  }

  /**
   * Reads an interval.
   *
   * @throws IllegalArgumentException when the text is not an interval
   */
  public static Interval parse(String text) {
    int comma = text.indexOf(',');
    boolean opens = text.startsWith("[") || text.startsWith("(");
    boolean closes = text.endsWith("]") || text.endsWith(")");
    if (comma < 0 || !opens || !closes) {
      throw new IllegalArgumentException("'" + text + "' is not an interval such as [0,1]");
    }
    return new Interval(
        end(text.substring(1, comma)),
        text.startsWith("["),
        end(text.substring(comma + 1, text.length() - 1)),
        text.endsWith("]"));
  }

  private static double end(String text) {
    return switch (text.strip()) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text.strip());
    };
  }

  /** True if a number lies within; false for NaN. */
  public boolean contains(double x) {
    boolean aboveLow = lowIncluded ? x >= low : x > low;
    boolean belowHigh = highIncluded ? x <= high : x < high;
    return aboveLow && belowHigh;
  }

  /** The numbers within, in words that follow "must be". */
  public String words() {
    if (Double.isInfinite(high)) {
      return lowIncluded
          ? Say.of("{0} or more", Numbers.text(low))
          : Say.of("more than {0}", Numbers.text(low));
    }
    if (lowIncluded && highIncluded) {
      return Say.of("from {0} to {1}", Numbers.text(low), Numbers.text(high));
    }
    String above =
        lowIncluded
            ? Say.of("at least {0}", Numbers.text(low))
            : Say.of("more than {0}", Numbers.text(low));
    String below =
        highIncluded
            ? Say.of("at most {0}", Numbers.text(high))
            : Say.of("less than {0}", Numbers.text(high));
    return Say.of("{0} and {1}", above, below);
  }

  @Override
  public String toString() {
    return (lowIncluded ? "[" : "(") + text(low) + "," + text(high) + (highIncluded ? "]" : ")");
  }

  private static String text(double end) {
    if (Double.isInfinite(end)) {
      return end > 0 ? "inf" : "-inf";
    }
    return Numbers.text(end);
  }
}
