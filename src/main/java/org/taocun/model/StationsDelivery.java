package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.geography.Village;

/**
 * Delivery of stations: they are built for good and, if the instrument says so, the running cost of
 * those built so far is paid every month, first built first, before new ones are built. That
 * payment is booked in the village for whose sake the station was built, as money without a unit.
 */
final class StationsDelivery implements Delivery {
  private final State state;
  private final Stations stations;
  private final Programme programme;
  private final org.taocun.policy.Stations grant;
  private final Stations.Level level;

  /** The villages for whose sake stations were built, in the order of building. */
  private final List<Integer> served = new ArrayList<>();

  StationsDelivery(
      State state, Stations stations, Programme programme, org.taocun.policy.Stations grant) {
    this.state = state;
    this.stations = stations;
    this.programme = programme;
    this.grant = grant;
    level = Stations.Level.valueOf(grant.level().name());
  }

  private int place(int v) {
    Village village = state.territory.village(v);
    return switch (level) {
      case VILLAGE -> v;
      case TOWNSHIP -> village.townshipIndex();
      case COUNTY -> village.countyIndex();
    };
  }

  /** True if the village lacks a station; where stations do not count, nobody needs one. */
  @Override
  public boolean needs(int v) {
    return state.scenario.logistics().stations().enabled() && !stations.open(level, place(v));
  }

  @Override
  public void give(int v, int month) {
    stations.build(level, place(v));
    served.add(v);
  }

  @Override
  public void open(int month) {
    if (grant.runs() && state.scenario.market().enabled()) {
      served.forEach(this::run);
    }
  }

  private void run(int v) {
    long offered = programme.fund().take(stations.runningFen(level));
    long taken = stations.sponsor(level, place(v), offered);
    programme.fund().add(offered - taken);
    if (taken > 0) {
      programme.book(v, 0, taken);
    }
  }

  @Override
  public void keep(Archive archive) {
    archive.list(served);
  }
}
