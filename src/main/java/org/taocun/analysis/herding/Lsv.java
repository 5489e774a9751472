package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * The herding measure of Lakonishok, Shleifer and Vishny (1992, "The impact of institutional
 * trading on stock prices", Journal of Financial Economics 32(1), 23-43): the mean over groups of
 * H_i = |x_i/n_i − p| − AF_i, where p is the common share and AF_i = E|X/n_i − p| with X binomial
 * (n_i, p), so that it is about 0 if everybody adopts independently.
 *
 * <p>It estimates the mean distance of the groups' true shares from p too low, and the more so the
 * smaller the groups (Jurkatis 2022, "Why you should not use the LSV herding measure", Bank of
 * England Staff Working Paper 959). {@link #trueDistance} and {@link #expected} show by how much,
 * for true shares that have the beta distribution that fits the counts.
 *
 * @param share p
 * @param distance mean of |x_i/n_i − p|
 * @param adjustment mean of AF_i
 * @param measure mean of H_i
 * @param interval Student's interval of the measure, from the differences between groups
 * @param z the measure in standard deviations under the null hypothesis, p taken as known
 * @param p one-sided p-value of z
 * @param trueDistance mean distance E|π − p| of true shares, of the fitted beta distribution
 * @param expected the measure that is expected of such shares and these group sizes
 */
public record Lsv(
    double share,
    double distance,
    double adjustment,
    double measure,
    Interval interval,
    double z,
    double p,
    double trueDistance,
    double expected) {
  /** The number of groups from which the sum over them is as good as normal. */
  private static final int MANY = 30;

  /** The measure; NaN where {@link #answer} refuses. Cost O(groups · people of a group). */
  public static Lsv of(GroupCounts counts) {
    int groups = counts.groups();
    double share = counts.share();
    double[] excess = new double[groups];
    double distance = 0;
    double adjustment = 0;
    double variance = 0;
    for (int i = 0; i < groups; i++) {
      int n = counts.people()[i];
      double chance = adjustment(n, share);
      double observed = Math.abs((double) counts.adopters()[i] / n - share);
      excess[i] = observed - chance;
      distance += observed / groups;
      adjustment += chance / groups;
      variance += share * (1 - share) / n - chance * chance;
    }
    Estimate mean = Estimate.ofMean(excess);
    double z = variance > 0 ? mean.value() * groups / Math.sqrt(variance) : Double.NaN;
    BetaBinomial fit = BetaBinomial.of(counts);
    double expected = 0;
    for (int n : counts.people()) {
      expected += (fit.distance(n, share) - adjustment(n, share)) / groups;
    }
    return new Lsv(
        share,
        distance,
        adjustment,
        Rounding.difference(distance, adjustment),
        mean.confidence(Answer.LEVEL),
        z,
        Double.isNaN(z) ? Double.NaN : new NormalDistribution(null, 0, 1).cumulativeProbability(-z),
        fit.trueDistance(),
        expected);
  }

  /**
   * The adjustment factor E|X/n − p|, X binomial (n, p): 2m C(n, m) p^m (1 − p)^(n − m + 1)/n with
   * m = ⌊np⌋ + 1 (De Moivre; Diaconis and Zabell 1991, "Closed form summation for classical
   * distributions", Statistical Science 6(3), 284-302).
   */
  public static double adjustment(int n, double p) {
    if (!(p > 0 && p < 1)) {
      return p == 0 || p == 1 ? 0 : Double.NaN;
    }
    double m = Math.min(n, Math.floor(n * p) + 1);
    double log =
        Gamma.logGamma(n + 1.0)
            - Gamma.logGamma(m + 1)
            - Gamma.logGamma(n - m + 1)
            + m * FastMath.log(p)
            + (n - m + 1) * FastMath.log1p(-p);
    return 2 * m / n * FastMath.exp(log);
  }

  /**
   * The p-value over random assignments of the adopters to people, which holds for groups of any
   * size. Cost O(permutations · people).
   */
  public static double permutationP(GroupCounts counts, Shuffles permutations) {
    double share = counts.share();
    double adjustment =
        Arrays.stream(counts.people()).mapToDouble(n -> adjustment(n, share)).sum()
            / counts.groups();
    return RandomAdopters.upperP(
        counts, permutations, adopters -> distance(counts, adopters) - adjustment);
  }

  private static double distance(GroupCounts counts, int[] adopters) {
    double share = counts.share();
    double sum = 0;
    for (int i = 0; i < adopters.length; i++) {
      sum += Math.abs((double) adopters[i] / counts.people()[i] - share);
    }
    return sum / adopters.length;
  }

  /** The answer that counts give, by {@link #permutationP} if there are permutations. */
  public static Answer answer(GroupCounts counts, Shuffles permutations) {
    Optional<Message> refusal = Refusals.of(counts);
    if (refusal.isPresent()) {
      return Answer.refused(Question.LSV, refusal.get());
    }
    Lsv lsv = of(counts);
    boolean permuted = permutations.count() > 0;
    return Answer.of(
        Question.LSV,
        lsv.measure,
        permuted ? permutationP(counts, permutations) : lsv.p,
        lsv.measure,
        lsv.interval,
        counts.allPeople(),
        lsv.limits(permuted ? MANY : counts.groups()));
  }

  private List<Message> limits(int groups) {
    List<Message> limits = new ArrayList<>();
    if (trueDistance > 0 && expected < trueDistance) {
      limits.add(
          Message.of(
              "the measure is too low: with groups of these sizes it finds about {0} % of the mean"
                  + " distance of true shares",
              Math.max(0, Math.round(100 * expected / trueDistance))));
    }
    if (groups < MANY) {
      limits.add(
          Message.of("the p-value is rough with {0} {0|group|groups}; permute instead", groups));
    }
    return limits;
  }
}
