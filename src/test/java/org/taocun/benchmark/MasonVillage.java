package org.taocun.benchmark;

import org.taocun.base.Distribution;
import org.taocun.network.Layer;
import org.taocun.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.field.network.Network;

/**
 * The idiomatic MASON model of the copying village: an object per household, each on the schedule,
 * ties in two networks, MASON's own generator. It knows the composite rule with weighted evidence,
 * awareness, exit by hazard and return, in a world without money, barrier, leaders and new ties.
 *
 * <p>The ties are those of the scenario and replication, so that engine and twin differ in their
 * luck only. An entry that the same luck would not have given without selling alters is counted as
 * herding. In a month first every household decides, in MASON's random order, then all decisions
 * take effect together.
 */
final class MasonVillage extends SimState {
  private static final long serialVersionUID = 1L;
  private static final int DECIDE = 0;
  private static final int COMMIT = 1;

  final transient Scenario scenario;
  final double strongWeight;
  final double weakWeight;
  final double deliberation;
  final Network strong = new Network(false);
  final Network weak = new Network(false);
  private final int replication;
  private MasonHousehold[] households = {};
  private int[] sellers = {};
  private int entries;
  private int herding;

  MasonVillage(Scenario scenario, int replication) {
    super(scenario.seed() * 1_000_003 + replication);
    this.scenario = scenario;
    this.replication = replication;
    strongWeight = scenario.entry().strongWeight().value();
    weakWeight = scenario.entry().weakWeight().value();
    deliberation = 1 / scenario.entry().deliberationMonths();
  }

  @Override
  public void start() {
    super.start();
    Ground ground = Ground.of(scenario, replication);
    households = new MasonHousehold[ground.households()];
    sellers = new int[scenario.months() + 1];
    for (int i = 0; i < households.length; i++) {
      households[i] = household();
      strong.addNode(households[i]);
      weak.addNode(households[i]);
      schedule.scheduleRepeating(Schedule.EPOCH, DECIDE, households[i]);
    }
    tie(strong, ground.strong());
    tie(weak, ground.weak());
    sellers[0] = selling();
    schedule.scheduleRepeating(Schedule.EPOCH, COMMIT, state -> commit());
  }

  private MasonHousehold household() {
    Distribution.Gaussian threshold = (Distribution.Gaussian) scenario.entry().threshold().value();
    return new MasonHousehold(
        threshold.mean() + threshold.sd() * random.nextGaussian(),
        !scenario.awareness().enabled()
            || random.nextDouble() < scenario.awareness().initialShare(),
        random.nextDouble() < scenario.entry().initial().share());
  }

  private void tie(Network network, Layer layer) {
    for (int i = 0; i < households.length; i++) {
      for (int k = 0; k < layer.degree(i); k++) {
        int j = layer.alter(i, k);
        if (i < j) {
          network.addEdge(households[i], households[j], null);
        }
      }
    }
  }

  private void commit() {
    for (MasonHousehold household : households) {
      household.commit();
    }
    sellers[(int) schedule.getTime() + 1] = selling();
  }

  /** A household has decided to start. */
  void entered(boolean byHerding) {
    entries++;
    herding += byHerding ? 1 : 0;
  }

  /** Share of the entries so far that were herding. */
  double herdingShare() {
    return (double) herding / entries;
  }

  private int selling() {
    int selling = 0;
    for (MasonHousehold household : households) {
      selling += household.sells() ? 1 : 0;
    }
    return selling;
  }

  /** Runs all months and gives the number of sellers at the end of each, the start included. */
  int[] run() {
    start();
    return goOn();
  }

  /** Runs the months of a village that was started. */
  int[] goOn() {
    boolean more = true;
    while (more && schedule.getSteps() < scenario.months()) {
      more = schedule.step(this);
    }
    finish();
    return sellers.clone();
  }
}
