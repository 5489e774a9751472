package org.taocun.analysis.herding;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Interval;

/**
 * The share of adoptions that are owed to copying, if an estimate is one of imitation and of
 * nothing else: those that would not have happened then and there without others. Its target is the
 * direct share of known worlds, not the share of people who would never have adopted.
 *
 * @param value of all adoptions within the observed periods; below 0 if others hold people back;
 *     NaN where there is none
 * @param interval of 95 %, {@link Answer#UNKNOWN} where there is none
 */
public record CopiedShare(double value, Interval interval) {
  /** No share. */
  public static final CopiedShare NONE = new CopiedShare(Double.NaN, Answer.UNKNOWN);

  private static final double STEP = 1e-5;

  /** True if there is a share. */
  public boolean known() {
    return !Double.isNaN(value);
  }

  /**
   * The share of a hazard, over all layers: (1/n) Σ 1 − h_0/h over the n adoptions, h the fitted
   * chance to adopt in that period, h_0 the same at no exposure. An adoption that says nothing of
   * the coefficients, as in the first period, counts as nobody's doing. The interval is that of the
   * coefficients' errors, effects of periods and groups taken as known, and of luck: an adoption is
   * owed to others with chance 1 − h_0/h.
   *
   * @param layers number of the first columns, which are exposures
   */
  static CopiedShare ofHazard(
      Link link, Cases cases, BinaryRegression.Fit fit, int layers, int adoptions) {
    double sum = 0;
    double variance = 0;
    double[] slope = new double[layers];
    for (int r = 0; r < cases.n(); r++) {
      if (!cases.event()[r] || Double.isNaN(fit.eta()[r])) {
        continue;
      }
      double alone = fit.eta()[r];
      for (int l = 0; l < layers; l++) {
        alone -= fit.values()[l] * cases.columns()[l][r];
      }
      double kept = link.mean(alone) / link.mean(fit.eta()[r]);
      sum += 1 - kept;
      variance += Math.max(0, kept * (1 - kept));
      double[] terms = new double[3];
      link.terms(fit.eta()[r], true, terms);
      for (int l = 0; l < layers; l++) {
        slope[l] += kept * terms[0] * cases.columns()[l][r];
      }
    }
    for (int a = 0; a < layers; a++) {
      for (int b = 0; b < layers; b++) {
        variance += slope[a] * slope[b] * fit.covariances()[a][b];
      }
    }
    double n = adoptions;
    return new CopiedShare(
        sum / n, new Coefficient("", sum / n, Math.sqrt(variance) / n, Double.NaN).interval());
  }

  /**
   * The share of a shuffle test: (1/n) Σ 1 − (a + 1)^−α over the n adoptions, a the number of
   * friends who were adopters before, α beyond what permutations make of it. So it weighs odds,
   * which are chances where few adopt in a period.
   *
   * @param friends of each adopter
   * @param excess α less its mean over permutations, and its interval
   */
  static CopiedShare ofShuffle(int[] friends, double excess, Interval interval) {
    DoubleUnaryOperator share = alpha -> owed(friends, alpha);
    return new CopiedShare(
        share.applyAsDouble(excess),
        new Interval(share.applyAsDouble(interval.low()), share.applyAsDouble(interval.high())));
  }

  private static double owed(int[] friends, double alpha) {
    double sum = 0;
    for (int a : friends) {
      sum += 1 - FastMath.pow(a + 1.0, -alpha);
    }
    return sum / friends.length;
  }

  /**
   * The share of a matched sample: the difference in adoption times the exposed cases, over all
   * adoptions. Adoptions later than the window after the first exposure are nobody's doing, so that
   * it is too small.
   */
  static CopiedShare ofMatched(double effect, Interval interval, long treated, int adoptions) {
    double each = (double) treated / adoptions;
    return new CopiedShare(
        effect * each, new Interval(interval.low() * each, interval.high() * each));
  }

  /**
   * The share of the part q F of a Bass curve's hazard p + q F over all adoptions by period T: 1 −
   * p/(q F(T)) · ln((p + q)/(p + q e^−(p + q)T)).
   */
  static double ofBass(double p, double q, double periods) {
    if (q == 0) {
      return 0;
    }
    double left = p + q * FastMath.exp(-(p + q) * periods);
    double alone = p / q * FastMath.log((p + q) / left);
    return 1 - alone / BassFit.share(p, q, periods);
  }

  /** The same with an interval by Student's distribution from the errors of p and q. */
  static CopiedShare ofBass(BassFit fit) {
    DoubleBinaryOperator share = (p, q) -> ofBass(p, q, fit.periods());
    double value = share.applyAsDouble(fit.p(), fit.q());
    double byP = slope(p -> share.applyAsDouble(p, fit.q()), fit.p());
    double byQ = slope(q -> share.applyAsDouble(fit.p(), q), fit.q());
    double variance =
        byP * byP * fit.errorOfP() * fit.errorOfP()
            + 2 * byP * byQ * fit.covariance()
            + byQ * byQ * fit.errorOfQ() * fit.errorOfQ();
    double reach =
        new TDistribution(null, fit.periods() - 2.0)
                .inverseCumulativeProbability((1 + Answer.LEVEL) / 2)
            * Math.sqrt(variance);
    return new CopiedShare(value, new Interval(value - reach, value + reach));
  }

  private static double slope(DoubleUnaryOperator of, double at) {
    double step = STEP * Math.max(Math.abs(at), STEP);
    return (of.applyAsDouble(at + step) - of.applyAsDouble(at - step)) / (2 * step);
  }
}
