package org.taocun.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.math3.util.FastMath;

/**
 * The spread of a trait over households: a number, a list, or a named distribution. In a scenario
 * it is written as a number ({@code 0.18}, {@code 1/3}), as a list ({@code [0, 1, 2]}: household by
 * household, repeated when shorter), or as {@code normal(mean, sd)}, {@code lognormal(median,
 * spread)}, {@code uniform(from, to)}, {@code beta(a, b)}, {@code exponential(mean)}.
 */
public sealed interface Distribution {
  /**
   * The value for one entity.
   *
   * @param ordinal the household's position in the population, used by lists only
   */
  double at(Draws draws, Decision decision, long entity, int ordinal);

  /** The same value for everybody. */
  record Fixed(Ratio value) implements Distribution {
    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return value.value();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** A list with a value for each household in turn; a shorter list is repeated. */
  record Listed(List<Ratio> values) implements Distribution {
    /** Checks that the list is not empty. */
    public Listed {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(Say.of("a list of values must not be empty"));
      }
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return values.get(ordinal % values.size()).value();
    }

    @Override
    public String toString() {
      return values.stream().map(Ratio::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** Normal distribution. */
  record Gaussian(double mean, double sd) implements Distribution {
    /** Checks that sd >= 0. */
    public Gaussian {
      require(
          Double.isFinite(mean) && sd >= 0 && Double.isFinite(sd),
          Say.of("normal(mean, sd) needs sd >= 0"));
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return mean + sd * draws.normal(decision, entity, 0);
    }

    @Override
    public String toString() {
      return text("normal", mean, sd);
    }
  }

  /** Lognormal distribution: median · e^(spread · z), z standard normal. */
  record Lognormal(double median, double spread) implements Distribution {
    /** Checks that median > 0 and spread >= 0. */
    public Lognormal {
      require(
          median > 0 && Double.isFinite(median) && spread >= 0 && spread < 20,
          Say.of("lognormal(median, spread) needs median > 0 and spread in [0, 20)"));
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return median * FastMath.exp(spread * draws.normal(decision, entity, 0));
    }

    @Override
    public String toString() {
      return text("lognormal", median, spread);
    }
  }

  /** Uniform distribution on [from, to). */
  record Uniform(double from, double to) implements Distribution {
    /** Checks that from <= to. */
    public Uniform {
      require(
          Double.isFinite(from) && Double.isFinite(to) && from <= to,
          Say.of("uniform(from, to) needs from <= to"));
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return from + (to - from) * draws.uniform(decision, entity, 0);
    }

    @Override
    public String toString() {
      return text("uniform", from, to);
    }
  }

  /** Exponential distribution. */
  record Exponential(double mean) implements Distribution {
    /** Checks that mean > 0. */
    public Exponential {
      require(mean > 0 && Double.isFinite(mean), Say.of("exponential(mean) needs mean > 0"));
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      return mean * draws.exponential(decision, entity, 0);
    }

    @Override
    public String toString() {
      return text("exponential", mean);
    }
  }

  /**
   * Beta distribution on (0, 1) with whole or half shapes a and b up to 50: X/(X + Y) of sums of
   * exponentials (and half a squared normal), drawn in keyed order.
   */
  record Beta(double a, double b) implements Distribution {
    /** Checks that both shapes are multiples of one half in (0, 50]. */
    public Beta {
      require(shape(a) && shape(b), Say.of("beta(a, b) needs multiples of 0.5 between 0.5 and 50"));
    }

    private static boolean shape(double s) {
      return s > 0 && s <= 50 && s * 2 == FastMath.rint(s * 2);
    }

    @Override
    public double at(Draws draws, Decision decision, long entity, int ordinal) {
      double x = gamma(draws, decision, entity, a, 0);
      double y = gamma(draws, decision, entity, b, 1000);
      return x / (x + y);
    }

    private static double gamma(
        Draws draws, Decision decision, long entity, double shape, int month) {
      double sum = 0;
      int whole = (int) shape;
      for (int k = 0; k < whole; k++) {
        sum += draws.exponential(decision, entity, month + k);
      }
      if (shape > whole) {
        double z = draws.normal(decision, entity, month + whole);
        sum += z * z / 2;
      }
      return sum;
    }

    @Override
    public String toString() {
      return text("beta", a, b);
    }
  }

  /**
   * Reads a distribution from its text.
   *
   * @throws IllegalArgumentException naming what is wrong and what is allowed
   */
  static Distribution parse(String text) {
    String trimmed = text.strip();
    int open = trimmed.indexOf('(');
    if (open < 0) {
      try {
        return new Fixed(Ratio.parse(trimmed));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            Say.of("'{0}' is neither a number nor one of {1}", trimmed, FORMS), e);
      }
    }
    if (!trimmed.endsWith(")")) {
      throw new IllegalArgumentException(Say.of("'{0}' lacks its closing parenthesis", trimmed));
    }
    String name = trimmed.substring(0, open).strip();
    List<Double> numbers = numbers(trimmed.substring(open + 1, trimmed.length() - 1));
    return switch (name.toLowerCase(Locale.ROOT) + "/" + numbers.size()) {
      case "normal/2" -> new Gaussian(numbers.get(0), numbers.get(1));
      case "lognormal/2" -> new Lognormal(numbers.get(0), numbers.get(1));
      case "uniform/2" -> new Uniform(numbers.get(0), numbers.get(1));
      case "beta/2" -> new Beta(numbers.get(0), numbers.get(1));
      case "exponential/1" -> new Exponential(numbers.get(0));
      default ->
          throw new IllegalArgumentException(Say.of("'{0}' is not one of {1}", trimmed, FORMS));
    };
  }

  /** The forms of a distribution, for messages. */
  String FORMS =
      "normal(mean, sd), lognormal(median, spread), uniform(from, to), beta(a, b),"
          + " exponential(mean)";

  private static List<Double> numbers(String arguments) {
    List<Double> numbers = new ArrayList<>();
    for (String argument : arguments.split(",", -1)) {
      try {
        numbers.add(number(argument.strip()));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            Say.of(
                "'{0}' is not a number{1}",
                argument.strip(), WrittenNumber.hint(argument, "", meant -> true)),
            e);
      }
    }
    return numbers;
  }

  /** The double nearest to a decimal, which is the same when written and read again. */
  private static double number(String argument) {
    if (argument.indexOf('/') >= 0) {
      return Ratio.parse(argument).value();
    }
    double value = new BigDecimal(argument).doubleValue();
    if (Double.isInfinite(value)) {
      throw new NumberFormatException(Say.of("'{0}' is beyond the range of numbers", argument));
    }
    return value;
  }

  private static String text(String name, double... values) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ", ").append(number(values[i]));
    }
    return text.append(')').toString();
  }

  private static String number(double value) {
    return value == FastMath.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
