package org.taocun.analysis.herding;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Quantiles;
import org.taocun.analysis.Rounding;
import org.taocun.base.Message;

/**
 * The result of one test of herding, or the reason why there is none.
 *
 * @param question what was asked, with its null hypothesis and what it cannot tell apart
 * @param statistic the test's figure; NaN if refused
 * @param p p-value; NaN where the question has no null hypothesis or nothing was permuted
 * @param effect size of what was found, as the question says; NaN where there is none
 * @param interval of 95 % around the effect; of tests of a null hypothesis that estimate nothing,
 *     the effect less what chance under that hypothesis makes of it; {@link #UNKNOWN} where there
 *     is none
 * @param cases number of cases behind it, such as people, person-periods or pairs; 0 if refused
 * @param limits what these data take from the answer's worth, in the user's language
 * @param refusal why there is no answer, in the user's language
 * @param share of adoptions owed to copying, if the effect is one of imitation
 */
public record Answer(
    Question question,
    double statistic,
    double p,
    double effect,
    Interval interval,
    long cases,
    List<Message> limits,
    Optional<Message> refusal,
    CopiedShare share) {
  /** An interval that is not known. */
  public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  /** The level of every interval. */
  static final double LEVEL = 0.95;

  /** Copies the list. */
  public Answer {
    limits = List.copyOf(limits);
  }

  static Answer of(
      Question question,
      double statistic,
      double p,
      double effect,
      Interval interval,
      long cases,
      List<Message> limits) {
    return new Answer(
        question,
        statistic,
        p,
        effect,
        interval,
        cases,
        limits,
        Optional.empty(),
        CopiedShare.NONE);
  }

  /** The same answer with a share. */
  Answer with(CopiedShare known) {
    return new Answer(question, statistic, p, effect, interval, cases, limits, refusal, known);
  }

  /** The effect less what chance makes of it, if normal with this standard deviation. */
  static Interval lessChance(double effect, double deviation) {
    return deviation > 0 ? new Coefficient("", effect, deviation, Double.NaN).interval() : UNKNOWN;
  }

  /**
   * The effect less what permutations make of it beyond what is expected by chance; unknown without
   * permutations.
   *
   * @param chance values of the effect under permutations, in any order
   */
  static Interval lessChance(double effect, double expected, double[] chance) {
    Quantiles values = Quantiles.of(chance);
    double tail = (1 - LEVEL) / 2;
    return new Interval(
        Rounding.difference(effect, values.at(1 - tail) - expected),
        Rounding.difference(effect, values.at(tail) - expected));
  }

  static Answer refused(Question question, Message refusal) {
    return new Answer(
        question,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        UNKNOWN,
        0,
        List.of(),
        Optional.of(refusal),
        CopiedShare.NONE);
  }
}
