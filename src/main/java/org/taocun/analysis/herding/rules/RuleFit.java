package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
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
 * A rule fitted by maximum likelihood. For each choice of the rule's own values every baseline has
 * its best value by itself (the likelihood of a baseline has one maximum); the simplex of Nelder
 * and Mead (1965) chooses the rule's values over that profile, from several starts. Each baseline
 * has half an adoption and half a case without one more, of nobody who saw others (Jeffreys'
 * prior), so that no period has the chance 0 or 1.
 *
 * @param free the rule's values as the optimiser has them
 * @param values the rule's values
 * @param baselines the chance of each baseline; half where it has no case
 * @param logLikelihood of the cases, without the prior's
 * @param penalised the same with the prior's, which the fit makes as large as it can be
 */
record RuleFit(
    Rule rule,
    double[] free,
    double[] values,
    double[] baselines,
    double logLikelihood,
    double penalised) {
  private static final double PRIOR = .5;
  private static final int EVALUATIONS = 2000;
  private static final double TOLERANCE = 1e-9;
  private static final double STEP = .5;
  private static final int HALVINGS = 200;
  private static final double ACCURACY = 1e-8;

  /** Log odds within which the best baseline is looked for first, around the one before. */
  private static final double NEAR = 0.2;

  /** The step by which a free number is moved to see whether it is at a limit. */
  private static final double FURTHER = 10;

  /** The largest change of a log-likelihood when a free number moves away from a limit. */
  private static final double FLAT = 1e-4;

  /** The least chance of a baseline. */
  private static final double EDGE = 1e-12;

  /** Stands for the log-likelihood of what cannot be. */
  private static final double WORST = -1e300;

  /** The fit of a tally from all the rule's starts. */
  static RuleFit of(Rule rule, RuleCases cases, double[][] tally) {
    return new Search(rule, cases, tally).from(rule.starts(rule.names(cases.layers()).size()));
  }

  /** The fit of a tally from another fit of the same rule. */
  RuleFit again(RuleCases cases, double[][] tally) {
    return new Search(rule, cases, tally).from(new double[][] {free});
  }

  /** The same values of the rule with the baselines that fit another tally best. */
  RuleFit goingOn(RuleCases cases, double[][] tally) {
    return new Search(rule, cases, tally).at(free);
  }

  /** The values at a limit in this fit of a tally: moving them further changes nothing. */
  Limit[] limits(RuleCases cases, double[][] tally) {
    return new Search(rule, cases, tally).limits(free);
  }

  /** The log-likelihood of a case in each cell, that it is an event, [0], or none, [1]. */
  double[][] scores(RuleCases cases) {
    double[][] scores = new double[2][cases.cells()];
    double[] social = rule.social(cases, values);
    for (int c = 0; c < cases.cells(); c++) {
      double u = social[c];
      double b = baselines[cases.baseline(c)];
      scores[0][c] = rule.form().logLikelihood(b, u, 1, 0);
      scores[1][c] = rule.form().logLikelihood(b, u, 0, 1);
    }
    return scores;
  }

  /** A search under way. */
  private static final class Search {
    private final Rule rule;
    private final RuleCases cases;
    private final double[][] tally;
    private double[] social;
    private final int[][] cells;
    private final double[] last;

    Search(Rule rule, RuleCases cases, double[][] tally) {
      this.rule = rule;
      this.cases = cases;
      this.tally = tally;
      social = new double[cases.cells()];
      int[] sizes = new int[cases.baselines()];
      for (int c = 0; c < social.length; c++) {
        sizes[cases.baseline(c)] += filled(c) ? 1 : 0;
      }
      last = new double[sizes.length];
      Arrays.fill(last, .5);
      cells = new int[sizes.length][];
      for (int k = 0; k < sizes.length; k++) {
        cells[k] = new int[sizes[k]];
      }
      for (int c = 0; c < social.length; c++) {
        int k = cases.baseline(c);
        if (filled(c)) {
          cells[k][cells[k].length - sizes[k]--] = c;
        }
      }
    }

    private boolean filled(int cell) {
      return tally[0][cell] + tally[1][cell] > 0;
    }

    RuleFit from(double[][] starts) {
      double[] best = starts.length == 0 ? new double[0] : starts[0];
      double most = Double.NEGATIVE_INFINITY;
      for (double[] start : starts) {
        if (start.length == 0) {
          break;
        }
        PointValuePair found = climb(start);
        if (found.getValue() > most) {
          most = found.getValue();
          best = found.getPoint();
        }
      }
      return at(best);
    }

    RuleFit at(double[] free) {
      double[] baselines = baselines(free);
      return new RuleFit(
          rule,
          free,
          rule.natural(free),
          baselines,
          logLikelihood(baselines),
          penalised(baselines));
    }

    Limit[] limits(double[] free) {
      double least = profile(free) - FLAT;
      Limit[] limits = new Limit[free.length];
      Arrays.fill(limits, Limit.NONE);
      if (rule != Rule.EXPOSURE && alone() > least) {
        Arrays.fill(limits, Limit.OTHERS_DO_NOT_COUNT);
        return limits;
      }
      for (int k = 0; k < limits.length; k++) {
        if (moved(free, k, FURTHER) > least) {
          limits[k] = rule.limit(k, true);
        } else if (moved(free, k, -FURTHER) > least) {
          limits[k] = rule.limit(k, false);
        }
      }
      return limits;
    }

    private double moved(double[] free, int k, double by) {
      double[] moved = free.clone();
      moved[k] += by;
      return profile(moved);
    }

    /** The profile of the same baselines' rule without others. */
    private double alone() {
      Arrays.fill(social, rule.form().alone());
      return penalised(baselines());
    }

    private PointValuePair climb(double[] start) {
      try {
        return new SimplexOptimizer(new SimpleValueChecker(TOLERANCE, TOLERANCE))
            .optimize(
                new MaxEval(EVALUATIONS),
                new ObjectiveFunction(this::profile),
                GoalType.MAXIMIZE,
                new InitialGuess(start),
                new NelderMeadSimplex(start.length, STEP));
      } catch (TooManyEvaluationsException e) {
        return new PointValuePair(start, profile(start));
      }
    }

    private double profile(double[] free) {
      return penalised(baselines(free));
    }

    private double penalised(double[] baselines) {
      double sum = logLikelihood(baselines);
      for (int k = 0; k < baselines.length; k++) {
        sum +=
            cells[k].length == 0
                ? 0
                : PRIOR * (FastMath.log(baselines[k]) + FastMath.log(1 - baselines[k]));
      }
      return sum > WORST ? sum : WORST;
    }

    private double[] baselines(double[] free) {
      social = rule.social(cases, rule.natural(free));
      return baselines();
    }

    private double[] baselines() {
      for (int k = 0; k < last.length; k++) {
        last[k] = cells[k].length == 0 ? .5 : baseline(cells[k], last[k]);
      }
      return last.clone();
    }

    /** The chance at which the slope, in log odds, is 0: it falls from above 0 to below. */
    private double baseline(int[] own, double near) {
      double highest = 1;
      for (int c : own) {
        highest = tally[1][c] > 0 ? Math.min(highest, rule.form().highest(social[c])) : highest;
      }
      double top = Math.min(highest * (1 - EDGE), 1 - EDGE);
      if (!(top > 2 * EDGE)) {
        return EDGE;
      }
      UnivariateFunction slope = eta -> slope(own, Logistic.of(eta));
      double high = logOdds(top);
      if (!(slope.value(high) < 0)) {
        return top;
      }
      double least = Math.min(logOdds(near) - NEAR, high - NEAR);
      double most = Math.min(logOdds(near) + NEAR, high);
      double low = slope.value(least) > 0 ? least : logOdds(EDGE);
      high = slope.value(most) < 0 ? most : high;
      return Logistic.of(new BrentSolver(ACCURACY).solve(HALVINGS, slope, low, high));
    }

    private static double logOdds(double share) {
      return FastMath.log(share / (1 - share));
    }

    private double slope(int[] own, double b) {
      double sum = PRIOR / b - PRIOR / (1 - b);
      for (int c : own) {
        sum += rule.form().slope(b, social[c], tally[0][c], tally[1][c]);
      }
      return sum * b * (1 - b);
    }

    private double logLikelihood(double[] baselines) {
      double sum = 0;
      for (int c = 0; c < social.length; c++) {
        if (filled(c)) {
          double b = baselines[cases.baseline(c)];
          sum += rule.form().logLikelihood(b, social[c], tally[0][c], tally[1][c]);
        }
      }
      return sum;
    }
  }
}
