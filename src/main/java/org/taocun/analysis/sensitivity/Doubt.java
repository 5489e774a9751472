package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What the reader of a result must know before believing it.
 *
 * @param kind what is wrong
 * @param factor the number of the factor that it is about; −1 for none
 * @param other the number of another factor; −1 for none
 * @param value the figure that gave rise to it; NaN for none
 * @param needed how many units (base rows, trajectories, points) would probably do; 0 for none
 */
public record Doubt(Kind kind, int factor, int other, double value, int needed) {
  /** Intervals of indices, coefficients and correlations should be no wider. */
  public static final double WIDEST = 0.2;

  /** The interval of a factor's μ* should be no wider than this part of the largest μ*. */
  public static final double WIDEST_EFFECT = 0.5;

  /** A straight line that explains less of the variance is not much of a summary. */
  public static final double LEAST_EXPLAINED = 0.7;

  /** Boxes with fewer cases are guesses. */
  public static final int FEWEST_CASES = 30;

  /** Fewer base rows or points than this are too few to resample. */
  public static final int FEWEST_UNITS = 20;

  /** Fewer trajectories than this are too few to resample. */
  public static final int FEWEST_TRAJECTORIES = 10;

  /** What is wrong. */
  public enum Kind {
    /** The outcome is the same everywhere: nothing to explain. */
    NOTHING_VARIES,
    /** One run a point: luck cannot be told from factors. */
    ONE_REPLICATION,
    /** So few units that resampling them gives intervals that are too narrow. */
    FEW_UNITS,
    /** Too few runs: an interval is wider than it should be. */
    WIDE,
    /** Too few replications: luck alone makes an interval wider than it should be. */
    WIDE_BY_LUCK,
    /** The order of two factors is not decided. */
    ORDER,
    /** Points were left out because runs failed or outcomes are not defined. */
    LEFT_OUT,
    /** A factor's effect is no larger than luck's. */
    WITHIN_LUCK,
    /** A straight line explains little. */
    BENT,
    /** Too few points for a regression, or factors that cannot be told apart. */
    NO_REGRESSION,
    /** A box has few cases. */
    FEW_CASES,
    /** Boxes found in half of the cases hold less in the other half. */
    NOT_ELSEWHERE
  }

  static Doubt of(Kind kind) {
    return new Doubt(kind, -1, -1, Double.NaN, 0);
  }

  /** The doubt about few units, if they are few. */
  static List<Doubt> few(int units, int fewest) {
    return units < fewest ? List.of(of(Kind.FEW_UNITS, units)) : List.of();
  }

  static Doubt of(Kind kind, double value) {
    return new Doubt(kind, -1, -1, value, 0);
  }

  /**
   * An interval that should shrink. What units do to its width falls with the root of their number;
   * what luck does to it stays, and more replications help more where that is half of what is
   * allowed (in squares, which add up).
   */
  static Doubt wide(int factor, Measure measure, double widest) {
    double luck = 2 * measure.luck();
    if (!(2 * luck * luck < widest * widest)) {
      return new Doubt(Kind.WIDE_BY_LUCK, factor, -1, measure.width(), 0);
    }
    double ofUnits = measure.width() * measure.width() - luck * luck;
    double needed = Math.ceil(measure.n() * ofUnits / (widest * widest - luck * luck));
    return new Doubt(
        Kind.WIDE, factor, -1, measure.width(), (int) Math.min(Integer.MAX_VALUE, needed));
  }

  /** A figure of a factor. */
  record Measured(int factor, Measure measure) {}

  /** The doubt about the widest interval, if it is too wide. */
  static List<Doubt> widest(List<Measured> all, double widest) {
    return all.stream()
        .filter(one -> one.measure().width() > widest)
        .max(Comparator.comparingDouble(one -> one.measure().width()))
        .map(one -> List.of(Doubt.wide(one.factor(), one.measure(), widest)))
        .orElse(List.of());
  }

  /** A doubt for every lead that is not sure, of factors that matter. */
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
