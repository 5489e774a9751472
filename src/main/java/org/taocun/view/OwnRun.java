package org.taocun.view;

import java.util.function.Function;
import org.taocun.model.InputData;
import org.taocun.model.Replication;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;

/** Replication 0 of a scenario, stepped by its session alone. */
final class OwnRun implements Session.Engine {
  private final Function<Scenario, InputData> reading;
  private InputData data;
  private Replication run;

  OwnRun(Scenario scenario, Function<Scenario, InputData> reading) {
    this.reading = reading;
    data = reading.apply(scenario);
    run = new Replication(scenario, data, 0, PanelSink.NONE);
  }

  @Override
  public void start(Scenario scenario) {
    if (run.month() == 0 && run.scenario().equals(scenario)) {
      return;
    }
    InputData read = data.isOf(scenario) ? data : reading.apply(scenario);
    run = new Replication(scenario, read, 0, PanelSink.NONE);
    data = read;
  }

  @Override
  public boolean step() {
    return run.step();
  }

  @Override
  public Watch watch() {
    return run.watch();
  }
}
