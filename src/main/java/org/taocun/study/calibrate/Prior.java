package org.taocun.study.calibrate;

import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.posterior.Draw;
import org.taocun.base.Normal;
import org.taocun.scenario.Calibration.Free;

/**
 * The prior of a free parameter over its range, on the scale of its search: uniform, or normal
 * between the bounds.
 */
record Prior(Free free) {
  /** The place in the range, 0 to 1 on its scale, up to which lies a share of the prior. */
  double place(double share) {
    if (!(free.priorSd() > 0)) {
      return share;
    }
    double below = Draw.share(score(0));
    double inside = Draw.share(score(1)) - below;
    double scaled = Normal.quantile(Math.min(Math.nextDown(1.0), below + share * inside));
    return Math.max(0, Math.min(1, (scaled - score(0)) / (score(1) - score(0))));
  }

  /** The density at a place in the range, relative to a uniform one. */
  double density(double place) {
    if (!(free.priorSd() > 0)) {
      return 1;
    }
    double score = score(place);
    double inside = Draw.share(score(1)) - Draw.share(score(0));
    return FastMath.exp(-score * score / 2)
        / Math.sqrt(2 * Math.PI)
        * (score(1) - score(0))
        / inside;
  }

  /** The place of a value in the range, 0 to 1 on its scale. */
  double placeOf(double value) {
    return (scale(value) - scale(free.low())) / (scale(free.high()) - scale(free.low()));
  }

  private double score(double place) {
    double at = scale(free.low()) + place * (scale(free.high()) - scale(free.low()));
    return (at - scale(free.priorMean())) / free.priorSd();
  }

  private double scale(double value) {
    return free.logarithmic() ? FastMath.log(value) : value;
  }
}
