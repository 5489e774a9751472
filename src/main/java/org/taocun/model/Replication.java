package org.taocun.model;

import java.util.Optional;
import org.taocun.base.Fen;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.trace.CheckpointSink;
import org.taocun.trace.HouseholdStates;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/**
 * One replication of a scenario, simulated month by month without a schedule. {@link Simulation}
 * puts it on MASON's schedule; the phases of a month are performed here in both cases.
 *
 * <p>It touches no files and starts no threads: everything it needs is in its {@link InputData}.
 */
public final class Replication {
  private final World world;
  private final Observer observer;

  /**
   * A replication at month 0.
   *
   * @param scenario the scenario, whose seed counts
   * @param data the contents of the scenario's files
   * @param number number of the replication, from 0
   * @param panel receives the household-month panel
   * @throws ScenarioException if scenario and data make no world
   */
  public Replication(Scenario scenario, InputData data, int number, PanelSink panel) {
    try {
      world = World.born(scenario, data, number);
      observer = new Observer(world, panel);
      observer.observe(0);
    } catch (Fen.Beyond e) {
      throw uncounted(scenario, 0, e);
    }
  }

  /** Money beyond what can be counted, which settings within their ranges can bring about. */
  private static ScenarioException uncounted(Scenario scenario, int month, Fen.Beyond amount) {
    return new ScenarioException(
        Message.of(
            "{0}, month {1}: {2} yuan are more money than can be counted to the fen; a setting in"
                + " yuan is too large, or one grows too much over so many months",
            scenario.start().plusMonths(Math.max(0, month - 1)), month, amount.getMessage()));
  }

  /** The scenario. */
  public Scenario scenario() {
    return world.scenario;
  }

  /** The last month simulated, 0 before the first. */
  public int month() {
    return world.month();
  }

  /** True if the scenario's last month is over. */
  public boolean ended() {
    return world.month() >= world.scenario.months();
  }

  /**
   * Simulates the next month, phase by phase.
   *
   * @return false if there was none left
   */
  public boolean step() {
    if (ended()) {
      return false;
    }
    int month = world.month() + 1;
    for (Phase phase : Phase.values()) {
      perform(phase, month);
    }
    return true;
  }

  /**
   * Performs a phase of a month, 1 being the first.
   *
   * @throws ScenarioException when money leaves the range that can be counted
   */
  void perform(Phase phase, int month) {
    try {
      phase.step(world, observer::observe, month);
    } catch (Fen.Beyond e) {
      throw uncounted(world.scenario, month, e);
    }
  }

  /** The state at a month's end, in the form of {@link CheckpointSink}. */
  public byte[] state() {
    ArchiveWriter archive = new ArchiveWriter();
    keep(archive);
    return archive.kept();
  }

  /**
   * Goes on from another run's state at a month's end, as if this run had been that one from the
   * first month. The scenario must be that run's but for what takes effect later; the caller sees
   * to that.
   *
   * @param state {@link #state} of the other run
   * @throws ScenarioException if the state is not of this program and scenario
   */
  public void goOn(byte[] state) {
    ArchiveReader archive = new ArchiveReader(state);
    keep(archive);
    archive.close();
  }

  private void keep(Archive archive) {
    world.keep(archive);
    observer.keep(archive);
    archive.chapter("end");
  }

  /**
   * The record of the run, which must have ended.
   *
   * @param network true if the record holds the final network
   */
  public RunRecord record(boolean network) {
    return new RunRecord(
        world.replication,
        new Summary(world, observer).headlines(),
        observer.series(),
        world.events.table(),
        observer.villages(),
        world.government.ledger(),
        network ? Optional.of(new Snapshot(world).network()) : Optional.empty(),
        observer.survey().map(Survey::table),
        Optional.empty());
  }

  /** Has entries and exits from now on attributed to others. */
  InfluenceLog logged(InfluenceSink sink) {
    InfluenceLog log = new InfluenceLog(world, sink);
    world.witness = log;
    return log;
  }

  /** The first own entries of the households; simulates all months from the first one on. */
  FirstEntries firstEntries() {
    FirstEntries entries = new FirstEntries(world);
    world.witness = entries;
    while (!ended()) {
      step();
    }
    return entries;
  }

  /** States of all households. Cost O(households). */
  public HouseholdStates households() {
    Households all = world.households;
    boolean[] sells = new boolean[all.count];
    float[] income = new float[all.count];
    for (int i = 0; i < all.count; i++) {
      sells[i] = all.sells(i);
      income[i] = (float) world.incomes.yuan(i);
    }
    return new HouseholdStates(all.village.clone(), sells, income, all.earning.clone());
  }

  /** A read-only view of the running world. */
  public Watch watch() {
    return new Watch(world, observer);
  }
}
