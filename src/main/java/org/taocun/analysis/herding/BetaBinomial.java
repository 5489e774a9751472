package org.taocun.analysis.herding;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Interval;
import org.taocun.base.Message;

/**
 * The beta-binomial distribution that fits groups' counts best: each group's share is drawn from a
 * beta distribution of mean μ whose parameters add up to 1/ρ − 1, so that two people of a group
 * have the correlation ρ. Maximum likelihood of 0 <= ρ < 1, with ρ = 0 the binomial distribution
 * (Griffiths 1973, "Maximum likelihood estimation for the beta-binomial distribution", Biometrics
 * 29(4), 637-648; the likelihood as sums of Smith 1983, "Algorithm AS 189", Applied Statistics
 * 32(2), 196-204).
 *
 * @param mean μ
 * @param correlation ρ, the overdispersion
 * @param interval 95 % of ρ: where twice the profile log likelihood is less than 3.84 below its
 *     maximum
 * @param logLikelihood at the fit, with the binomial coefficients
 * @param binomialLogLikelihood the largest with ρ = 0
 */
public record BetaBinomial(
    double mean,
    double correlation,
    Interval interval,
    double logLikelihood,
    double binomialLogLikelihood) {
  /** The fit; NaN where {@link #answer} refuses. Cost O(2,000 · people of the largest group). */
  public static BetaBinomial of(GroupCounts counts) {
    if (Refusals.of(counts).isPresent() || !counts.pairs()) {
      return new BetaBinomial(counts.share(), Double.NaN, Answer.UNKNOWN, Double.NaN, Double.NaN);
    }
    BetaBinomialLikelihood likelihood = BetaBinomialLikelihood.of(counts);
    double rho = likelihood.bestCorrelation();
    double most = likelihood.profile(rho);
    double constant = coefficients(counts);
    return new BetaBinomial(
        likelihood.bestMean(rho),
        rho,
        interval(likelihood::profile, rho, most),
        most + constant,
        likelihood.profile(0) + constant);
  }

  private static Interval interval(DoubleUnaryOperator profile, double rho, double most) {
    double drop =
        new ChiSquaredDistribution(null, 1).inverseCumulativeProbability(Answer.LEVEL) / 2;
    DoubleUnaryOperator above = at -> profile.applyAsDouble(at) - (most - drop);
    return new Interval(end(above, rho, 0), end(above, rho, BetaBinomialLikelihood.MOST));
  }

  /** The place between a correlation that fits and an end where the fit becomes too bad. */
  private static double end(DoubleUnaryOperator above, double fits, double end) {
    if (above.applyAsDouble(end) >= 0) {
      return end == 0 ? 0 : 1;
    }
    double in = fits;
    double out = end;
    for (int k = 0; k < 60; k++) {
      double middle = (in + out) / 2;
      if (above.applyAsDouble(middle) >= 0) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  private static double coefficients(GroupCounts counts) {
    double sum = 0;
    for (int i = 0; i < counts.groups(); i++) {
      sum += logCoefficient(counts.people()[i], counts.adopters()[i]);
    }
    return sum;
  }

  private static double logCoefficient(int n, int x) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(x + 1.0) - Gamma.logGamma(n - x + 1.0);
  }

  /**
   * The p-value of ρ = 0 against ρ > 0. The likelihood ratio is 0 with probability ½ and else
   * chi-squared with one degree of freedom, ρ = 0 being at the edge (Self and Liang 1987,
   * "Asymptotic properties of maximum likelihood estimators and likelihood ratio tests under
   * nonstandard conditions", Journal of the American Statistical Association 82, 605-610).
   */
  public double p() {
    double ratio = ratio();
    if (!(ratio > 0)) {
      return Double.isNaN(ratio) ? Double.NaN : 1;
    }
    return (1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(ratio)) / 2;
  }

  /** Twice the difference of the log likelihoods, 0 or more. */
  public double ratio() {
    return correlation == 0 ? 0 : 2 * (logLikelihood - binomialLogLikelihood);
  }

  /**
   * The mean distance E|π − μ| of a group's true share π from the mean: 2a^a b^b/(B(a, b)(a + b)^(a
   * + b + 1)), a = μ(1/ρ − 1), b = (1 − μ)(1/ρ − 1); 0 if ρ = 0.
   */
  public double trueDistance() {
    if (!(correlation > 0)) {
      return correlation;
    }
    double sum = 1 / correlation - 1;
    double a = mean * sum;
    double b = sum - a;
    double logBeta = Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(sum);
    double log =
        a * FastMath.log(a) + b * FastMath.log(b) - (sum + 1) * FastMath.log(sum) - logBeta;
    return 2 * FastMath.exp(log);
  }

  /**
   * The mean distance E|X/n − share| of an observed share of n people. Cost O(n).
   *
   * @param share any share
   */
  public double distance(int n, double share) {
    double[] one = risen(n, mean);
    double[] other = risen(n, 1 - mean);
    double[] both = risen(n, 1);
    double sum = 0;
    for (int x = 0; x <= n; x++) {
      double log = logCoefficient(n, x) + one[x] + other[n - x] - both[n];
      sum += FastMath.exp(log) * Math.abs((double) x / n - share);
    }
    return sum;
  }

  /** Σ_{r<k} ln(start(1 − ρ) + rρ), by k. */
  private double[] risen(int n, double start) {
    double[] sums = new double[n + 1];
    for (int r = 0; r < n; r++) {
      sums[r + 1] = sums[r] + FastMath.log(start * (1 - correlation) + r * correlation);
    }
    return sums;
  }

  /** The answer that counts give. */
  public static Answer answer(GroupCounts counts) {
    Optional<Message> refusal = Refusals.of(counts);
    if (refusal.isEmpty() && !counts.pairs()) {
      refusal = Optional.of(Message.of("no group has two people"));
    }
    if (refusal.isPresent()) {
      return Answer.refused(Question.BETA_BINOMIAL, refusal.get());
    }
    BetaBinomial fit = of(counts);
    return Answer.of(
        Question.BETA_BINOMIAL,
        fit.ratio(),
        fit.p(),
        fit.correlation,
        fit.interval,
        counts.allPeople(),
        List.of());
  }
}
