package org.taocun.benchmark;

import org.taocun.agents.AwarenessSettings;
import org.taocun.agents.EntrySettings;
import org.taocun.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;

/**
 * A household as MASON's manual would have it: an object with its state, on the schedule every
 * month, its ties in a {@link Network}. It decides on what its alters did last month and shows the
 * decision when the month is over.
 */
final class MasonHousehold implements Steppable {
  private static final long serialVersionUID = 1L;

  private final double threshold;
  private boolean aware;
  private boolean sells;
  private boolean willSell;

  MasonHousehold(double threshold, boolean aware, boolean sells) {
    this.threshold = threshold;
    this.aware = aware || sells;
    this.sells = sells;
    willSell = sells;
  }

  boolean sells() {
    return sells;
  }

  boolean aware() {
    return aware;
  }

  /** Sees, hears, decides. */
  @Override
  public void step(SimState state) {
    MasonVillage village = (MasonVillage) state;
    if (sells) {
      willSell = !village.random.nextBoolean(village.scenario.exit().hazard());
      return;
    }
    Bag strongTies = village.strong.getEdgesIn(this);
    Bag weakTies = village.weak.getEdgesIn(this);
    int strongSelling = selling(strongTies);
    int weakSelling = selling(weakTies);
    if (!aware) {
      aware = village.random.nextDouble() < hearing(village.scenario, strongSelling, weakSelling);
    }
    if (aware && village.random.nextDouble() < village.deliberation) {
      double strongShare = share(strongSelling, strongTies.numObjs);
      double weakShare = share(weakSelling, weakTies.numObjs);
      double luck = village.random.nextDouble();
      willSell = luck < entering(village, strongShare, weakShare);
      if (willSell) {
        village.entered(luck >= entering(village, 0, 0));
      }
    }
  }

  /** Shows the decision; called when everybody has decided. */
  void commit() {
    sells = willSell;
  }

  private int selling(Bag ties) {
    int selling = 0;
    for (int k = 0; k < ties.numObjs; k++) {
      Edge tie = (Edge) ties.objs[k];
      if (((MasonHousehold) tie.getOtherNode(this)).sells) {
        selling++;
      }
    }
    return selling;
  }

  private static double share(int selling, int alters) {
    return alters == 0 ? 0 : (double) selling / alters;
  }

  private static double hearing(Scenario scenario, int strongSelling, int weakSelling) {
    AwarenessSettings awareness = scenario.awareness();
    return 1
        - Math.pow(1 - awareness.betaStrong(), strongSelling)
            * Math.pow(1 - awareness.betaWeak(), weakSelling)
            * (1 - awareness.mediaReach());
  }

  private double entering(MasonVillage village, double strongShare, double weakShare) {
    EntrySettings entry = village.scenario.entry();
    double social = village.strongWeight * strongShare + village.weakWeight * weakShare;
    double score = entry.composite().herdWeight() * social - threshold;
    return 1 / (1 + Math.exp(-score / entry.composite().noise()));
  }
}
