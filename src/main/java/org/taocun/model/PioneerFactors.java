package org.taocun.model;

import org.taocun.agents.FirstSellers;
import org.taocun.base.Decision;
import org.taocun.geography.PlaceFactor;
import org.taocun.geography.Village;

/** Factors on the frequency of pioneers in a village: its county's times its township's. */
final class PioneerFactors {
  private final PlaceFactor counties;
  private final PlaceFactor townships;

  PioneerFactors(State state) {
    FirstSellers initial = state.scenario.entry().initial();
    counties = new PlaceFactor(state.draws, Decision.COUNTY_PIONEERS, initial.countySpread());
    townships = new PlaceFactor(state.draws, Decision.TOWNSHIP_PIONEERS, initial.townshipSpread());
  }

  double of(Village village) {
    return counties.of(PlaceFactor.countyKey(village.county()))
        * townships.of(PlaceFactor.townshipKey(village.county(), village.township()));
  }
}
