package org.taocun.base;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact rational number, so that "a share of .2 of 5" is reached by exactly 1 and never missed
 * by a rounding error. Always in lowest terms with a positive denominator.
 *
 * @param numerator any number
 * @param denominator positive
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
  public static final Ratio ZERO = new Ratio(0, 1);

  /**
   * Reduces to lowest terms.
   *
   * @throws IllegalArgumentException unless the denominator is positive
   */
  public Ratio {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator must be > 0, was " + denominator);
    }
    long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
    if (divisor > 1) {
      numerator /= divisor;
      denominator /= divisor;
    }
  }

  /**
   * Reads a decimal ("0.18", "-2.5e-3") or a fraction ("1/3").
   *
   * @throws NumberFormatException when the text is neither, or needs more than 64 bits
   */
  public static Ratio parse(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return new Ratio(
            Long.parseLong(text.substring(0, slash).strip()),
            Long.parseLong(text.substring(slash + 1).strip()));
      }
      return of(new BigDecimal(text.strip()));
    } catch (ArithmeticException | IllegalArgumentException e) {
      NumberFormatException refused =
          new NumberFormatException("'" + text + "' is not a decimal or a fraction within 64 bits");
      refused.initCause(e);
      throw refused;
    }
  }

  private static Ratio of(BigDecimal value) {
    if (Math.abs((long) value.scale()) > 400) {
      throw new ArithmeticException("beyond 64 bits");
    }
    BigDecimal plain = value.stripTrailingZeros();
    BigInteger numerator = plain.unscaledValue();
    BigInteger denominator = BigInteger.ONE;
    if (plain.scale() > 0) {
      denominator = BigInteger.TEN.pow(plain.scale());
    } else {
      numerator = numerator.multiply(BigInteger.TEN.pow(-plain.scale()));
    }
    BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
    return new Ratio(
        numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
  }

  public double value() {
    return (double) numerator / denominator;
  }

  @Override
  public int compareTo(Ratio other) {
    return big(numerator, other.denominator).compareTo(big(other.numerator, denominator));
  }

  private static BigInteger big(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  /** A decimal if one exists with at most 15 digits after the point, else a fraction. */
  @Override
  public String toString() {
    try {
      BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
      if (exact.scale() <= 15) {
        return exact.stripTrailingZeros().toPlainString();
      }
    } catch (ArithmeticException notADecimal) {
      return numerator + "/" + denominator;
    }
    return numerator + "/" + denominator;
  }
}
