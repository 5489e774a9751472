package org.taocun.model;

import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of a scenario on MASON's schedule: one month a step, one steppable per {@link Phase}.
 *
 * <p>The agents are populations ({@link Farmers}, {@link Platform}, {@link Logistics}, {@link
 * Government}), each stepping in its phases; a single household is seen through {@link Farmer}. One
 * steppable per ordering means that MASON itself never draws a random number: all luck comes from
 * keyed draws.
 */
public final class Simulation extends SimState {
  private static final long serialVersionUID = 1L;

  private transient Scenario scenario;
  private final int replication;
  private transient PanelSink panel;
  private final boolean keepNetwork;
  private transient World world;

  /** A run that writes no panel and keeps no network. */
  public Simulation(Scenario scenario, int replication) {
    this(scenario, replication, PanelSink.NONE, false);
  }

  /**
   * A run.
   *
   * @param scenario what to simulate; its seed counts
   * @param replication which replication, from 0
   * @param panel receives the household-month panel
   * @param keepNetwork whether the record holds the final network
   */
  public Simulation(Scenario scenario, int replication, PanelSink panel, boolean keepNetwork) {
    super(scenario.seed());
    this.scenario = scenario;
    this.replication = replication;
    this.panel = panel;
    this.keepNetwork = keepNetwork;
    this.world = World.born(scenario, replication, panel);
  }

  /**
   * Tells what is wrong with the data a scenario names (files, households, villages) before
   * anything is run or written: builds the world once if it names any.
   *
   * @throws org.taocun.base.ScenarioException with the problems
   */
  public static void check(Scenario scenario) {
    boolean namesData =
        !(scenario.geography().file().isEmpty()
            && scenario.households().file().isEmpty()
            && scenario.strong().file().isEmpty()
            && scenario.weak().file().isEmpty()
            && scenario.cluster().borders().file().isEmpty()
            && scenario.entry().initial().list().isEmpty()
            && scenario.government().policies().stream().allMatch(p -> p.villages().isEmpty()));
    boolean choosesPioneers =
        scenario.entry().initial().count() > 0 || scenario.entry().initial().block() > 0;
    if (namesData || choosesPioneers) {
      World.born(scenario, 0, PanelSink.NONE);
    }
  }

  /** Another scenario from the next start on; the running one goes on as it is. */
  public void setNextScenario(Scenario next) {
    scenario = next;
  }

  /** The scenario of the next start. */
  public Scenario nextScenario() {
    return scenario;
  }

  /**
   * A new world at month 0, and the month's phases on the schedule, which is empty again after the
   * scenario's last month, whoever steps it.
   */
  @Override
  public void start() {
    super.start();
    if (world.month() > 0 || !world.scenario.equals(scenario)) {
      world = World.born(scenario, replication, panel);
    }
    int months = world.scenario.months();
    if (months > 0) {
      for (Phase phase : Phase.values()) {
        Steppable step = state -> phase.step(world, month());
        schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step);
      }
      Steppable end = state -> schedule.clear();
      schedule.scheduleOnce(Schedule.EPOCH + months - 1, Phase.values().length, end);
    }
  }

  /** The month that is being or was last simulated, 1 being the first; 0 before the first step. */
  private int month() {
    return (int) schedule.getTime() + 1;
  }

  /** Runs all months of the scenario and hands out the record. */
  public RunRecord run() {
    start();
    int months = world.scenario.months();
    while (world.month() < months) {
      if (!schedule.step(this)) {
        throw new IllegalStateException("the schedule is empty in month " + world.month());
      }
    }
    RunRecord run = world.record(keepNetwork);
    finish();
    return run;
  }

  /** What can be seen of the running world. */
  public Watch watch() {
    return new Watch(world);
  }
}
