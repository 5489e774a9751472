package org.taocun.analysis.herding;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.base.Say;

/**
 * What a test on ties found.
 *
 * @param test the test, which knows its null hypothesis and what it can and cannot tell apart
 * @param statistic its statistic; NaN if refused
 * @param p p-value, two-sided unless the test says otherwise; NaN if refused
 * @param effect size of the effect; NaN if refused
 * @param interval 95 % interval of the effect; of tests that permute, the effect less the quantiles
 *     of its values under the null
 * @param cases number of cases behind it, such as person-periods or pairs
 * @param cautions what to beware of on these data
 * @param refusal why the test says nothing, if it does not
 */
public record NetworkResult(
    NetworkTest test,
    double statistic,
    double p,
    double effect,
    Interval interval,
    long cases,
    List<Caution> cautions,
    Optional<Refusal> refusal) {
  /** What to beware of. */
  public enum Caution {
    /** Group prevalence stands beside group dummies: its sign is wrong by construction. */
    PREVALENCE_BESIDE_DUMMIES(
        Say.later(
            "prevalence in the group stands beside group dummies: over so few periods its coefficient"
                + " is driven below zero whatever the truth, and others move with it")),
    /** No period dummies: a common trend passes for imitation. */
    NO_PERIOD_DUMMIES(Say.later("without period dummies a common trend passes for imitation")),
    /** Periods or groups without variation were left out. */
    FACTORS_DROPPED(
        Say.later("periods or groups in which nobody adopts, or everybody, say nothing")),
    /** Fewer than ten adoptions per coefficient. */
    FEW_EVENTS(
        Say.later("fewer than ten adoptions per coefficient: estimates are biased away from zero")),
    /** Clustered errors from fewer than thirty groups. */
    FEW_CLUSTERS(Say.later("errors clustered by fewer than thirty groups are too small")),
    /** Who never adopted is counted as adopting in a period after the last. */
    CENSORED_COUNTED(Say.later("who never adopted counts as adopting in a period after the last")),
    /** Exposure counts those who adopt in the same period. */
    SAME_PERIOD(Say.later("exposure counts those who adopt in the same period")),
    /** People without a known trait were left out. */
    TRAITS_MISSING(Say.later("people with a trait that is not known were left out")),
    /** Many exposed cases have no like control. */
    MANY_UNMATCHED(Say.later("more than a fifth of the exposed cases have no like control")),
    /** The instruments hardly move what they stand for. */
    WEAK_INSTRUMENTS(Say.later("weak instruments: first-stage F below 10")),
    /** Some permutations had no estimate and were left out. */
    PERMUTATIONS_LOST(Say.later("some permutations gave no estimate and were left out"));

    private final String text;

    Caution(String text) {
      this.text = text;
    }

    /** The caution in words. */
    public String text() {
      return Say.of(text);
    }
  }

  /** Copies the list. */
  public NetworkResult {
    cautions = List.copyOf(cautions);
  }

  static NetworkResult refused(NetworkTest test, Refusal refusal) {
    return new NetworkResult(
        test,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        new Interval(Double.NaN, Double.NaN),
        0,
        List.of(),
        Optional.of(refusal));
  }

  static NetworkResult found(
      NetworkTest test,
      double statistic,
      double p,
      double effect,
      Interval interval,
      long cases,
      List<Caution> cautions) {
    return new NetworkResult(
        test, statistic, p, effect, interval, cases, cautions, Optional.empty());
  }
}
