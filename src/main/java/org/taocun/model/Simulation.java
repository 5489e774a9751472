package org.taocun.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.trace.CheckpointSink;
import org.taocun.trace.HouseholdStates;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A {@link Replication} on MASON's schedule: one month a step, one steppable per {@link Phase}.
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
  private transient Replication run;

  /** Receiver of the log of influence; without it there is no log, and no truth in the record. */
  private transient Optional<InfluenceSink> influence = Optional.empty();

  /** True if the next start goes on with the run as it is. */
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
   * @param scenario the scenario; its seed counts
   * @param data the contents of the scenario's files, read once for all replications
   * @param replication number of the replication, from 0
   * @param panel receives the household-month panel
   * @param keepNetwork true if the record holds the final network
   */
  public Simulation(
      Scenario scenario, InputData data, int replication, PanelSink panel, boolean keepNetwork) {
    super(scenario.seed());
    this.scenario = scenario;
    this.data = data;
    this.replication = replication;
    this.panel = panel;
    this.keepNetwork = keepNetwork;
    this.run = new Replication(scenario, data, replication, panel);
  }

  /**
   * Reads the data that a scenario names (villages, households, ties, borders) and reports all
   * problems of the data, and of the settings that depend on them, before anything is run or
   * written. Lays out the villages of replication 0, but makes neither traits nor ties. Cost
   * O(villages) and the files.
   *
   * @return the data, for every replication
   * @throws org.taocun.base.ScenarioException with the problems of all files and settings
   */
  public static InputData check(Scenario scenario) {
    return check(scenario, note -> {});
  }

  /**
   * Reads and checks the data that a scenario names, as {@link #check(Scenario)}.
   *
   * @param notes receives what may be meant otherwise and is no problem
   */
  public static InputData check(Scenario scenario, Consumer<String> notes) {
    return new InputCheck(scenario, notes).checked();
  }

  /**
   * The villages of a scenario's first replication, with their numbers of households, in their
   * order.
   *
   * @param data as {@link #check} has read it
   */
  public static Map<String, Integer> villages(Scenario scenario, InputData data) {
    Map<String, Integer> households = new LinkedHashMap<>();
    Land.of(scenario, data, 0)
        .territory()
        .villages()
        .forEach(village -> households.put(village.id(), village.households()));
    return households;
  }

  /** Goes on from another run's state at a month's end, as {@link Replication#goOn}. */
  public Simulation goingOn(byte[] state) {
    run.goOn(state);
    resumed = true;
    return this;
  }

  /**
   * Has {@link #run()} log who had whom before it when it entered, and put the truth about herding
   * into its record. For that it makes a second run, of the twin world: the same luck with {@code
   * entry.copying} false. The run must begin at its first month.
   *
   * @param sink receives the log
   */
  public Simulation attributing(InfluenceSink sink) {
    influence = Optional.of(sink);
    return this;
  }

  /** Sets the scenario of the next start; the running one goes on as it is. */
  public void setNextScenario(Scenario next) {
    scenario = next;
  }

  /**
   * Makes a new world at month 0 and puts the month's phases on the schedule, which is empty again
   * after the scenario's last month, whoever steps it.
   */
  @Override
  public void start() {
    super.start();
    if (!resumed && (run.month() > 0 || !run.scenario().equals(scenario))) {
      InputData read = data.isOf(scenario) ? data : InputReader.read(scenario);
      run = new Replication(scenario, read, replication, panel);
      data = read;
    }
    resumed = false;
    int months = run.scenario().months();
    if (months > run.month()) {
      double first = Schedule.EPOCH + run.month();
      for (Phase phase : Phase.values()) {
        Steppable step = state -> run.perform(phase, month());
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

  /**
   * Simulates the next month of a simulation that was started.
   *
   * @return false if there was none left
   */
  public boolean step() {
    return schedule.step(this);
  }

  /**
   * Runs all months of the scenario and hands out the record. The thread hears of each month if it
   * is a {@link MonthListener}.
   */
  public RunRecord run() {
    return run(0, CheckpointSink.NONE);
  }

  /**
   * Runs all months of the scenario and hands out the record, and the state now and then.
   *
   * @param every number of months between states; 0 for none
   * @param checkpoints receives the state after each of these months but the last
   */
  public RunRecord run(int every, CheckpointSink checkpoints) {
    start();
    Optional<InfluenceLog> log = influence.map(run::logged);
    while (!run.ended()) {
      if (!step()) {
        throw new IllegalStateException("the schedule is empty in month " + run.month());
      }
      if (Thread.currentThread() instanceof MonthListener listener) {
        listener.month(run.month(), run.scenario().months());
      }
      if (every > 0 && run.month() % every == 0 && !run.ended()) {
        checkpoints.accept(replication, run.month(), run.state());
      }
    }
    RunRecord record = run.record(keepNetwork);
    finish();
    return log.map(entries -> record.with(entries.truth(twin(entries)))).orElse(record);
  }

  /** First entries in the world without copying; where nobody copies, this very run. */
  private FirstEntries twin(FirstEntries entries) {
    if (!scenario.entry().copying()) {
      return entries;
    }
    Scenario alone = Parameters.ofScenario().with(scenario, "entry.copying", false);
    return new Replication(alone, data, replication, PanelSink.NONE).firstEntries();
  }

  /** States of all households. Cost O(households). */
  public HouseholdStates households() {
    return run.households();
  }

  /** A read-only view of the running world. */
  public Watch watch() {
    return run.watch();
  }
}
