package org.taocun.analysis.theory;

import org.taocun.base.Ratio;

/**
 * Threshold cascades on two independent Poisson layers, in which either layer alone may reach the
 * threshold ("separate") or all ties count together ("pooled"): Brummitt, Lee and Goh 2012,
 * "Multiplexity-facilitated cascades in networks", Physical Review E 85, 045102(R).
 */
public final class TwoLayerCascade {
  private TwoLayerCascade() {}

  /**
   * The growth factor of separate channels: the greatest eigenvalue of the 2×2 matrix whose entry
   * (i, j) is the mean number of edges of layer j that open when an acting edge of layer i reaches
   * a node vulnerable in layer i: z_i P(Poisson(z_i) <= K*−2) on the diagonal, z_j P(Poisson(z_i)
   * <= K*−1) off it. Cascades can start above 1.
   *
   * @param threshold φ of both layers
   * @param strong mean degree z_1
   * @param weak mean degree z_2
   */
  public static double separateGrowth(Ratio threshold, double strong, double weak) {
    int vulnerable = RandomGraphCascade.vulnerableDegree(threshold);
    double a = RandomGraphCascade.growthFactor(threshold, strong);
    double d = RandomGraphCascade.growthFactor(threshold, weak);
    double b = weak * Binomial.poissonAtMost(strong, vulnerable - 1);
    double c = strong * Binomial.poissonAtMost(weak, vulnerable - 1);
    return (a + d) / 2 + Math.sqrt((a - d) * (a - d) / 4 + b * c);
  }

  /**
   * The growth factor of pooled channels, which form one Poisson graph of mean degree z_1 + z_2.
   */
  public static double pooledGrowth(Ratio threshold, double strong, double weak) {
    return RandomGraphCascade.growthFactor(threshold, strong + weak);
  }

  /**
   * The final share of separate channels from a random seed of share ρ0: with q_i the probability
   * that the node at the end of an edge of layer i acts, q_i = ρ0 + (1−ρ0)[1 − (1 − A_i(q_i))(1 −
   * B_j(q_j))], A over the other ties of layer i, B over all ties of the other layer; ρ = ρ0 +
   * (1−ρ0)[1 − (1 − B_1(q_1))(1 − B_2(q_2))].
   */
  public static double separateFinalShare(
      Ratio threshold, double strong, double weak, double seedShare) {
    Response response = Response.share(threshold);
    Layer first = new Layer(response, strong);
    Layer second = new Layer(response, weak);
    double q1 = seedShare;
    double q2 = seedShare;
    double change = 1;
    for (int i = 0; i < 1_000_000 && change > 1e-15; i++) {
      double next1 = seeded(seedShare, first.alongEdge(q1), second.atNode(q2));
      double next2 = seeded(seedShare, second.alongEdge(q2), first.atNode(q1));
      change = Math.abs(next1 - q1) + Math.abs(next2 - q2);
      q1 = next1;
      q2 = next2;
    }
    return seeded(seedShare, first.atNode(q1), second.atNode(q2));
  }

  /** The final share of pooled channels from a random seed of share ρ0. */
  public static double pooledFinalShare(
      Ratio threshold, double strong, double weak, double seedShare) {
    return RandomGraphCascade.finalShare(Response.share(threshold), strong + weak, seedShare);
  }

  private static double seeded(double seedShare, double first, double second) {
    return seedShare + (1 - seedShare) * (1 - (1 - first) * (1 - second));
  }
}
