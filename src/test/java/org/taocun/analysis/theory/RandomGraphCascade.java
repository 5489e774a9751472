package org.taocun.analysis.theory;

import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.base.Ratio;

/**
 * Threshold cascades on large Poisson random graphs of mean degree z. These are locally tree-like,
 * so generating functions are exact in the limit of many nodes.
 *
 * <p>Sources: Watts 2002, "A simple model of global cascades on random networks", PNAS 99(9),
 * 5766-5771; Gleeson and Cahalane 2007, "Seed size strongly affects cascades on random networks",
 * Physical Review E 75, 056103.
 */
public final class RandomGraphCascade {
  private static final double NUDGE = 1e-9;

  private RandomGraphCascade() {}

  /** The largest degree at which one acting neighbour suffices: K* = ⌊1/φ⌋, φ in (0, 1]. */
  public static int vulnerableDegree(Ratio threshold) {
    if (threshold.numerator() <= 0) {
      throw new IllegalArgumentException("threshold must be > 0, was " + threshold);
    }
    return Math.toIntExact(threshold.denominator() / threshold.numerator());
  }

  /**
   * The mean number of vulnerable nodes that an acting vulnerable node reaches: Σ_{k<=K*}
   * k(k−1)p_k/z = z·P(Poisson(z) <= K* − 2). Above 1 a single seed can start a global cascade
   * (Watts 2002, eq. 5).
   */
  public static double growthFactor(Ratio threshold, double meanDegree) {
    return meanDegree * Binomial.poissonAtMost(meanDegree, vulnerableDegree(threshold) - 2);
  }

  /**
   * The cascade window: the mean degrees between which {@link #growthFactor} exceeds 1; empty if it
   * never does (Watts 2002, fig. 1).
   */
  public static Optional<Interval> window(Ratio threshold) {
    double far = 10.0 * vulnerableDegree(threshold) + 10;
    double best = FixedPoint.peak(0, far, z -> growthFactor(threshold, z));
    if (!(growthFactor(threshold, best) > 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            FixedPoint.root(0, best, z -> growthFactor(threshold, z) - 1),
            FixedPoint.root(best, far, z -> growthFactor(threshold, z) - 1)));
  }

  /**
   * The probability that one random seed starts a global cascade, because at least one of its
   * neighbours belongs to the giant cluster of vulnerable nodes (the extended vulnerable cluster,
   * Watts 2002, 5769). With u the probability that an edge does not lead there, u = 1 − Σ_{k<=K*} k
   * p_k/z (1 − u^{k−1}), it is 1 − Σ_k p_k u^k.
   */
  public static double triggerProbability(Ratio threshold, double meanDegree) {
    int vulnerable = vulnerableDegree(threshold);
    double[] degree = Binomial.poisson(meanDegree);
    double u =
        FixedPoint.from(
            0,
            x -> {
              double leads = 0;
              for (int k = 1; k <= Math.min(vulnerable, degree.length - 1); k++) {
                leads += k * degree[k] / meanDegree * (1 - StrictMath.pow(x, k - 1));
              }
              return 1 - leads;
            });
    return 1 - StrictMath.exp(-meanDegree * (1 - u));
  }

  /**
   * The final share of a global cascade from a vanishing seed: {@link #finalShare} with ρ0 → 0+; 0
   * if no cascade can start.
   */
  public static double cascadeShare(Response response, double meanDegree) {
    return finalShare(response, meanDegree, 0, NUDGE);
  }

  /**
   * The final share ρ from a seed of share ρ0, drawn at random (Gleeson and Cahalane 2007, eqs. 1-3
   * with response function F): q = ρ0 + (1−ρ0) Σ_k (k p_k/z) Σ_m C(k−1,m) q^m (1−q)^{k−1−m} F(m/k),
   * from q = ρ0; ρ = ρ0 + (1−ρ0) Σ_k p_k Σ_m C(k,m) q^m (1−q)^{k−m} F(m/k).
   *
   * @param seedShare ρ0 in [0, 1]
   */
  public static double finalShare(Response response, double meanDegree, double seedShare) {
    return finalShare(response, meanDegree, seedShare, seedShare);
  }

  private static double finalShare(
      Response response, double meanDegree, double seedShare, double start) {
    Layer layer = new Layer(response, meanDegree);
    double q = FixedPoint.from(start, x -> seedShare + (1 - seedShare) * layer.alongEdge(x));
    return seedShare + (1 - seedShare) * layer.atNode(q);
  }
}
