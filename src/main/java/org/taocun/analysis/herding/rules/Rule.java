package org.taocun.analysis.herding.rules;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;
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
      Form.SUM) {
    @Override
    double seen(RuleCases cases, int cell, double[] values) {
      return 0;
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
      Form.ODDS) {
    @Override
    double seen(RuleCases cases, int cell, double[] values) {
      return FastMath.exp(sum(values, cases.shares(cell)));
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
      Form.ESCAPE) {
    @Override
    double[] social(RuleCases cases, double[] values) {
      return cases.paths().escapes(values[0], values[1], values[2]);
    }

    @Override
    List<String> names(List<String> layers) {
      return List.of("mean", "sd", "pace");
    }

    @Override
    double natural(int k, double free) {
      return k == 0 ? free : k == 1 ? FastMath.exp(free) : Logistic.of(free);
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
      Form.ESCAPE) {
    @Override
    double seen(RuleCases cases, int cell, double[] values) {
      double escape = 1;
      double[] numbers = cases.numbers(cell);
      for (int l = 0; l < values.length; l++) {
        escape *= FastMath.pow(1 - values[l], numbers[l]);
      }
      return escape;
    }

    @Override
    double natural(int k, double free) {
      return Logistic.of(free);
    }

    @Override
    double[][] starts(int values) {
      return filled(values, -6, -4, -2);
    }
  },
  /** h = b + Σ_l q_l E_l, q_l not negative. */
  BASS(
      Say.later("share of alters, added to the chance"),
      "h = b + Σ q_l E_l",
      Say.later("bass; payoff, where profits are alike"),
      Form.SUM) {
    @Override
    double seen(RuleCases cases, int cell, double[] values) {
      return sum(values, cases.shares(cell));
    }

    @Override
    double natural(int k, double free) {
      return FastMath.exp(free);
    }

    @Override
    double[][] starts(int values) {
      return filled(values, -6, -4, -2);
    }
  },
  /** h = b + q F(t − 1), q not negative: with a baseline of each period the same as h = b. */
  MARKET(
      Say.later("share of all people"),
      "h = b + q F",
      Say.later("bass, where everybody is tied to everybody"),
      Form.SUM) {
    @Override
    double seen(RuleCases cases, int cell, double[] values) {
      return values[0] * cases.market(cell);
    }

    @Override
    List<String> names(List<String> layers) {
      return List.of("all");
    }

    @Override
    double natural(int k, double free) {
      return FastMath.exp(free);
    }

    @Override
    double[][] starts(int values) {
      return filled(values, -6, -4, -2);
    }
  };

  private final String title;
  private final String formula;
  private final String stands;
  private final Form form;

  Rule(String title, String formula, String stands, Form form) {
    this.title = title;
    this.formula = formula;
    this.stands = stands;
    this.form = form;
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
  double[] social(RuleCases cases, double[] values) {
    double[] social = new double[cases.cells()];
    Arrays.setAll(social, cell -> seen(cases, cell, values));
    return social;
  }

  /** What a person of a cell sees of others. */
  double seen(RuleCases cases, int cell, double[] values) {
    throw new UnsupportedOperationException(name() + " looks at paths");
  }

  /** Names of the rule's own values. */
  List<String> names(List<String> layers) {
    return layers;
  }

  /** A value from the number that the optimiser is free to choose. */
  double natural(int k, double free) {
    return free;
  }

  /** Free numbers at which the search begins. */
  double[][] starts(int values) {
    return filled(values, 0, 1, 3);
  }

  double[] natural(double[] free) {
    double[] values = new double[free.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = natural(k, free[k]);
    }
    return values;
  }

  private static double sum(double[] values, double[] shares) {
    double sum = 0;
    for (int l = 0; l < values.length; l++) {
      sum += values[l] * shares[l];
    }
    return sum;
  }

  private static double[][] filled(int length, double... starts) {
    double[][] filled = new double[starts.length][length];
    for (int k = 0; k < starts.length; k++) {
      Arrays.fill(filled[k], starts[k]);
    }
    return filled;
  }
}
