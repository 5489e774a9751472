package org.taocun.model;

import org.taocun.scenario.Scenario;
import org.taocun.trace.CheckpointSink;
import org.taocun.trace.HouseholdStates;
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
  private transient InputData data;
  private final int replication;
  private transient PanelSink panel;
  private final boolean keepNetwork;
  private transient World world;

  /** Whether the next start goes on with the world as it is. */
  private boolean resumed;

  /** A run that reads its own data, writes no panel and keeps no network. */
  public Simulation(Scenario scenario, int replication) {
    this(scenario, replication, PanelSink.NONE, false);
  }

  /** A run that reads its own data. */
  public Simulation(Scenario scenario, int replication, PanelSink panel, boolean keepNetwork) {
    this(scenario, InputReader.read(scenario), replication, panel, keepNetwork);
  }

  /**
   * A run.
   *
   * @param scenario what to simulate; its seed counts
   * @param data what the scenario's files hold, read once for all replications
   * @param replication which replication, from 0
   * @param panel receives the household-month panel
   * @param keepNetwork whether the record holds the final network
   */
  public Simulation(
      Scenario scenario, InputData data, int replication, PanelSink panel, boolean keepNetwork) {
    super(scenario.seed());
    this.scenario = scenario;
    this.data = data;
    this.replication = replication;
    this.panel = panel;
    this.keepNetwork = keepNetwork;
    this.world = World.born(scenario, data, replication, panel);
  }

  /**
   * Reads the data that a scenario names (villages, households, ties) and tells what is wrong with
   * them, and with the settings that depend on them, before anything is run or written. Lays out
   * the villages of replication 0, but makes neither traits nor ties. Cost O(villages) and the
   * files.
   *
   * @return the data, for every replication
   * @throws org.taocun.base.ScenarioException with the problems of all files and settings
   */
  public static InputData check(Scenario scenario) {
    return new InputCheck(scenario).checked();
  }

  /**
   * Goes on where another run was at a month's end, as if this had been it from the first month.
   * The scenario must be that run's but for what takes effect later; whoever calls sees to that.
   *
   * @param state what {@link CheckpointSink} was handed
   * @throws org.taocun.base.ScenarioException when the state is not of this program and scenario
   */
  public Simulation goingOn(byte[] state) {
    ArchiveReader archive = new ArchiveReader(state);
    world.keep(archive);
    archive.close();
    resumed = true;
    return this;
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
    if (!data.isOf(scenario)) {
      data = InputReader.read(scenario);
    }
    if (!resumed && (world.month() > 0 || !world.scenario.equals(scenario))) {
      world = World.born(scenario, data, replication, panel);
    }
    resumed = false;
    int months = world.scenario.months();
    if (months > world.month()) {
      double first = Schedule.EPOCH + world.month();
      for (Phase phase : Phase.values()) {
        Steppable step = state -> phase.step(world, month());
        schedule.scheduleRepeating(first, phase.ordinal(), step);
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
    return run(0, CheckpointSink.NONE);
  }

  /**
   * The same, and hands out the state now and then.
   *
   * @param every after how many months; 0 for never
   * @param checkpoints is handed the state after each of these months but the last
   */
  public RunRecord run(int every, CheckpointSink checkpoints) {
    start();
    int months = world.scenario.months();
    while (world.month() < months) {
      if (!schedule.step(this)) {
        throw new IllegalStateException("the schedule is empty in month " + world.month());
      }
      if (every > 0 && world.month() % every == 0 && world.month() < months) {
        checkpoints.accept(replication, world.month(), state());
      }
    }
    RunRecord run = world.record(keepNetwork);
    finish();
    return run;
  }

  /** Every household as it is. Cost O(households). */
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

  private byte[] state() {
    ArchiveWriter archive = new ArchiveWriter();
    world.keep(archive);
    return archive.kept();
  }

  /** What can be seen of the running world. */
  public Watch watch() {
    return new Watch(world);
  }
}
