package org.taocun.analysis.herding;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.taocun.analysis.Interval;
import org.taocun.base.Message;

/**
 * Tarone's test of extra-binomial variation (Tarone 1979, "Testing the goodness of fit of the
 * binomial distribution", Biometrika 66(3), 585-590): with p = Σx_i/Σn_i and S = Σ(x_i − n_i
 * p)²/(p(1 − p)),
 *
 * <p>Z = (S − Σn_i)/√(2 Σ n_i(n_i − 1)),
 *
 * <p>standard normal for many groups if x_i is binomial (n_i, p); large if shares differ. Two
 * people of a group have the correlation ρ ≈ (S − Σn_i)/Σ n_i(n_i − 1), for E(x_i − n_i p)² = n_i
 * p(1 − p)(1 + (n_i − 1)ρ).
 *
 * @param share p
 * @param s S
 * @param z Z
 * @param p one-sided p-value
 * @param correlation ρ; below 0 if shares differ by less than chance
 */
public record Tarone(double share, double s, double z, double p, double correlation) {
  /** The test; NaN where {@link #answer} refuses. Cost O(groups). */
  public static Tarone of(GroupCounts counts) {
    double share = counts.share();
    double s = 0;
    double pairs = 0;
    for (int i = 0; i < counts.groups(); i++) {
      double n = counts.people()[i];
      double difference = counts.adopters()[i] - n * share;
      s += difference * difference / (share * (1 - share));
      pairs += n * (n - 1);
    }
    double excess = s - counts.allPeople();
    double z = pairs > 0 ? excess / Math.sqrt(2 * pairs) : Double.NaN;
    return new Tarone(
        share,
        s,
        z,
        Double.isNaN(z) ? Double.NaN : new NormalDistribution(null, 0, 1).cumulativeProbability(-z),
        pairs > 0 ? excess / pairs : Double.NaN);
  }

  /** The answer that counts give. */
  public static Answer answer(GroupCounts counts) {
    Optional<Message> refusal = Refusals.of(counts);
    if (refusal.isEmpty() && !counts.pairs()) {
      refusal = Optional.of(Message.of("no group has two people"));
    }
    if (refusal.isPresent()) {
      return Answer.refused(Question.TARONE, refusal.get());
    }
    Tarone test = of(counts);
    return Answer.of(
        Question.TARONE,
        test.z,
        test.p,
        test.correlation,
        Answer.lessChance(test.correlation, test.correlation / test.z).within(new Interval(-1, 1)),
        counts.allPeople(),
        List.of());
  }
}
