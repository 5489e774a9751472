package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.util.Pair;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.base.Say;

/**
 * Peer effects by differences of group size. Where everybody in a group of n is tied to everybody,
 * y = λ · mean of the others' y + β x + γ · mean of the others' x + effect of the group, the slope
 * of y on x within groups is
 *
 * <p>b(n) = (β(n − 1) − γ)/(n − 1 + λ)
 *
 * <p>(Lee 2007, Identification and estimation of econometric models with group interactions,
 * contextual factors and fixed effects, Journal of Econometrics 140, 333-374). Without influence it
 * is the same for all sizes. Three sizes identify λ, β and γ, weakly if large.
 *
 * @param slopes within-group slopes by size, smallest first
 * @param lambda λ; NaN with fewer than three sizes or without convergence
 * @param beta β
 * @param gamma γ
 * @param result whether slopes are equal: Σ (b − b̄)²/error² against χ²; its effect is λ
 */
public record GroupSizes(
    List<Slope> slopes, double lambda, double beta, double gamma, Answer result) {
  /**
   * The slope within groups of one size.
   *
   * @param size people in each of the groups
   * @param groups number of groups
   * @param value the slope
   * @param error its standard error
   */
  public record Slope(int size, int groups, double value, double error) {}

  /** λ, β, γ and the error of λ. */
  private record Fit(double lambda, double beta, double gamma, double error) {
    static final Fit NONE = new Fit(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Copies the list. */
  public GroupSizes {
    slopes = List.copyOf(slopes);
  }

  /** b(n) for given effects. */
  public static double slope(double lambda, double beta, double gamma, int size) {
    return (beta * (size - 1) - gamma) / (size - 1 + lambda);
  }

  /** Adoption by the end of observation (1, or 0), explained by a trait. */
  public static GroupSizes ofAdoption(Diffusion data, Diffusion.Trait trait) {
    return of(data.outcome(), trait.values(), data.group());
  }

  /**
   * Any outcome, explained by a trait. People without a group, and groups of one, are left out.
   *
   * @param y outcome
   * @param x trait, known for all
   * @param group index of each person's group, -1 for none
   */
  public static GroupSizes of(double[] y, double[] x, int[] group) {
    try {
      List<Slope> slopes = slopes(y, x, group);
      if (slopes.size() < 2) {
        throw new RefusedException(
            slopes.isEmpty() ? Refusal.ONE_GROUP : Refusal.NOT_IDENTIFIED,
            Say.of("all groups are of one size"));
      }
      Fit fit = slopes.size() < 3 ? Fit.NONE : fit(slopes);
      return new GroupSizes(slopes, fit.lambda, fit.beta, fit.gamma, result(slopes, fit, y.length));
    } catch (RefusedException e) {
      Answer refused = Answer.refused(Question.GROUP_SIZES, e.refusal());
      return new GroupSizes(List.of(), Double.NaN, Double.NaN, Double.NaN, refused);
    }
  }

  private static List<Slope> slopes(double[] y, double[] x, int[] group) {
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    int[] size = new int[groups];
    double[] sumX = new double[groups];
    double[] sumY = new double[groups];
    for (int i = 0; i < y.length; i++) {
      if (Double.isNaN(x[i])) {
        throw new RefusedException(Refusal.NO_TRAITS);
      }
      if (group[i] >= 0) {
        size[group[i]]++;
        sumX[group[i]] += x[i];
        sumY[group[i]] += y[i];
      }
    }
    int largest = Arrays.stream(size).max().orElse(0);
    double[] xx = new double[largest + 1];
    double[] xy = new double[largest + 1];
    double[] yy = new double[largest + 1];
    for (int i = 0; i < y.length; i++) {
      int g = group[i];
      if (g >= 0) {
        double dx = x[i] - sumX[g] / size[g];
        double dy = y[i] - sumY[g] / size[g];
        xx[size[g]] += dx * dx;
        xy[size[g]] += dx * dy;
        yy[size[g]] += dy * dy;
      }
    }
    return slopes(size, xx, xy, yy);
  }

  private static List<Slope> slopes(int[] size, double[] xx, double[] xy, double[] yy) {
    int[] groups = new int[xx.length];
    for (int people : size) {
      groups[people]++;
    }
    List<Slope> slopes = new ArrayList<>();
    for (int n = 2; n < xx.length; n++) {
      int freedom = groups[n] * (n - 1) - 1;
      if (groups[n] > 0 && xx[n] > 0 && freedom > 0) {
        double value = xy[n] / xx[n];
        double rest = Math.max(0, yy[n] - value * xy[n]);
        slopes.add(new Slope(n, groups[n], value, Math.sqrt(rest / freedom / xx[n])));
      }
    }
    return slopes;
  }

  private static double[] weights(List<Slope> slopes) {
    boolean exact = slopes.stream().anyMatch(slope -> !(slope.error > 1e-9));
    return slopes.stream()
        .mapToDouble(slope -> exact ? 1 : 1 / (slope.error * slope.error))
        .toArray();
  }

  private static Answer result(List<Slope> slopes, Fit fit, int people) {
    double[] weights = weights(slopes);
    double sum = 0;
    double all = 0;
    for (int s = 0; s < weights.length; s++) {
      sum += weights[s] * slopes.get(s).value;
      all += weights[s];
    }
    double q = 0;
    for (int s = 0; s < weights.length; s++) {
      double apart = Rounding.difference(slopes.get(s).value, sum / all);
      q += weights[s] * apart * apart;
    }
    double p = 1 - new ChiSquaredDistribution(slopes.size() - 1).cumulativeProbability(q);
    Coefficient lambda = new Coefficient("lambda", fit.lambda, fit.error, Double.NaN);
    Interval interval = lambda.interval();
    return Answer.of(Question.GROUP_SIZES, q, p, fit.lambda, interval, people, List.of());
  }

  /** Least squares weighted by precision, from the solution of the equations made linear. */
  private static Fit fit(List<Slope> slopes) {
    double[] weights = weights(slopes);
    RealMatrix linear = new Array2DRowRealMatrix(slopes.size(), 3);
    RealVector right = new ArrayRealVector(slopes.size());
    for (int s = 0; s < slopes.size(); s++) {
      Slope slope = slopes.get(s);
      int others = slope.size - 1;
      linear.setRow(s, new double[] {-slope.value, others, -1});
      right.setEntry(s, slope.value * others);
    }
    try {
      RealVector start = new QRDecomposition(linear).getSolver().solve(right);
      LeastSquaresOptimizer.Optimum optimum =
          new LevenbergMarquardtOptimizer()
              .optimize(
                  new LeastSquaresBuilder()
                      .start(start)
                      .target(slopes.stream().mapToDouble(Slope::value).toArray())
                      .model(at -> model(slopes, at))
                      .weight(new DiagonalMatrix(weights))
                      .maxEvaluations(1000)
                      .maxIterations(1000)
                      .build());
      RealVector at = optimum.getPoint();
      double error = optimum.getSigma(1e-14).getEntry(0);
      return new Fit(at.getEntry(0), at.getEntry(1), at.getEntry(2), error);
    } catch (SingularMatrixException | MathIllegalStateException e) {
      return Fit.NONE;
    }
  }

  private static Pair<RealVector, RealMatrix> model(List<Slope> slopes, RealVector at) {
    RealVector values = new ArrayRealVector(slopes.size());
    RealMatrix jacobian = new Array2DRowRealMatrix(slopes.size(), 3);
    for (int s = 0; s < slopes.size(); s++) {
      int size = slopes.get(s).size;
      double value = slope(at.getEntry(0), at.getEntry(1), at.getEntry(2), size);
      double divisor = size - 1 + at.getEntry(0);
      values.setEntry(s, value);
      jacobian.setRow(s, new double[] {-value / divisor, (size - 1) / divisor, -1 / divisor});
    }
    return new Pair<>(values, jacobian);
  }
}
