package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;

/**
 * The parts of the variance of a single run of a full factorial design, all cells alike: D_u, the
 * mean square of the effects of a term u (a factor, or two together), without luck since squares
 * are products of two different replications; the rest of the variance between cells, due to three
 * factors or more; and luck L, the mean over cells of the variance over replications. Parts that
 * are estimated below 0 count as 0. Shares are parts of ΣD + L.
 *
 * <p>Intervals need three replications. With w_u = D_u/ΣD and luck's share λ = L/(ΣD + L), a term's
 * share is w_u(1 − λ). Leaving replications out (the jackknife) gives Student's interval of arcsin
 * √w_u, and of ln(L/ΣD), since luck is a factor of unknown size; where one of them is not above 0,
 * of arcsin √λ. The two are joined on the scale of logarithms (Zou and Donner 2008).
 *
 * <p>A part that counts as 0, in all replications or without one of them, hides from the jackknife
 * how far it may be above. Its interval reaches at least as far as those of its C effects allow:
 * with ē their means over replications and s² their variances, the sum of the squares of the true
 * effects is at most (√Σē² + t(R − 1)·√(Σs²/R))², as often as the F test of a term holds ({@link
 * FactorialEffects}); D_u is at most that by C. Luck's share likewise goes down to what the
 * deviations of cells allow where no part is above 0.
 *
 * @param terms D_u of each term, the rest last
 * @param most D_u at most, of each term
 * @param mostOfAll D at most, of all terms together
 * @param luck L
 */
record VarianceParts(double[] terms, double[] most, double mostOfAll, double luck) {
  /** Replications of which leaving one out gives an interval. */
  static final int LEAST_REPLICATIONS = 3;

  /** The parts of an outcome by these terms, each the positions of one or two factors. */
  static VarianceParts of(CellMeans means, List<int[]> terms) {
    double[] parts = new double[terms.size() + 1];
    double[] most = new double[parts.length];
    double[][] deviations = means.deviations();
    double[][] untold = means.deviations();
    double all = part(deviations, means);
    double told = 0;
    for (int u = 0; u < terms.size(); u++) {
      int[] term = terms.get(u);
      double[][] effects =
          term.length == 1 ? means.effects(term[0]) : means.interaction(term[0], term[1]);
      double part = part(effects, means);
      told += part;
      parts[u] = Math.max(0, part);
      most[u] = most(effects);
      means.take(effects, term, untold);
    }
    if (means.grid().factors().length > 2) {
      parts[terms.size()] = Rounding.more(all, told) ? all - told : 0;
      most[terms.size()] = most(untold);
    }
    return new VarianceParts(parts, most, most(deviations), means.luck());
  }

  /** The largest mean square of true effects that is not ruled out; NaN for one replication. */
  private static double most(double[][] effects) {
    double squares = 0;
    double errors = 0;
    for (int c = 0; c < effects[0].length; c++) {
      Estimate effect = Estimate.ofMean(CellMeans.column(effects, c));
      double half = effect.halfWidth(Resampling.LEVEL);
      squares += effect.value() * effect.value();
      errors += half * half;
    }
    double farthest = Math.sqrt(squares) + Math.sqrt(errors);
    return farthest * farthest / effects[0].length;
  }

  /** A mean square; 0 where it is within rounding. */
  private static double part(double[][] effects, CellMeans means) {
    double square = CellMeans.square(effects);
    double size = 0;
    for (double[] replication : effects) {
      for (double effect : replication) {
        size = Math.max(size, Math.abs(effect));
      }
    }
    double rounding = means.error() * means.error() + Rounding.RELATIVE * size * size;
    return Math.abs(square) > rounding ? square : 0;
  }

  /** ΣD. */
  double factors() {
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return sum;
  }

  /** λ; NaN where nothing varies. */
  double luckShare() {
    double all = factors() + luck;
    return all > 0 ? luck / all : Double.NaN;
  }

  /** w_u; NaN where factors do nothing. */
  double of(int term) {
    double all = factors();
    return all > 0 ? terms[term] / all : Double.NaN;
  }

  /** The parts without each of the replications. */
  static List<VarianceParts> leavingOneOut(CellMeans means, List<int[]> terms) {
    List<VarianceParts> without = new ArrayList<>();
    if (means.replications() >= LEAST_REPLICATIONS) {
      for (int r = 0; r < means.replications(); r++) {
        without.add(of(means.without(r), terms));
      }
    }
    return without;
  }

  /**
   * The half width t(R − 1)·√((R − 1)/R·Σ(θ_r − θ̄)²) of a jackknife; NaN with fewer than three.
   */
  static double halfWidth(double[] leftOut) {
    int n = leftOut.length;
    if (n < LEAST_REPLICATIONS) {
      return Double.NaN;
    }
    return new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + Resampling.LEVEL) / 2)
        * Math.sqrt((n - 1.0) * (n - 1.0) / n * Responses.luck(leftOut));
  }

  /** λ with its interval. */
  Measure luckMeasure(List<VarianceParts> without, int replications) {
    double share = luckShare();
    if (without.isEmpty() || Double.isNaN(share)) {
      return new Measure(replications < 2 ? Double.NaN : share, Measure.UNKNOWN, replications);
    }
    boolean both = luck > 0 && factors() > 0;
    for (VarianceParts one : without) {
      both &= one.luck > 0 && one.factors() > 0;
    }
    Interval interval;
    if (both) {
      double at = FastMath.log(luck / factors());
      double half =
          halfWidth(
              without.stream().mapToDouble(o -> FastMath.log(o.luck / o.factors())).toArray());
      interval = new Interval(logistic(at - half), logistic(at + half));
    } else {
      double half = halfWidth(without.stream().mapToDouble(o -> angle(o.luckShare())).toArray());
      Interval seen = squares(angle(share), half);
      boolean cut = cut(VarianceParts::factors, without);
      double least = cut && luck > 0 ? luck / (mostOfAll + luck) : 1;
      interval = new Interval(Math.min(least, seen.low()), seen.high());
    }
    return measure(share, interval, replications);
  }

  /** True if a part counts as 0, in all replications or without one of them. */
  private boolean cut(ToDoubleFunction<VarianceParts> part, List<VarianceParts> without) {
    return !(part.applyAsDouble(this) > 0)
        || without.stream().anyMatch(one -> !(part.applyAsDouble(one) > 0));
  }

  /** The interval of w_u. */
  private Interval within(int term, List<VarianceParts> without) {
    double own = of(term);
    double half = halfWidth(without.stream().mapToDouble(one -> angle(one.of(term))).toArray());
    if (Double.isNaN(half + own)) {
      return new Interval(0, 1);
    }
    Interval seen = squares(angle(own), half);
    if (!cut(one -> one.terms[term], without)) {
      return seen;
    }
    double others = factors() - terms[term];
    double allowed = most[term] > 0 ? most[term] / (most[term] + others) : 0;
    return new Interval(seen.low(), Math.max(seen.high(), allowed));
  }

  /** The share of a term with its interval. */
  Measure share(int term, List<VarianceParts> without, int replications) {
    double all = factors() + luck;
    double share = all > 0 ? terms[term] / all : Double.NaN;
    if (without.isEmpty() || Double.isNaN(share)) {
      return new Measure(share, Measure.UNKNOWN, replications);
    }
    Interval lucks = luckMeasure(without, replications).interval();
    double own = of(term);
    Interval within = within(term, without);
    if (!(share > 0)) {
      return measure(0, new Interval(0, within.high() * (1 - lucks.low())), replications);
    }
    double rest = 1 - luckShare();
    double low = share * FastMath.exp(-joined(own / within.low(), rest / (1 - lucks.high())));
    double high = share * FastMath.exp(joined(within.high() / own, (1 - lucks.low()) / rest));
    return measure(share, new Interval(low, high), replications);
  }

  private static Measure measure(double value, Interval interval, int n) {
    double width = interval.high() - interval.low();
    return new Measure(value, interval, n, width / 2).within(0, 1);
  }

  private static double joined(double one, double other) {
    return Math.hypot(FastMath.log(one), FastMath.log(other));
  }

  private static double logistic(double x) {
    return 1 / (1 + FastMath.exp(-x));
  }

  private static double angle(double share) {
    return FastMath.asin(Math.sqrt(share));
  }

  private static Interval squares(double angle, double half) {
    double low = FastMath.sin(Math.max(0, angle - half));
    double high = FastMath.sin(Math.min(Math.PI / 2, angle + half));
    return new Interval(low * low, high * high);
  }
}
