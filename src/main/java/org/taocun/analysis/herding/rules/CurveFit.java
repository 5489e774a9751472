package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;

/**
 * A rule fitted to shares of adopters at a few dates, if everybody is tied to everybody: from the
 * share 0 at a start that is fitted, too, the share y of adopters grows in a month by (1 − y) h,
 * with the {@link Rule}'s h for E = F = y and one baseline of all months; between months it is
 * linear. The fit has the least χ² = Σ ((share − y)/error)². With a baseline of its own between any
 * two points every rule goes through all points, so that points alone never tell.
 *
 * @param values baseline, the rule's own values, months from the start to the first point
 * @param chiSquare the least χ²
 * @param freedom points less fitted numbers; at 0 or below nothing can be tested
 * @param p chance of a larger χ² if the rule is right; NaN without freedom
 */
public record CurveFit(Rule rule, double[] values, double chiSquare, int freedom, double p) {
  private static final int EVALUATIONS = 20000;
  private static final double TOLERANCE = 1e-12;

  /** A χ² below which the curve goes through all points. */
  private static final double TOUCHING = 1e-9;

  private static final double[] CHANCES = {-8, -5};
  private static final double[] MONTHS = {1, 3};

  /** Rules that differ where everybody is tied to everybody: contagion is then like Bass. */
  public static final List<Rule> RULES =
      List.of(Rule.INDEPENDENT, Rule.BASS, Rule.EXPOSURE, Rule.THRESHOLD);

  /**
   * A share of adopters at a date.
   *
   * @param month number of the month, in any count
   * @param error standard error of the share, above 0
   */
  public record Point(int month, double share, double error) {}

  /**
   * The fit of a rule.
   *
   * @param points one or more, in order of months
   */
  public static CurveFit of(Rule rule, List<Point> points) {
    int own = rule.names(List.of("all")).size();
    PointValuePair best = new PointValuePair(new double[own + 2], Double.POSITIVE_INFINITY);
    for (double[] start : rule.starts(own)) {
      for (double chance : CHANCES) {
        for (double months : MONTHS) {
          double[] free = new double[own + 2];
          free[0] = chance;
          System.arraycopy(start, 0, free, 1, own);
          free[own + 1] = months;
          PointValuePair found = descend(rule, points, free);
          best = found.getValue() < best.getValue() ? found : best;
        }
      }
    }
    double least = best.getValue() < TOUCHING ? 0 : best.getValue();
    int freedom = points.size() - own - 2;
    double p =
        freedom > 0
            ? 1 - new ChiSquaredDistribution(null, freedom).cumulativeProbability(least)
            : Double.NaN;
    return new CurveFit(rule, natural(rule, best.getPoint()), least, freedom, p);
  }

  /** True if the points do not speak against the rule at 5 %. */
  public boolean open() {
    return !(p < 0.05);
  }

  private static PointValuePair descend(Rule rule, List<Point> points, double[] free) {
    return new SimplexOptimizer(new SimpleValueChecker(TOLERANCE, TOLERANCE))
        .optimize(
            new MaxEval(EVALUATIONS),
            new ObjectiveFunction(point -> chiSquare(rule, points, natural(rule, point))),
            GoalType.MINIMIZE,
            new InitialGuess(free),
            new NelderMeadSimplex(free.length, .5));
  }

  private static double[] natural(Rule rule, double[] free) {
    double[] values = free.clone();
    int last = free.length - 1;
    values[0] = Logistic.of(free[0]);
    for (int k = 1; k < last; k++) {
      values[k] = rule.natural(k - 1, free[k]);
    }
    values[last] = FastMath.exp(Math.min(free[last], 7));
    return values;
  }

  private static double chiSquare(Rule rule, List<Point> points, double[] values) {
    double[] months =
        points.stream()
            .mapToDouble(p -> values[values.length - 1] + p.month() - points.get(0).month())
            .toArray();
    double[] shares = shares(rule, values, (int) Math.ceil(months[months.length - 1]) + 1);
    return IntStream.range(0, months.length)
        .mapToDouble(
            k -> {
              int before = (int) months[k];
              double part = months[k] - before;
              double y = shares[before] + part * (shares[before + 1] - shares[before]);
              double z = (points.get(k).share() - y) / points.get(k).error();
              return z * z;
            })
        .sum();
  }

  /** The shares of adopters at the ends of months, from 0 on. */
  private static double[] shares(Rule rule, double[] values, int months) {
    double[] shares = new double[months + 1];
    double[] own = Arrays.copyOfRange(values, 1, values.length - 1);
    Paths paths = new Paths();
    int path = Paths.ROOT;
    for (int t = 1; t <= months; t++) {
      double y = shares[t - 1];
      double u = 0;
      if (rule == Rule.THRESHOLD) {
        path = paths.after(path, y);
        u = paths.ending(new int[] {path}).escapes(own[0], own[1], own[2])[0];
      } else if (rule == Rule.EXPOSURE) {
        u = FastMath.exp(own[0] * y);
      } else if (rule == Rule.BASS) {
        u = own[0] * y;
      }
      shares[t] = y + (1 - y) * rule.form().chance(values[0], u);
    }
    return shares;
  }
}
