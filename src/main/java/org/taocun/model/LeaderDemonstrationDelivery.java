package org.taocun.model;

import org.taocun.policy.LeaderDemonstration;

/**
 * Delivery of demonstrators: a seller becomes a leader of its village. Another household is trained
 * and, if the instrument says so, starts at once at the government's expense; otherwise it
 * demonstrates when it starts by its own decision. Leaders that sell already are passed over, and
 * so are households that would have to start in a village that cannot be reached.
 */
final class LeaderDemonstrationDelivery implements Delivery {
  private final World world;
  private final LeaderDemonstration settings;
  private final boolean broadbandNeeded;
  private final Entrants appointed;

  LeaderDemonstrationDelivery(World world, LeaderDemonstration settings) {
    this.world = world;
    this.settings = settings;
    broadbandNeeded = world.scenario.barrier().stopsWithoutBroadband();
    appointed = new Entrants(world);
  }

  @Override
  public boolean needs(int i) {
    boolean leader = world.households.is(i, Households.LEADER);
    if (world.households.sells(i)) {
      return !leader;
    }
    return settings.starts()
        ? !broadbandNeeded || world.book.broadband[world.households.village[i]]
        : !leader;
  }

  @Override
  public void give(int i, int month) {
    Households all = world.households;
    if (all.sells(i)) {
      all.set(i, Households.LEADER);
      world.leaders.enter(all.village[i], month);
      world.entry.leaderMoved(all.village[i]);
      return;
    }
    world.skills.materialise(i, month);
    all.makeLeader(i, settings.skill());
    if (settings.starts()) {
      appointed.clear();
      appointed.add(i, EventLog.APPOINTED);
      world.startTogether(appointed);
    } else if (all.status[i] == Households.UNAWARE) {
      world.becomeAware(i);
    }
  }
}
