package org.taocun.analysis.herding;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.apache.commons.math3.util.FastMath;

/**
 * The log likelihood of groups' counts under beta-binomial distributions, without binomial
 * coefficients: Σ_r A_r ln(μ(1 − ρ) + rρ) + Σ_r B_r ln((1 − μ)(1 − ρ) + rρ) − Σ_r C_r ln(1 − ρ +
 * rρ), with A_r, B_r and C_r the numbers of groups that have more than r adopters, others and
 * people.
 *
 * @param adopters A
 * @param others B
 * @param people C
 */
record BetaBinomialLikelihood(int[] adopters, int[] others, int[] people) {
  /** The largest correlation that is tried; at 1 a group would be all or nothing. */
  static final double MOST = 1 - 1e-9;

  private static final double LEAST_TRIED = 1e-6;
  private static final int TRIED = 48;
  private static final double PRECISION = 1e-11;

  static BetaBinomialLikelihood of(GroupCounts counts) {
    int groups = counts.groups();
    int[] others = new int[groups];
    for (int i = 0; i < groups; i++) {
      others[i] = counts.people()[i] - counts.adopters()[i];
    }
    return new BetaBinomialLikelihood(
        above(counts.adopters()), above(others), above(counts.people()));
  }

  private static int[] above(int[] counts) {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    int[] above = new int[most];
    for (int count : counts) {
      if (count > 0) {
        above[count - 1]++;
      }
    }
    for (int r = most - 2; r >= 0; r--) {
      above[r] += above[r + 1];
    }
    return above;
  }

  private double at(double mean, double rho) {
    return sum(adopters, mean, rho) + sum(others, 1 - mean, rho) - sum(people, 1, rho);
  }

  private static double sum(int[] above, double start, double rho) {
    double sum = 0;
    for (int r = 0; r < above.length; r++) {
      sum += above[r] * FastMath.log(start * (1 - rho) + r * rho);
    }
    return sum;
  }

  /** The largest log likelihood with a correlation. */
  double profile(double rho) {
    return best(rho).getValue();
  }

  /** The mean that fits best with a correlation. */
  double bestMean(double rho) {
    return best(rho).getPoint();
  }

  private UnivariatePointValuePair best(double rho) {
    if (rho == 0) {
      double mean = (double) total(adopters) / total(people);
      return new UnivariatePointValuePair(mean, at(mean, 0));
    }
    return maximum(mean -> at(mean, rho), 1e-12, 1 - 1e-12);
  }

  private static long total(int[] above) {
    long sum = 0;
    for (int count : above) {
      sum += count;
    }
    return sum;
  }

  /** The correlation that fits best; 0 if none above it fits better. */
  double bestCorrelation() {
    double[] tried = new double[TRIED + 2];
    double ratio = FastMath.pow(MOST / LEAST_TRIED, 1.0 / TRIED);
    int best = 0;
    double most = profile(0);
    for (int k = 1; k < tried.length; k++) {
      tried[k] = Math.min(MOST, LEAST_TRIED * FastMath.pow(ratio, k - 1.0));
      double value = profile(tried[k]);
      if (value > most) {
        most = value;
        best = k;
      }
    }
    double low = tried[Math.max(0, best - 1)];
    double high = tried[Math.min(tried.length - 1, best + 1)];
    UnivariatePointValuePair found = maximum(this::profile, low, high);
    return found.getValue() > profile(0) ? found.getPoint() : 0;
  }

  private static UnivariatePointValuePair maximum(
      UnivariateFunction function, double low, double high) {
    return new BrentOptimizer(PRECISION, 1e-15)
        .optimize(
            new MaxEval(1000),
            new UnivariateObjectiveFunction(function),
            GoalType.MAXIMIZE,
            new SearchInterval(low, high));
  }
}
