package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Say;

/**
 * A rule of adoption as a discrete-time hazard: the chance h that a person who had not adopted
 * before does so in period t, from a baseline b of the period and what the person saw at the end of
 * t − 1. With E_l the share of adopters among the alters named in layer l, k_l their number, E the
 * share over all layers together, M(t) the largest E up to t, and F the share of adopters among all
 * people.
 */
public enum Rule {
  /** h = b. */
  INDEPENDENT(
      Say.later("everybody alone"),
      "h = b",
      Say.later("independent, and every rule without copying"),
      Form.SUM,
      Scale.REAL) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return each(cases, cell -> 0);
    }

    @Override
    List<String> names(List<String> layers) {
      return List.of();
    }
  },
  /** logit h = logit b + Σ_l β_l E_l(t − 1). */
  EXPOSURE(
      Say.later("share of alters in log odds"),
      "logit h = logit b + Σ β_l E_l",
      Say.later("composite"),
      Form.ODDS,
      Scale.REAL) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return each(cases, cell -> FastMath.exp(sum(values, cases.shares(cell))));
    }
  },
  /**
   * Private thresholds, normal with mean μ and standard deviation σ. Who has not adopted on its own
   * and whose threshold E has reached acts on it with chance d in each period. With R(t) the share
   * of those left at the end of t if b were 0,
   *
   * <p>R(t) = 1 − Φ((M(t − 1) − μ)/σ) + A(t), A(t) = (1 − d)(A(t − 1) + Φ((M(t − 1) − μ)/σ) −
   * Φ((M(t − 2) − μ)/σ)),
   *
   * <p>A those whose threshold is reached, A(0) = 0, and Φ of M(−1) counts 0: h = 1 − (1 − b)
   * R(t)/R(t − 1).
   */
  THRESHOLD(
      Say.later("private thresholds"),
      "h = 1 − (1 − b) R(t)/R(t − 1)",
      Say.later("threshold"),
      Form.ESCAPE,
      Scale.REAL) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return cases.paths().escapes(values[0], values[1], values[2]);
    }

    @Override
    List<String> names(List<String> layers) {
      return List.of("mean", "sd", "pace");
    }

    @Override
    Limit limit(int k, boolean high) {
      return k == 0 || high == (k == 1)
          ? Limit.OTHERS_DO_NOT_COUNT
          : k == 1 ? Limit.ALIKE : Limit.AT_ONCE;
    }

    @Override
    double natural(int k, double free) {
      Scale scale = k == 0 ? Scale.REAL : k == 1 ? Scale.POSITIVE : Scale.SHARE;
      return scale.natural(free);
    }

    @Override
    double[][] starts(int values) {
      return new double[][] {{.5, -1, 2}, {.5, -1, -2}, {1, 0, 0}, {.2, -2, 0}};
    }
  },
  /** h = 1 − (1 − b) Π_l (1 − p_l)^k_l: every alter who has adopted may infect. */
  CONTAGION(
      Say.later("simple contagion"),
      "h = 1 − (1 − b) Π (1 − p_l)^k_l",
      Say.later("none; awareness spreads so (6.2)"),
      Form.ESCAPE,
      Scale.SHARE) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return each(cases, cell -> escape(values, cases.numbers(cell)));
    }
  },
  /** h = b + Σ_l q_l E_l, q_l not negative. */
  BASS(
      Say.later("share of alters, added to the chance"),
      "h = b + Σ q_l E_l",
      Say.later("bass; payoff, where profits are alike"),
      Form.SUM,
      Scale.POSITIVE) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return each(cases, cell -> sum(values, cases.shares(cell)));
    }
  },
  /** h = b + q F(t − 1), q not negative: with a baseline of each period the same as h = b. */
  MARKET(
      Say.later("share of all people"),
      "h = b + q F",
      Say.later("bass, where everybody is tied to everybody"),
      Form.SUM,
      Scale.POSITIVE) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return each(cases, cell -> values[0] * cases.market(cell));
    }

    @Override
    List<String> names(List<String> layers) {
      return List.of("all");
    }
  };

  private final String title;
  private final String formula;
  private final String stands;
  private final Form form;
  private final Scale scale;

  Rule(String title, String formula, String stands, Form form, Scale scale) {
    this.title = title;
    this.formula = formula;
    this.stands = stands;
    this.form = form;
    this.scale = scale;
  }

  /** The rule in words. */
  public String title() {
    return Say.of(title);
  }

  /** The hazard. */
  public String formula() {
    return formula;
  }

  /** The entry rules of the model that adopt so. */
  public String stands() {
    return Say.of(stands);
  }

  /** How others and the baseline make a chance. */
  Form form() {
    return form;
  }

  /** What people see of others, cell by cell, in the unit of the form. */
  abstract double[] social(RuleCases cases, double[] values);

  /** True if people heed all that they saw in earlier periods, too. */
  boolean byPath() {
    return this == THRESHOLD;
  }

  /** Names of the rule's own values. */
  List<String> names(List<String> layers) {
    return layers;
  }

  /** The meaning for the rule of a value that grows or falls without end. */
  Limit limit(int k, boolean high) {
    return high ? Limit.CERTAIN : scale == Scale.REAL ? Limit.NEVER : Limit.OTHERS_DO_NOT_COUNT;
  }

  /** A value from the number that the optimiser is free to choose. */
  double natural(int k, double free) {
    return scale.natural(free);
  }

  /** Free numbers at which the search begins. */
  double[][] starts(int values) {
    double[] starts = scale.starts();
    double[][] filled = new double[starts.length][values];
    for (int k = 0; k < starts.length; k++) {
      Arrays.fill(filled[k], starts[k]);
    }
    return filled;
  }

  double[] natural(double[] free) {
    double[] values = new double[free.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = natural(k, free[k]);
    }
    return values;
  }

  private static double[] each(RuleCases cases, IntToDoubleFunction sight) {
    return IntStream.range(0, cases.cells()).mapToDouble(sight).toArray();
  }

  private static double sum(double[] values, double[] shares) {
    double sum = 0;
    for (int l = 0; l < values.length; l++) {
      sum += values[l] * shares[l];
    }
    return sum;
  }

  private static double escape(double[] values, double[] numbers) {
    double escape = 1;
    for (int l = 0; l < values.length; l++) {
      escape *= FastMath.pow(1 - values[l], numbers[l]);
    }
    return escape;
  }
}
