package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.base.Message;

/**
 * Worst-case bounds of exposure and thresholds where some ties were not observed (in the manner of
 * Manski 1989, "Anatomy of the selection problem", Journal of Human Resources 24(3), 343-360): the
 * missing alters of a person may be any people whom it did not name, adopters as far as there are
 * any, or others as far as there are. With d named alters of whom a are adopters, m missing ones,
 * and r people who were not named, of whom s are adopters,
 *
 * <p>(a + max(0, m − r + s))/(d + m) ≤ E ≤ (a + min(m, s))/(d + m).
 *
 * <p>Nothing is supposed of whom missing ties lead to. How many are missing must be known: a share
 * of sampled ties does not tell it of anybody, and is refused.
 *
 * @param low lower bound for each person; NaN where there is no threshold
 * @param high upper bound
 * @param mean bounds of the mean over all who have one; NaN if refused
 * @param incomplete number of people with missing ties
 * @param refusal why there are no bounds, in the user's language
 */
public record TieBounds(
    double[] low, double[] high, Interval mean, int incomplete, Optional<Message> refusal) {
  /**
   * Bounds of everybody's exposure at the end of a period. Cost O(ties).
   *
   * @param period from 0 to the number of periods
   */
  public static TieBounds exposure(Diffusion data, Ties observed, Unobserved how, int period) {
    int[] periods = new int[data.people()];
    Arrays.fill(periods, period);
    return bounds(data, observed, how, periods);
  }

  /**
   * Bounds of thresholds, as {@link Thresholds} has them. Cost O(ties + people · periods).
   *
   * @param lag 0 for exposure in the period of adoption, 1 for the one before
   */
  public static TieBounds thresholds(Diffusion data, Ties observed, Unobserved how, int lag) {
    if (lag != 0 && lag != 1) {
      throw new IllegalArgumentException("lag must be 0 or 1, was " + lag);
    }
    Diffusion closed = data.closed();
    int[] periods =
        Arrays.stream(closed.adopted())
            .map(time -> time < 1 || time == Diffusion.NEVER ? -1 : time - lag)
            .toArray();
    return bounds(closed, observed, how, periods);
  }

  /** The answer that bounds of thresholds give: the interval is the bounds of their mean. */
  public static Answer thresholdsAnswer(Diffusion data, Ties observed, Unobserved how) {
    if (data.adopters() == 0) {
      return Answer.refused(Question.THRESHOLD_BOUNDS, Refusal.NOBODY_ADOPTS.message());
    }
    TieBounds bounds = thresholds(data, observed, how, 0);
    if (bounds.refusal.isPresent()) {
      return Answer.refused(Question.THRESHOLD_BOUNDS, bounds.refusal.get());
    }
    double mean = Thresholds.of(data, observed, 0, Exposure.Weighting.BINARY).mean();
    return Answer.of(
        Question.THRESHOLD_BOUNDS,
        mean,
        Double.NaN,
        mean,
        bounds.mean,
        Arrays.stream(bounds.low).filter(low -> !Double.isNaN(low)).count(),
        List.of(
            Message.of(
                "low and high are bounds and no 95 % interval; ties of {0} {0|person|people} are missing",
                bounds.incomplete)));
  }

  private static TieBounds bounds(Diffusion data, Ties ties, Unobserved how, int[] periods) {
    int[] missing;
    try {
      missing = missing(ties, how);
    } catch (RefusedException e) {
      return new TieBounds(
          new double[0], new double[0], Answer.UNKNOWN, 0, Optional.of(e.refusal()));
    }
    int[] adopters = adopters(data);
    double[] low = new double[periods.length];
    double[] high = new double[periods.length];
    for (int i = 0; i < periods.length; i++) {
      Interval bounds =
          periods[i] < 0
              ? Answer.UNKNOWN
              : person(data, ties, i, missing[i], periods[i], adopters[periods[i]]);
      low[i] = bounds.low();
      high[i] = bounds.high();
    }
    return new TieBounds(
        low,
        high,
        new Interval(mean(low), mean(high)),
        (int) Arrays.stream(missing).filter(m -> m > 0).count(),
        Optional.empty());
  }

  private static int[] missing(Ties ties, Unobserved how) {
    if (how instanceof Unobserved.Censored censored) {
      return MissingNumbers.numbers(ties, censored);
    }
    if (((Unobserved.Sampled) how).share() < 1) {
      throw new RefusedException(Refusal.NUMBERS_SAMPLED);
    }
    return new int[ties.people()];
  }

  /** The number of adopters at the end of each period, from 0. */
  private static int[] adopters(Diffusion data) {
    int[] adopters = new int[data.periods() + 1];
    for (int t = 0; t < adopters.length; t++) {
      for (int i = 0; i < data.people(); i++) {
        adopters[t] += data.isAdopter(i, t) ? 1 : 0;
      }
    }
    return adopters;
  }

  private static Interval person(
      Diffusion data, Ties ties, int person, int missing, int period, int adopters) {
    int named = 0;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      named += data.isAdopter(ties.to()[k], period) ? 1 : 0;
    }
    int degree = ties.degree(person);
    int others = data.people() - 1 - degree;
    int some = adopters - named - (data.isAdopter(person, period) ? 1 : 0);
    double all = degree + missing;
    return all == 0
        ? new Interval(0, 0)
        : new Interval(
            (named + Math.max(0, missing - others + some)) / all,
            (named + Math.min(missing, some)) / all);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }
}
