package org.taocun.geography;

import org.apache.commons.math3.util.FastMath;

/**
 * Albers' equal-area conic projection of the sphere (Snyder 1987, Map Projections: a working
 * manual, USGS professional paper 1395, pages 98-103 and 291): with φ1, φ2 the standard parallels
 * and (λ0, φ0) the origin,
 *
 * <pre>
 * n = (sin φ1 + sin φ2)/2,  C = cos² φ1 + 2n sin φ1,
 * ρ = R √(C − 2n sin φ)/n,  ρ0 = R √(C − 2n sin φ0)/n,  θ = n(λ − λ0),
 * x = ρ sin θ,  y = ρ0 − ρ cos θ.
 * </pre>
 *
 * Areas are true everywhere, distances along the standard parallels; over China distances are off
 * by some 3 % at most.
 */
final class Albers {
  static final double EARTH_RADIUS_KM = 6371.0088;

  private final double radius;
  private final double n;
  private final double c;
  private final double originLongitude;
  private final double originRho;

  /**
   * A projection with two standard parallels and an origin, all in degrees.
   *
   * @param radius of the sphere, in the unit of the result
   */
  Albers(double south, double north, double originLatitude, double originLongitude, double radius) {
    this.radius = radius;
    this.originLongitude = originLongitude;
    double first = FastMath.toRadians(south);
    n = (FastMath.sin(first) + FastMath.sin(FastMath.toRadians(north))) / 2;
    double cos = FastMath.cos(first);
    c = cos * cos + 2 * n * FastMath.sin(first);
    originRho = rho(originLatitude);
  }

  /** China with the standard parallels 25 and 47 degrees north, km from 35 north, 105 east. */
  static Albers china() {
    return new Albers(25, 47, 35, 105, EARTH_RADIUS_KM);
  }

  private double rho(double latitude) {
    return radius * Math.sqrt(c - 2 * n * FastMath.sin(FastMath.toRadians(latitude))) / n;
  }

  /** The position of a place on the plane, east and north of the origin. */
  SyntheticPlan.Point at(double latitude, double longitude) {
    double theta = n * FastMath.toRadians(longitude - originLongitude);
    double rho = rho(latitude);
    return new SyntheticPlan.Point(
        rho * FastMath.sin(theta), originRho - rho * FastMath.cos(theta));
  }
}
