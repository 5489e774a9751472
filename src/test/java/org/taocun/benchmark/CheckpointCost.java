package org.taocun.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.CheckpointSink;
import org.taocun.trace.PanelSink;

/** What checkpoints of a scenario cost: processor time and bytes. */
final class CheckpointCost {
  private final Scenario scenario;
  private final InputData data;

  private CheckpointCost(Scenario scenario) {
    this.scenario = scenario;
    this.data = Simulation.check(scenario);
  }

  /** Arguments: a scenario file, and after how many months; the last of three rounds counts. */
  public static void main(String[] arguments) {
    CheckpointCost cost =
        new CheckpointCost(ScenarioReader.read(Path.of(arguments[0]), List.of()).scenario());
    int every = Integer.parseInt(arguments[1]);
    for (int round = 0; round < 3; round++) {
      cost.measure(every);
    }
  }

  private void measure(int every) {
    long plain = time(() -> simulation().run(0, CheckpointSink.NONE));
    List<byte[]> states = new ArrayList<>();
    long kept =
        time(() -> simulation().run(every, (replication, month, state) -> states.add(state)));
    long birth = time(this::simulation);
    long back = time(() -> simulation().goingOn(states.get(states.size() - 1)));
    System.out.printf(
        Locale.ROOT,
        "run %.2f s, a checkpoint %.3f s, birth %.3f s, bringing back %.3f s, %d to %d bytes%n",
        plain / 1e9,
        (kept - plain) / 1e9 / states.size(),
        birth / 1e9,
        (back - birth) / 1e9,
        states.get(0).length,
        states.get(states.size() - 1).length);
  }

  private Simulation simulation() {
    return new Simulation(scenario, data, 0, PanelSink.NONE, false);
  }

  private static long time(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
