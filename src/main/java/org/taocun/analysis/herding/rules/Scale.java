package org.taocun.analysis.herding.rules;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;

/** The range of a rule's value, over which an optimiser moves by a free number. */
enum Scale {
  REAL {
    @Override
    double natural(double free) {
      return free;
    }
  },
  POSITIVE {
    @Override
    double natural(double free) {
      return FastMath.exp(free);
    }
  },
  /** Between 0 and 1. */
  SHARE {
    @Override
    double natural(double free) {
      return Logistic.of(free);
    }
  };

  /** The value of a free number. */
  abstract double natural(double free);

  /** Free numbers at which the search begins. */
  double[] starts() {
    return this == REAL ? new double[] {0, 1, 3} : new double[] {-6, -4, -2};
  }
}
