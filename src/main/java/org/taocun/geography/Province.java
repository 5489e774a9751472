package org.taocun.geography;

import org.apache.commons.math3.util.FastMath;

/**
 * A province of the shipped table.
 *
 * @param name its English name
 * @param region East, Central, West or Northeast
 * @param ruralPeople rural population
 * @param villages number of its villages (village committees)
 * @param latitude of its middle, degrees
 * @param longitude of its middle, degrees
 * @param areaKm2 its area, km²
 */
record Province(
    String name,
    String region,
    double ruralPeople,
    int villages,
    double latitude,
    double longitude,
    double areaKm2) {

  /**
   * The number of its counties if each has {@code villagesPerCounty} villages: villages/size,
   * rounded, at least 1.
   */
  int counties(int villagesPerCounty) {
    return (int) Math.max(1, FastMath.rint((double) villages / villagesPerCounty));
  }
}
