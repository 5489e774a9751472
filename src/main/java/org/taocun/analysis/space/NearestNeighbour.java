package org.taocun.analysis.space;

import java.util.Arrays;
import java.util.Comparator;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The nearest-neighbour index of n points in an area A (Clark and Evans 1954, Distance to nearest
 * neighbor as a measure of spatial relationships in populations, Ecology 35(4), 445-453):
 *
 * <p>R = d̄/E[d], E[d] = ½ √(A/n), z = (d̄ − E[d])/(0.26136/√(n²/A)),
 *
 * <p>d̄ the mean distance of a point to its nearest other. R is 0 if all points fall together, 1
 * for random points, 2 for a square lattice, and at most 2.1491, for a triangular one. The constant
 * is √((4 − π)/(4π)).
 *
 * <p>Edges: points near the border lack neighbours beyond it, so R of few random points is a little
 * above 1, and z with it; no correction is applied (Donnelly 1978 has one for rectangles). R also
 * depends on the area, which must be that in which points could have fallen. It compares with
 * points that may fall anywhere: where the places are given (villages), it describes the position
 * of those chosen together with the position of all places.
 *
 * @param n number of points
 * @param meanDistance d̄
 * @param expectedDistance E[d]
 */
public record NearestNeighbour(int n, double meanDistance, double expectedDistance) {
  /** The constant √((4 − π)/(4π)), which Clark and Evans print as 0.26136. */
  private static final double SPREAD = Math.sqrt((4 - Math.PI) / (4 * Math.PI));

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /**
   * The index of points in an area; NaN for fewer than 2 points or without area. Cost O(n log n)
   * for scattered points, O(n²) for points on one line across the x axis.
   *
   * @param x eastward
   * @param y northward
   * @param area in the square of the same unit
   */
  public static NearestNeighbour of(double[] x, double[] y, double area) {
    int n = x.length;
    if (n != y.length) {
      throw new IllegalArgumentException(n + " eastward and " + y.length + " northward positions");
    }
    double mean = n < 2 ? Double.NaN : meanNearest(x, y);
    double expected = area > 0 && n > 0 ? Math.sqrt(area / n) / 2 : Double.NaN;
    return new NearestNeighbour(n, mean, expected);
  }

  /** The index R = d̄/E[d]. */
  public double index() {
    return meanDistance / expectedDistance;
  }

  /** The number of standard errors by which the mean distance exceeds that of random points. */
  public double z() {
    // E[d] = ½ √(A/n), so the standard error SPREAD/√(n²/A) is SPREAD · 2 E[d]/√n.
    return (meanDistance - expectedDistance) / (SPREAD * 2 * expectedDistance / Math.sqrt(n));
  }

  /** The area of the points' convex hull. */
  public static double hullArea(double[] x, double[] y) {
    Coordinate[] points = new Coordinate[x.length];
    for (int i = 0; i < x.length; i++) {
      points[i] = new Coordinate(x[i], y[i]);
    }
    return new ConvexHull(points, GEOMETRY).getConvexHull().getArea();
  }

  private static double meanNearest(double[] x, double[] y) {
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> x[i]));
    double sum = 0;
    for (int at = 0; at < order.length; at++) {
      double nearest = nearest(order, at, -1, Double.POSITIVE_INFINITY, x, y);
      sum += Math.sqrt(nearest(order, at, 1, nearest, x, y));
    }
    return sum / order.length;
  }

  /**
   * The smallest squared distance to a point on one side, as far as it can be smaller than {@code
   * best}.
   */
  private static double nearest(
      Integer[] order, int at, int step, double best, double[] x, double[] y) {
    double least = best;
    int here = order[at];
    for (int k = at + step; k >= 0 && k < order.length; k += step) {
      double dx = x[order[k]] - x[here];
      if (dx * dx >= least) {
        break;
      }
      double dy = y[order[k]] - y[here];
      least = Math.min(least, dx * dx + dy * dy);
    }
    return least;
  }
}
