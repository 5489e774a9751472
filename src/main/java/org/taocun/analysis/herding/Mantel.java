package org.taocun.analysis.herding;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * Mantel's test (1967, "The detection of disease clustering and a generalized regression approach",
 * Cancer Research 27(2), 209-220), standardised: the correlation over all pairs of events between
 * (d + a)^b and (t + c)^e, d and t their distances in space and time. Powers below 0 make closeness
 * of distance.
 *
 * @param correlation the statistic
 * @param p one-sided p-value over permutations of the times; NaN without permutations
 * @param interval of 95 %: the correlation less those of permutations
 */
public record Mantel(double correlation, double p, Interval interval) {
  /** The number of events above which the test is refused: their pairs need memory. */
  static final int MOST = 5_000;

  /**
   * A transformation (d + constant)^power of distances.
   *
   * @param constant in the unit of the distance; above 0 if the power is below 0
   */
  public record Closeness(double constant, double power) {
    /** 1/(d + 1). */
    public static final Closeness RECIPROCAL = new Closeness(1, -1);

    /** The distance itself. */
    public static final Closeness DISTANCE = new Closeness(0, 1);

    private double of(double distance) {
      return FastMath.pow(distance + constant, power);
    }
  }

  /** The test. Cost O(n²), for each permutation as well. */
  public static Mantel of(Events events, Closeness space, Closeness time, Shuffles permutations) {
    int n = events.count();
    double[] inSpace = new double[n * (n - 1) / 2];
    double[] inTime = new double[inSpace.length];
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < i; j++) {
        inSpace[place(i, j)] = space.of(events.distance(i, j));
        inTime[place(i, j)] = time.of(Math.abs(events.time()[i] - events.time()[j]));
      }
    }
    double size = Math.sqrt(centred(inSpace) * centred(inTime));
    int[] same = new int[n];
    for (int i = 0; i < n; i++) {
      same[i] = i;
    }
    double observed = cross(inSpace, inTime, same) / size;
    double[] values = permutations.values(n, order -> cross(inSpace, inTime, order) / size);
    return new Mantel(
        observed,
        permutations.upperP(observed, values, 1e-12),
        Answer.lessChance(observed, 0, values));
  }

  /** Subtracts the mean and returns the sum of squares that is left. */
  private static double centred(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (int k = 0; k < values.length; k++) {
      values[k] -= mean;
      squares += values[k] * values[k];
    }
    return squares;
  }

  private static double cross(double[] inSpace, double[] inTime, int[] order) {
    double sum = 0;
    int k = 0;
    for (int i = 1; i < order.length; i++) {
      int a = order[i];
      for (int j = 0; j < i; j++) {
        int b = order[j];
        sum += inSpace[k++] * inTime[a > b ? place(a, b) : place(b, a)];
      }
    }
    return sum;
  }

  /** The place of the pair i > j. */
  private static int place(int i, int j) {
    return i * (i - 1) / 2 + j;
  }

  /** The answer that events give. */
  public static Answer answer(
      Events events, Closeness space, Closeness time, Shuffles permutations) {
    Optional<Message> refusal = Refusals.of(events);
    if (refusal.isEmpty() && events.count() > MOST) {
      refusal =
          Optional.of(
              Message.of("needs every pair: {0} events are more than {1}", events.count(), MOST));
    }
    if (refusal.isPresent()) {
      return Answer.refused(Question.MANTEL, refusal.get());
    }
    Mantel mantel = of(events, space, time, permutations);
    return Answer.of(
        Question.MANTEL,
        mantel.correlation,
        mantel.p,
        mantel.correlation,
        mantel.interval,
        events.count(),
        Knox.limits(events));
  }
}
