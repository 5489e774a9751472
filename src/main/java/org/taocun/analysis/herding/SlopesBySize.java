package org.taocun.analysis.herding;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.taocun.analysis.Interval;

/**
 * λ, β and γ of {@link GroupSizes} by least squares weighted by precision. For a given λ the slopes
 * are linear in β and γ; Q(λ) is the weighted sum of squares that the best of these leave. λ is
 * sought between −1 and 1, beyond which influence has no equilibrium, and where b(n) has no pole.
 *
 * <p>Its 95 % interval holds all λ with Q(λ) ≤ χ²(sizes − 2) (the test of Anderson and Rubin 1949,
 * "Estimation of the parameters of a single equation in a complete system of stochastic equations",
 * Annals of Mathematical Statistics 20(1), 46-63), which is right however little the sizes tell. If
 * it is all of −1 to 1, there is no estimate.
 *
 * @param lambda λ; NaN where there is no estimate
 * @param beta β; NaN likewise
 * @param gamma γ; NaN likewise
 * @param interval of λ, to 0.001; unknown where no λ fits or slopes have no errors
 * @param cautions what limits the answer
 */
record SlopesBySize(
    double lambda, double beta, double gamma, Interval interval, List<Caution> cautions) {
  private static final int STEPS = 1000;
  private static final double STEP = 1.0 / STEPS;
  private static final double LIMIT = 1 - STEP;

  static SlopesBySize of(List<GroupSizes.Slope> slopes, double[] weights) {
    if (slopes.size() < 3) {
      return none(Answer.UNKNOWN, Caution.FEW_SIZES);
    }
    double[] left =
        IntStream.rangeClosed(1 - STEPS, STEPS - 1)
            .mapToDouble(k -> fit(slopes, weights, k * STEP)[2])
            .toArray();
    if (slopes.stream().anyMatch(slope -> !(slope.error() > 1e-9))) {
      return at(best(slopes, weights, left), slopes, weights, Answer.UNKNOWN, List.of());
    }
    double most =
        new ChiSquaredDistribution(null, slopes.size() - 2)
            .inverseCumulativeProbability(Answer.LEVEL);
    int[] agree = IntStream.range(0, left.length).filter(k -> left[k] <= most).toArray();
    if (agree.length == 0) {
      return none(Answer.UNKNOWN, Caution.NO_LAMBDA);
    }
    Interval interval =
        new Interval(agree[0] * STEP - LIMIT, agree[agree.length - 1] * STEP - LIMIT);
    if (agree[0] == 0 && agree[agree.length - 1] == left.length - 1) {
      return none(new Interval(-1, 1), Caution.ANY_LAMBDA);
    }
    return at(best(slopes, weights, left), slopes, weights, interval, List.of());
  }

  private static SlopesBySize none(Interval interval, Caution why) {
    return new SlopesBySize(Double.NaN, Double.NaN, Double.NaN, interval, List.of(why));
  }

  private static SlopesBySize at(
      double lambda,
      List<GroupSizes.Slope> slopes,
      double[] weights,
      Interval interval,
      List<Caution> cautions) {
    double[] fit = fit(slopes, weights, lambda);
    return new SlopesBySize(lambda, fit[0], fit[1], interval, cautions);
  }

  /** The λ with the least Q, sought around the best step. */
  private static double best(List<GroupSizes.Slope> slopes, double[] weights, double[] left) {
    int least =
        IntStream.range(0, left.length).reduce((a, b) -> left[b] < left[a] ? b : a).orElseThrow();
    double centre = least * STEP - LIMIT;
    return new BrentOptimizer(1e-10, 1e-14)
        .optimize(
            GoalType.MINIMIZE,
            new MaxEval(1000),
            new SearchInterval(
                Math.max(-LIMIT, centre - STEP), Math.min(LIMIT, centre + STEP), centre),
            new UnivariateObjectiveFunction(lambda -> fit(slopes, weights, lambda)[2]))
        .getPoint();
  }

  /** β, γ and Q at a given λ. */
  private static double[] fit(List<GroupSizes.Slope> slopes, double[] weights, double lambda) {
    double[] inverse = new double[weights.length];
    double[] values = new double[weights.length];
    double mean = 0;
    double all = 0;
    for (int s = 0; s < weights.length; s++) {
      int mates = slopes.get(s).size() - 1;
      inverse[s] = 1 / (mates + lambda);
      // (n − 1)/(n − 1 + λ) is 1 − λ/(n − 1 + λ), so that slopes are β − (βλ + γ)/(n − 1 + λ).
      values[s] = slopes.get(s).value();
      mean += weights[s] * inverse[s];
      all += weights[s];
    }
    mean /= all;
    double level =
        IntStream.range(0, weights.length).mapToDouble(s -> weights[s] * values[s]).sum() / all;
    double squares = 0;
    double products = 0;
    for (int s = 0; s < weights.length; s++) {
      squares += weights[s] * (inverse[s] - mean) * (inverse[s] - mean);
      products += weights[s] * (inverse[s] - mean) * (values[s] - level);
    }
    double falls = squares > 0 ? products / squares : 0;
    double beta = level - falls * mean;
    double q = 0;
    for (int s = 0; s < weights.length; s++) {
      double apart = values[s] - beta - falls * inverse[s];
      q += weights[s] * apart * apart;
    }
    return new double[] {beta, -falls - beta * lambda, q};
  }
}
