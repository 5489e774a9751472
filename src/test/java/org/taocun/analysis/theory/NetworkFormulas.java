package org.taocun.analysis.theory;

/** Known properties of generated networks, in the limit of many nodes. */
public final class NetworkFormulas {
  private NetworkFormulas() {}

  /** The clustering of a ring lattice of degree k: 3(k−2)/(4(k−1)) (Barrat and Weigt 2000). */
  public static double ringClustering(int degree) {
    return 3.0 * (degree - 2) / (4.0 * (degree - 1));
  }

  /**
   * The clustering of a ring lattice whose links are rewired with probability p: about C0(1−p)³,
   * since a triangle survives if none of its links moved (Barrat and Weigt 2000, "On the properties
   * of small-world network models", European Physical Journal B 13, 547-560).
   */
  public static double wattsStrogatzClustering(int degree, double rewiring) {
    return ringClustering(degree) * StrictMath.pow(1 - rewiring, 3);
  }

  /**
   * The transitivity of a ring lattice with kp/2 shortcuts added per node on average:
   * 3(k−2)/(4(k−1)+4kp(p+2)) (Newman 2003, "The structure and function of complex networks", SIAM
   * Review 45(2), section VI, written for degree k).
   */
  public static double newmanWattsClustering(int degree, double shortcuts) {
    return 3.0 * (degree - 2) / (4.0 * (degree - 1) + 4.0 * degree * shortcuts * (shortcuts + 2));
  }

  /**
   * The share S of nodes in the largest component of a Poisson random graph: S = 1 − e^{−zS}, 0 for
   * z <= 1 (Erdos and Renyi 1960). The same equation gives the final size of an epidemic with R0 =
   * z (Kermack and McKendrick 1927).
   */
  public static double giantComponent(double meanDegree) {
    if (meanDegree <= 1) {
      return 0;
    }
    return FixedPoint.from(1, s -> -StrictMath.expm1(-meanDegree * s));
  }
}
