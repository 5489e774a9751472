package org.taocun.analysis.herding.rules;

import org.apache.commons.math3.util.FastMath;

/**
 * Form in which a baseline chance b and what others contribute, u, make a chance h. The likelihood
 * of a baseline is log-concave in b, or in its log odds, so that it has one maximum.
 */
enum Form {
  /** h/(1 − h) = u b/(1 − b). */
  ODDS {
    @Override
    double chance(double b, double u) {
      return b * u / (1 - b + b * u);
    }

    @Override
    double slope(double b, double u, double events, double others) {
      double below = 1 - b + b * u;
      return events / (b * below) - others * u / ((1 - b) * below);
    }
  },
  /** 1 − h = (1 − b) u. */
  ESCAPE {
    @Override
    double chance(double b, double u) {
      return 1 - (1 - b) * u;
    }

    @Override
    double slope(double b, double u, double events, double others) {
      return (events == 0 ? 0 : events * u / chance(b, u)) - others / (1 - b);
    }
  },
  /** h = b + u. */
  SUM {
    @Override
    double chance(double b, double u) {
      return Math.min(1, b + u);
    }

    @Override
    double slope(double b, double u, double events, double others) {
      double h = b + u;
      return h >= 1 ? others == 0 ? 0 : Double.NEGATIVE_INFINITY : events / h - others / (1 - h);
    }
  };

  /** The baseline at which a case that saw u adopts for certain. */
  double highest(double u) {
    return this == SUM ? 1 - u : 1;
  }

  /** The contribution of others who do not count. */
  double alone() {
    return this == SUM ? 0 : 1;
  }

  abstract double chance(double b, double u);

  /** The derivative of events ln h + others ln(1 − h) by b, b in (0, 1). */
  abstract double slope(double b, double u, double events, double others);

  /** Events ln h + others ln(1 − h); what did not happen counts nothing. */
  double logLikelihood(double b, double u, double events, double others) {
    double h = chance(b, u);
    return (events == 0 ? 0 : events * FastMath.log(h))
        + (others == 0 ? 0 : others * FastMath.log(1 - h));
  }
}
