package org.taocun.analysis.herding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Gamma;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * Knox's test (1964, "The detection of space-time interactions", Applied Statistics 13(1), 25-30):
 * the number X of pairs of events that are close in space and in time, expected N_s N_t/N if times
 * are independent of places, and Baker's modification of it (2004, "Identifying space-time disease
 * clusters", Acta Tropica 91(3), 291-299), X − Σ_i s_i t_i/(2(n − 1)), with s_i and t_i the events
 * close to event i in space and in time.
 *
 * @param pairs N = n(n − 1)/2
 * @param inSpace N_s, pairs at most the distance apart
 * @param inTime N_t, pairs at most the period apart
 * @param inBoth X
 * @param modified Baker's statistic
 * @param p one-sided p-value of X over permutations of the times; NaN without permutations
 * @param modifiedP the same of Baker's statistic
 * @param modifiedInterval of 95 %: Baker's statistic less those of permutations
 */
public record Knox(
    long pairs,
    long inSpace,
    long inTime,
    long inBoth,
    double modified,
    double p,
    double modifiedP,
    Interval modifiedInterval) {
  /**
   * The test. Cost O(n log n + pairs close in space), for each permutation as well; memory O(n).
   *
   * @param distance at which events still are close in space
   * @param period at which they still are close in time
   */
  public static Knox of(Events events, double distance, double period, Shuffles permutations) {
    ClosePairs close = ClosePairs.of(events, distance, period);
    int n = events.count();
    int[] same = new int[n];
    for (int i = 0; i < n; i++) {
      same[i] = i;
    }
    double[] modified = new double[permutations.count()];
    double[] both =
        permutations.numbered(
            number -> {
              int[] order = permutations.order(number, n);
              double count = close.inBoth(events.time(), order);
              modified[number] = Rounding.difference(count, expected(close, order));
              return count;
            });
    double x = close.inBoth(events.time(), same);
    double baker = Rounding.difference(x, expected(close, same));
    return new Knox(
        n * (n - 1L) / 2,
        close.pairsInSpace(),
        close.pairsInTime(),
        Math.round(x),
        baker,
        permutations.upperP(x, both, 0),
        permutations.upperP(baker, modified, 1e-9),
        Answer.lessChance(baker, 0, modified));
  }

  private static double expected(ClosePairs close, int[] order) {
    int[] inSpace = close.nearInSpace();
    int[] inTime = close.nearInTime();
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      sum += (double) inSpace[i] * inTime[order[i]];
    }
    return sum / (2.0 * (order.length - 1));
  }

  /** N_s N_t/N. */
  public double expected() {
    return (double) inSpace * inTime / pairs;
  }

  /** The chance of X or more close pairs if their number had a Poisson distribution. */
  public double poissonP() {
    return inBoth == 0 ? 1 : Gamma.regularizedGammaP((double) inBoth, expected());
  }

  /**
   * The chance of more than X, which pointpats gives as the p-value; smaller than {@link
   * #poissonP}.
   */
  public double poissonAbove() {
    return Gamma.regularizedGammaP(inBoth + 1.0, expected());
  }

  /**
   * X/expected with the interval that a Poisson number X has (Garwood 1936, Biometrika 28,
   * 437-442), too narrow where pairs overlap.
   */
  public Interval ratioInterval() {
    double tail = (1 - Answer.LEVEL) / 2;
    double low = inBoth == 0 ? 0 : chiSquared(2.0 * inBoth, tail) / 2;
    return new Interval(low / expected(), chiSquared(2.0 * inBoth + 2, 1 - tail) / 2 / expected());
  }

  private static double chiSquared(double freedom, double p) {
    return new ChiSquaredDistribution(null, freedom).inverseCumulativeProbability(p);
  }

  /** The answer that events give. */
  public static Answer answer(
      Events events, double distance, double period, Shuffles permutations) {
    return asked(
        Question.KNOX,
        events,
        distance,
        period,
        () -> {
          Knox knox = of(events, distance, period, permutations);
          double ratio = knox.inBoth / knox.expected();
          return knox.answer(
              Question.KNOX, (double) knox.inBoth, knox.p, ratio, knox.ratioInterval(), events);
        });
  }

  /** The answer of Baker's statistic. */
  public static Answer modified(
      Events events, double distance, double period, Shuffles permutations) {
    return asked(
        Question.MODIFIED_KNOX,
        events,
        distance,
        period,
        () -> {
          Knox knox = of(events, distance, period, permutations);
          double baker = knox.modified;
          return knox.answer(
              Question.MODIFIED_KNOX, baker, knox.modifiedP, baker, knox.modifiedInterval, events);
        });
  }

  private Answer answer(
      Question question,
      double statistic,
      double p,
      double effect,
      Interval interval,
      Events events) {
    return none()
        .map(reason -> Answer.refused(question, reason))
        .orElseGet(
            () -> Answer.of(question, statistic, p, effect, interval, pairs, limits(events)));
  }

  /** An answer, or why events cannot be tested at a distance and a period. */
  static Answer asked(
      Question question, Events events, double distance, double period, Supplier<Answer> answer) {
    if (!(distance >= 0 && period >= 0)) {
      return Answer.refused(question, Message.of("distance and period must be 0 or more"));
    }
    Optional<Message> refusal = Refusals.of(events);
    if (refusal.isPresent()) {
      return Answer.refused(question, refusal.get());
    }
    return answer.get();
  }

  /** Why distance and period leave nothing to count, if so. */
  private Optional<Message> none() {
    if (inSpace == 0 || inSpace == pairs) {
      return Optional.of(
          inSpace == 0
              ? Message.of("no two adopters are as close as the distance")
              : Message.of("all adopters are as close as the distance"));
    }
    if (inTime == 0 || inTime == pairs) {
      return Optional.of(
          inTime == 0
              ? Message.of("no two adopted within the period")
              : Message.of("all adopted within the period"));
    }
    return Optional.empty();
  }

  /** Limits that events set to the worth of an answer. */
  static List<Message> limits(Events events) {
    return events.leftOut() == 0
        ? List.of()
        : List.of(
            Message.of(
                "{0} {0|adopter without place or time is|adopters without place or time are} left out",
                events.leftOut()));
  }
}
