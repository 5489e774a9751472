package org.taocun.market;

import org.taocun.base.Param;

/**
 * Effects of the distance between a county and the nearest market on its parcels; the distance is 0
 * where there are no provinces (geography.provinces).
 */
public record DistanceSettings(
    @Param(
            doc = "Relative rise of the line haul per 1,000 km to the nearest market.",
            unit = "share/1000 km",
            def = "0",
            range = "[0,100]",
            source = "assumed")
        double haulPer1000Km,
    @Param(
            doc = "Days that the line haul takes longer per 1,000 km to the nearest market.",
            unit = "days/1000 km",
            def = "0",
            range = "[0,100]",
            source = "assumed")
        double daysPer1000Km) {
  /** The factor on the line haul at a distance. */
  double haul(double marketKm) {
    return 1 + haulPer1000Km * marketKm / 1000;
  }

  /** The additional days on the way at a distance. */
  double days(double marketKm) {
    return daysPer1000Km * marketKm / 1000;
  }
}
