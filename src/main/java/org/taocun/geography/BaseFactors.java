package org.taocun.geography;

import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Factors on the industrial base of synthetic villages: a county's ({@code geography.countySpread})
 * and, within it, a township's ({@code geography.townshipSpread}).
 */
final class BaseFactors {
  private final GeographySettings settings;
  private final PlaceFactor counties;
  private final PlaceFactor townships;

  BaseFactors(GeographySettings settings, Draws draws) {
    this.settings = settings;
    counties = new PlaceFactor(draws, Decision.COUNTY_BASE, settings.countySpread());
    townships = new PlaceFactor(draws, Decision.TOWNSHIP_BASE, settings.townshipSpread());
  }

  /** True if no place has a factor of its own. */
  boolean none() {
    return settings.countySpread() == 0 && settings.townshipSpread() == 0;
  }

  double county(String county) {
    return counties.of(PlaceFactor.countyKey(county));
  }

  /** The township's factor beside its county's. */
  double township(String county, String township) {
    return townships.of(PlaceFactor.townshipKey(county, township));
  }

  /** The mean over a county's townships of both factors. */
  double mean(String county) {
    double sum = 0;
    for (int t = 1; t <= settings.townshipsPerCounty(); t++) {
      sum += township(county, SyntheticPlan.township(county, t));
    }
    return county(county) * sum / settings.townshipsPerCounty();
  }
}
