package org.taocun.view;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.geography.Village;

/**
 * The villages' centres on the page: their places in km, scaled alike in both directions, north at
 * the top.
 *
 * @param x by village, points from the left
 * @param y by village, points from the top
 * @param pointsPerKm the scale; 0 if all villages stand on one spot
 */
record Centres(double[] x, double[] y, double pointsPerKm) {
  private static final double SIDE = 14;

  /** Room for a village's name above it. */
  private static final double NAME = 16;

  private static final int SAMPLE = 100;

  /**
   * Places villages.
   *
   * @param margin the largest radius of a village's disc, points
   */
  static Centres of(List<Village> villages, double margin) {
    int n = villages.size();
    double left = villages.stream().mapToDouble(Village::xKm).min().orElse(0);
    double right = villages.stream().mapToDouble(Village::xKm).max().orElse(0);
    double south = villages.stream().mapToDouble(Village::yKm).min().orElse(0);
    double north = villages.stream().mapToDouble(Village::yKm).max().orElse(0);
    double height = MapLayout.HEIGHT - MapLayout.TOP - MapLayout.BOTTOM;
    double wide = (MapLayout.WIDTH - 2 * SIDE - 2 * margin) / (right - left);
    double high = (height - 2 * margin - NAME) / (north - south);
    double scale = Math.min(wide, high);
    scale = Double.isFinite(scale) ? scale : 0;
    double middle = MapLayout.TOP + height / 2 + (n > 1 ? NAME / 2 : 0);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int v = 0; v < n; v++) {
      x[v] = MapLayout.WIDTH / 2 + (villages.get(v).xKm() - (left + right) / 2) * scale;
      y[v] = middle - (villages.get(v).yKm() - (south + north) / 2) * scale;
    }
    return new Centres(x, y, scale);
  }

  /** The distance from a village to the nearest other one; infinite when there is none. */
  double nearest(int v) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int other = 0; other < x.length; other++) {
      if (other != v) {
        nearest = Math.min(nearest, FastMath.hypot(x[other] - x[v], y[other] - y[v]));
      }
    }
    return nearest;
  }

  /** The median of {@link #nearest} over a hundred villages spread over the numbers. */
  double usualDistance() {
    int count = Math.min(SAMPLE, x.length);
    double[] distances = new double[count];
    for (int k = 0; k < count; k++) {
      distances[k] = nearest((int) ((long) k * x.length / count));
    }
    Arrays.sort(distances);
    return distances[count / 2];
  }
}
