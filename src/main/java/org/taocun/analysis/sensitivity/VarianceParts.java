package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
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
 * @param terms D_u of each term, the rest last
 * @param luck L
 */
record VarianceParts(double[] terms, double luck) {
  private static final int LEAST_REPLICATIONS = 3;

  /** The parts of an outcome by these terms, each the positions of one or two factors. */
  static VarianceParts of(CellMeans means, List<int[]> terms) {
    double[] parts = new double[terms.size() + 1];
    double all = part(means.deviations(), means);
    double told = 0;
    for (int u = 0; u < terms.size(); u++) {
      int[] term = terms.get(u);
      double[][] effects =
          term.length == 1 ? means.effects(term[0]) : means.interaction(term[0], term[1]);
      double part = part(effects, means);
      told += part;
      parts[u] = Math.max(0, part);
    }
    boolean more = means.grid().factors().length > 2;
    double rest = more ? all - told : 0;
    parts[terms.size()] = Rounding.more(all, told) ? rest : 0;
    return new VarianceParts(parts, means.luck());
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
      interval = squares(angle(share), half);
    }
    return measure(share, interval, replications);
  }

  /** The share of a term with its interval. */
  Measure share(int term, List<VarianceParts> without, int replications) {
    double all = factors() + luck;
    double share = all > 0 ? terms[term] / all : Double.NaN;
    if (without.isEmpty() || Double.isNaN(share)) {
      return new Measure(share, Measure.UNKNOWN, replications);
    }
    Interval lucks = luckMeasure(without, replications).interval();
    double[] parts = without.stream().mapToDouble(one -> one.of(term)).toArray();
    double half =
        halfWidth(IntStream.range(0, parts.length).mapToDouble(r -> angle(parts[r])).toArray());
    double own = of(term);
    Interval within = Double.isNaN(half + own) ? new Interval(0, 1) : squares(angle(own), half);
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
