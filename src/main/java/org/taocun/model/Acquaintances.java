package org.taocun.model;

import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.geography.Range;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.network.WeakTies;

/**
 * With whom a seller makes a weak tie: the scope is drawn with the shares of {@link WeakTies} (own
 * village, township, county, anywhere), then a household of that scope, each equally likely.
 */
final class Acquaintances {
  private final World world;
  private final WeakTies shares;

  Acquaintances(World world) {
    this.world = world;
    this.shares = world.scenario.weak();
  }

  /** A household of the drawn scope; it may be the seller itself or an old acquaintance. */
  int choose(int i, int month) {
    long key = world.households.key[i];
    double u = world.draws.uniform(Decision.NEW_TIE_PARTNER, key, month);
    long bits = world.draws.bits(Decision.NEW_TIE_PARTNER, key, month, 1);
    Territory land = world.territory;
    Village own = land.village(world.households.village[i]);
    double village = shares.ownVillageShare();
    double township = village + shares.townshipShare();
    double county = township + shares.countyShare();
    if (u < village) {
      return own.firstHousehold() + Draws.stableIndex(bits, own.households());
    }
    if (u < township) {
      return within(land.townshipVillages(own.townshipIndex()), bits);
    }
    if (u < county) {
      return within(land.countyVillages(own.countyIndex()), bits);
    }
    return Draws.stableIndex(bits, land.households());
  }

  private int within(Range villages, long bits) {
    Territory land = world.territory;
    int first = land.village(villages.start()).firstHousehold();
    Village last = land.village(villages.end() - 1);
    int end = last.firstHousehold() + last.households();
    return first + Draws.stableIndex(bits, end - first);
  }
}
