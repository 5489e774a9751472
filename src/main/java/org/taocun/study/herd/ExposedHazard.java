package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.Exposure;
import org.taocun.analysis.herding.Ties;

/**
 * Rates at which people adopt in a period, by their exposure at the end of the period before: of no
 * alter, and in five classes of equal width, those who name nobody left out. Nothing is controlled
 * for.
 *
 * @param layer of ties
 * @param cases person-periods of people who had not adopted, in each class
 * @param events adoptions among them
 */
record ExposedHazard(String layer, long[] cases, long[] events) {
  /** Number of classes; the first is exposure 0. */
  static final int CLASSES = 6;

  private static final double Z = 1.959963984540054;

  static List<ExposedHazard> of(Diffusion data) {
    List<ExposedHazard> all = new ArrayList<>();
    for (Ties ties : data.layers()) {
      all.add(of(data, ties));
    }
    return all;
  }

  private static ExposedHazard of(Diffusion data, Ties ties) {
    long[] cases = new long[CLASSES];
    long[] events = new long[CLASSES];
    for (int t = 2; t <= data.periods(); t++) {
      double[] exposure = Exposure.at(data, ties, t - 1, Exposure.Weighting.BINARY);
      for (int i = 0; i < data.people(); i++) {
        if (ties.degree(i) > 0 && data.adopted()[i] >= t && data.since()[i] <= t) {
          int place = place(exposure[i]);
          cases[place]++;
          events[place] += data.adopted()[i] == t ? 1 : 0;
        }
      }
    }
    return new ExposedHazard(ties.name(), cases, events);
  }

  /** The class of an exposure: 0 for 0, then ]0, 0.2], ]0.2, 0.4] and so on. */
  private static int place(double exposure) {
    return exposure == 0 ? 0 : Math.min(CLASSES - 1, (int) Math.ceil(exposure * 5 - 1e-9));
  }

  /** The middle of a class. */
  static double middle(int place) {
    return place == 0 ? 0 : (place - .5) / 5;
  }

  /** The share of cases in which somebody adopts; NaN without cases. */
  double share(int place) {
    return (double) events[place] / cases[place];
  }

  /** Its 95 % interval (Wilson 1927, Journal of the American Statistical Association 22). */
  Interval interval(int place) {
    double n = cases[place];
    double share = share(place);
    double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double reach = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }

  /** True if some class has cases. */
  boolean says() {
    return Arrays.stream(cases).sum() > 0;
  }
}
