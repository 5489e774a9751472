package org.taocun.analysis.theory;

/**
 * Innovation and imitation under complete mixing (Bass 1969, "A new product growth for model
 * consumer durables", Management Science 15(5), 215-227).
 *
 * @param p innovation, per step, in (0, 1]
 * @param q imitation, per step, in [0, 1]
 */
public record BassDiffusion(double p, double q) {
  /** Checks the ranges. */
  public BassDiffusion {
    if (!(p > 0 && p <= 1 && q >= 0 && q <= 1)) {
      throw new IllegalArgumentException("needs p in (0, 1] and q in [0, 1], was " + p + ", " + q);
    }
  }

  /**
   * The share of adopters in continuous time, F(t) = (1−e^{−(p+q)t})/(1+(q/p)e^{−(p+q)t}) (Bass
   * 1969, 217-218).
   */
  public double continuous(double t) {
    double decay = StrictMath.exp(-(p + q) * t);
    return (1 - decay) / (1 + q / p * decay);
  }

  /**
   * The time of the peak of continuous adoption, ln(q/p)/(p+q) (Bass 1969, 217-218); negative when
   * q < p.
   */
  public double peak() {
    return StrictMath.log(q / p) / (p + q);
  }

  /**
   * The share of adopters in synchronous steps, F(t) = F(t−1) + (1 − F(t−1))(p + q F(t−1)), at most
   * 1, F(0) = 0.
   */
  public double discrete(int t) {
    double share = 0;
    for (int step = 0; step < t; step++) {
      share += (1 - share) * Math.min(1, p + q * share);
    }
    return share;
  }
}
