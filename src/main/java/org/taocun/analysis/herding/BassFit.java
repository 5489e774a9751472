package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.Pair;
import org.taocun.analysis.Interval;
import org.taocun.base.Message;

/**
 * The Bass curve (1969, "A new product growth for model consumer durables", Management Science
 * 15(5), 215-227) that fits cumulative shares of adopters by least squares:
 *
 * <p>F(t) = (1 − e^{−(p + q)t})/(1 + (q/p) e^{−(p + q)t}), t = 1, 2, …
 *
 * <p>p is by convention called innovation, q imitation.
 *
 * @param p a period, above 0
 * @param q a period
 * @param rss sum of the squared residuals
 * @param errorOfP standard error of p, as if residuals were independent, which those of a
 *     cumulative curve are not; NaN with two periods
 * @param errorOfQ the same of q
 * @param covariance of the errors of p and q
 * @param periods number of periods
 */
public record BassFit(
    double p,
    double q,
    double rss,
    double errorOfP,
    double errorOfQ,
    double covariance,
    int periods) {
  /** Adopters below which the curve is a few steps, to which p and q bend as they like. */
  private static final int LEAST_ADOPTERS = 10;

  private static final double[][] STARTS = {{0.03, 0.38}, {0.1, 0.05}, {0.005, 0.8}, {0.2, 0.01}};

  /** F(t). */
  public static double share(double p, double q, double t) {
    double e = FastMath.exp(-(p + q) * t);
    return p * (1 - e) / (p + q * e);
  }

  /**
   * The fit, with the algorithm of Levenberg and Marquardt from several starts.
   *
   * @param shares cumulative share of all who could adopt, at the end of periods 1, 2, …
   * @throws MathIllegalStateException if it does not converge
   */
  public static BassFit of(double[] shares) {
    return Stream.of(STARTS)
        .flatMap(start -> from(shares, start).stream())
        .filter(fit -> fit.p > 0)
        .min(Comparator.comparing(BassFit::rss))
        .orElseThrow(MathIllegalStateException::new);
  }

  /** The fit from a start, if it converges. */
  private static Optional<BassFit> from(double[] shares, double[] start) {
    try {
      return Optional.of(of(optimum(shares, start), shares.length));
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optimum optimum(double[] shares, double[] start) {
    return new LevenbergMarquardtOptimizer()
        .withCostRelativeTolerance(1e-14)
        .withParameterRelativeTolerance(1e-12)
        .optimize(
            new LeastSquaresBuilder()
                .start(start)
                .target(shares)
                .model(point -> curve(point, shares.length))
                .maxEvaluations(5000)
                .maxIterations(5000)
                .build());
  }

  private static BassFit of(Optimum optimum, int n) {
    double rss = optimum.getCost() * optimum.getCost();
    RealMatrix covariances = optimum.getCovariances(1e-14);
    double variance = rss / (n - 2);
    return new BassFit(
        optimum.getPoint().getEntry(0),
        optimum.getPoint().getEntry(1),
        rss,
        n > 2 ? Math.sqrt(variance * covariances.getEntry(0, 0)) : Double.NaN,
        n > 2 ? Math.sqrt(variance * covariances.getEntry(1, 1)) : Double.NaN,
        n > 2 ? variance * covariances.getEntry(0, 1) : Double.NaN,
        n);
  }

  /** The curve and its derivatives by p and q. */
  private static Pair<RealVector, RealMatrix> curve(RealVector point, int periods) {
    double p = point.getEntry(0);
    double q = point.getEntry(1);
    double[] values = new double[periods];
    double[][] slopes = new double[periods][2];
    for (int k = 0; k < periods; k++) {
      double t = k + 1.0;
      double e = FastMath.exp(-(p + q) * t);
      double below = p + q * e;
      values[k] = p * (1 - e) / below;
      // Derivatives of the quotient; those of e by p and by q are −te.
      slopes[k][0] =
          ((1 - e + p * t * e) * below - p * (1 - e) * (1 - q * t * e)) / (below * below);
      slopes[k][1] = (p * t * e * below - p * (1 - e) * (e - q * t * e)) / (below * below);
    }
    return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
  }

  /** The cumulative shares of adopters by the end of each observed period. */
  public static double[] shares(Diffusion data) {
    int[] adopters = new int[data.periods()];
    for (int period : data.adopted()) {
      if (period <= data.periods()) {
        adopters[Math.max(0, period - 1)]++;
      }
    }
    double[] shares = new double[adopters.length];
    int sum = 0;
    for (int t = 0; t < shares.length; t++) {
      sum += adopters[t];
      shares[t] = (double) sum / data.people();
    }
    return shares;
  }

  /** The interval of q by Student's distribution. */
  private Interval interval() {
    double reach =
        new TDistribution(null, periods - 2.0).inverseCumulativeProbability((1 + Answer.LEVEL) / 2)
            * errorOfQ;
    return new Interval(q - reach, q + reach);
  }

  /** The answer that a data set gives, over its observed periods. */
  public static Answer answer(Diffusion data) {
    if (data.entersLate()) {
      return Answer.refused(Question.BASS, Refusal.LATE_ENTRY.message());
    }
    if (data.adopters() < LEAST_ADOPTERS) {
      return Answer.refused(
          Question.BASS,
          Message.of(
              "{0} {0|adopter does|adopters do} not tell p from q; {1} would",
              data.adopters(), LEAST_ADOPTERS));
    }
    Answer answer = answer(shares(data));
    long before = Arrays.stream(data.adopted()).filter(period -> period < 1).count();
    if (before == 0 || answer.refusal().isPresent()) {
      return answer;
    }
    List<Message> limits = new ArrayList<>(answer.limits());
    limits.add(
        Message.of(
            "{0} had adopted before observation began: the curve's start is unknown", before));
    return Answer.of(
            Question.BASS,
            answer.statistic(),
            answer.p(),
            answer.effect(),
            answer.interval(),
            answer.cases(),
            limits)
        .with(answer.share());
  }

  /** The answer that cumulative shares give. */
  public static Answer answer(double[] shares) {
    if (shares.length < 4) {
      return Answer.refused(
          Question.BASS,
          Message.of(
              "{0} {0|period does|periods do} not tell p from q; four would", shares.length));
    }
    if (!(shares[shares.length - 1] > shares[0])) {
      return Answer.refused(Question.BASS, Message.of("nobody adopts after the first period"));
    }
    BassFit fit;
    try {
      fit = of(shares);
    } catch (MathIllegalStateException e) {
      return Answer.refused(Question.BASS, Message.of("no Bass curve fits"));
    }
    List<Message> limits = new ArrayList<>();
    limits.add(Message.of("cumulative shares depend on each other: the interval is too narrow"));
    limits.add(Message.of("the curve ends at everybody; q falls if some will never adopt"));
    if (fit.q < 0) {
      limits.add(Message.of("q below 0 is no imitation: adoption slows down as others adopt"));
    }
    return Answer.of(
            Question.BASS, fit.rss, Double.NaN, fit.q, fit.interval(), shares.length, limits)
        .with(CopiedShare.ofBass(fit));
  }
}
