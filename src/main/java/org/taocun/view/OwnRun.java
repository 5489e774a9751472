package org.taocun.view;

import java.util.function.Function;
import org.taocun.model.InputData;
import org.taocun.model.Replication;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/** A replication of a scenario, stepped by its session alone. */
public final class OwnRun implements Session.Engine {
  private final Function<Scenario, InputData> reading;
  private final int number;
  private InputData data;
  private Replication run;

  /**
   * A run at month 0.
   *
   * @param reading reads the files of a scenario
   * @param number of the replication
   * @throws org.taocun.base.ScenarioException when the scenario makes no world
   */
  public OwnRun(Scenario scenario, Function<Scenario, InputData> reading, int number) {
    this.reading = reading;
    this.number = number;
    data = reading.apply(scenario);
    run = new Replication(scenario, data, number, PanelSink.NONE);
  }

  @Override
  public void start(Scenario scenario) {
    if (run.month() == 0 && run.scenario().equals(scenario)) {
      return;
    }
    InputData read = data.isOf(scenario) ? data : reading.apply(scenario);
    run = new Replication(scenario, read, number, PanelSink.NONE);
    data = read;
  }

  @Override
  public boolean step() {
    return run.step();
  }

  /** The last simulated month. */
  public int month() {
    return run.month();
  }

  @Override
  public Watch watch() {
    return run.watch();
  }

  /** The record of the run so far. */
  public RunRecord record() {
    return run.record(false);
  }
}
