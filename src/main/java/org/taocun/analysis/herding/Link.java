package org.taocun.analysis.herding;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;
import org.taocun.base.Normal;

/** The function that turns a sum of effects η into a chance μ. */
public enum Link {
  /** μ = 1/(1 + e^−η). */
  LOGIT {
    @Override
    void terms(double eta, boolean event, double[] into) {
      double mean = Logistic.of(eta);
      double other = Logistic.of(-eta);
      into[0] = event ? other : -mean;
      into[1] = mean * other;
      into[2] = FastMath.log(event ? mean : other);
    }

    @Override
    double mean(double eta) {
      return Logistic.of(eta);
    }

    @Override
    double start(double share) {
      return FastMath.log(share / (1 - share));
    }
  },
  /** μ = Φ(η), the standard normal's cumulative probability. */
  PROBIT {
    @Override
    void terms(double eta, boolean event, double[] into) {
      double mean = NormalCurve.cumulative(eta);
      double other = NormalCurve.cumulative(-eta);
      double density = NormalCurve.density(eta);
      into[0] = event ? density / mean : -density / other;
      into[1] = into[0] * (into[0] + eta);
      into[2] = FastMath.log(event ? mean : other);
    }

    @Override
    double mean(double eta) {
      return NormalCurve.cumulative(eta);
    }

    @Override
    double start(double share) {
      return Normal.quantile(share);
    }
  };

  /** Beyond this sum of effects chances are 0 or 1 to the last digit. */
  static final double LARGEST = 30;

  /**
   * The terms of one case: derivative of its log-likelihood by η, its observed information (minus
   * the second derivative; R's glm takes the expected one, which for a probit differs), its
   * log-likelihood.
   */
  abstract void terms(double eta, boolean event, double[] into);

  /** The chance μ at a sum of effects. */
  abstract double mean(double eta);

  /** The η of a share. */
  abstract double start(double share);
}
