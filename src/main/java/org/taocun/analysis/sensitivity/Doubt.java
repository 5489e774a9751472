package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A reservation that readers of a result must know before they believe it.
 *
 * @param kind the kind of doubt
 * @param factor the number of the factor in question; −1 for none
 * @param other the number of another factor; −1 for none
 * @param value the figure that gave rise to it; NaN for none
 * @param needed number of units (base rows, trajectories, points), or of replications if luck is
 *     the reason, that would probably suffice; 0 for none
 * @param wide the interval that is too wide; null for none
 */
public record Doubt(
    Kind kind, int factor, int other, double value, int needed, @Nullable Wide wide) {
  /** The largest width that intervals of indices, coefficients and correlations should have. */
  public static final double WIDEST = 0.2;

  /**
   * The largest width that the interval of a factor's μ* should have, as a part of the largest μ*.
   */
  public static final double WIDEST_EFFECT = 0.5;

  /** The share of the variance below which a straight line is not much of a summary. */
  public static final double LEAST_EXPLAINED = 0.7;

  /** The number of cases below which a box is a guess. */
  public static final int FEWEST_CASES = 30;

  /** The number of base rows or points below which they are too few to resample. */
  public static final int FEWEST_UNITS = 20;

  /** The number of trajectories below which they are too few to resample. */
  public static final int FEWEST_TRAJECTORIES = 10;

  /** Kinds of doubts. */
  public enum Kind {
    /** The outcome is the same everywhere, so there is nothing to explain. */
    NOTHING_VARIES,
    /** Points differ by luck alone, in the runs that there are. */
    ONLY_LUCK,
    /** The variance due to factors cannot be told from 0, so there are no shares of it. */
    NO_SHARES,
    /** There is one run a point, so luck cannot be told from factors. */
    ONE_REPLICATION,
    /** There are so few units that resampling them gives intervals that are too narrow. */
    FEW_UNITS,
    /** An interval is wider than it should be, because there are too few units. */
    WIDE,
    /**
     * An interval is wider than it should be because of luck alone: there are too few replications.
     */
    WIDE_BY_LUCK,
    /** The order of two factors is not decided. */
    ORDER,
    /** Points were left out because runs failed or outcomes are not defined. */
    LEFT_OUT,
    /** Replications were left out, since the outcome is not defined at all of their points. */
    REPLICATIONS_LEFT_OUT,
    /** With one replication there are no intervals over replications. */
    NO_INTERVALS,
    /** With two replications there are no intervals of shares. */
    NO_SHARE_INTERVALS,
    /** The outcome is not defined at all points of a full factorial in any replication. */
    NO_BLOCK,
    /** None of a factor's effects is sure. */
    NOT_SURE,
    /** A factor changed nothing in any run. */
    IDLE,
    /** A factor's effect is no larger than luck's. */
    WITHIN_LUCK,
    /** A factor's effect is larger than luck's, but its interval is too wide to tell. */
    NOT_TOLD,
    /** A straight line explains little of the variance. */
    BENT,
    /** There is no regression: too few points, or factors that cannot be told apart. */
    NO_REGRESSION,
    /** A box has few cases. */
    FEW_CASES,
    /** Boxes found in half of the cases are less dense in the other half. */
    NOT_ELSEWHERE
  }

  /** A doubt about no interval. */
  Doubt(Kind kind, int factor, int other, double value, int needed) {
    this(kind, factor, other, value, needed, null);
  }

  static Doubt of(Kind kind) {
    return new Doubt(kind, -1, -1, Double.NaN, 0);
  }

  /** The doubt about few units, or none if there are enough. */
  static List<Doubt> few(int units, int fewest) {
    return units < fewest ? List.of(of(Kind.FEW_UNITS, units)) : List.of();
  }

  static Doubt of(Kind kind, double value) {
    return new Doubt(kind, -1, -1, value, 0);
  }

  /** The doubts about leads that are not sure, for factors that matter. */
  static List<Doubt> undecided(List<Rank> ranking, IntPredicate matters) {
    List<Doubt> doubts = new ArrayList<>();
    for (int place = 0; place + 1 < ranking.size(); place++) {
      Rank rank = ranking.get(place);
      if (!rank.ahead() && matters.test(rank.factor())) {
        doubts.add(
            new Doubt(
                Doubt.Kind.ORDER, rank.factor(), ranking.get(place + 1).factor(), Double.NaN, 0));
      }
    }
    return doubts;
  }
}
