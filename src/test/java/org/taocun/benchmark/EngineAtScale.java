package org.taocun.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/**
 * The engine alone, at growing sizes; see docs/performance.md. Arguments: households, then changes
 * of the workload of the form path=value. Prints the time to make the world, the time per month,
 * what happened, and the heap that the world holds beside its ties.
 */
final class EngineAtScale {
  private EngineAtScale() {}

  public static void main(String[] args) {
    int households = Integer.parseInt(args[0]);
    String[] changes = Arrays.copyOfRange(args, 1, args.length);
    new Simulation(Workload.copying(20_000, changes), 0).run();
    Scenario scenario = Workload.copying(households, changes);
    long before = used();
    long ties = tieBytes(scenario);
    long start = System.nanoTime();
    Simulation simulation = new Simulation(scenario, 0);
    long born = System.nanoTime();
    long held = used() - before - ties;
    long go = System.nanoTime();
    RunRecord run = simulation.run();
    long end = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%d households: birth %.2f s, %.4f s a month, %.0f bytes a household beside %.0f of ties;"
            + " final share %.3f, entries %.0f, exits %.0f%n",
        households,
        (born - start) / 1e9,
        (end - go) / 1e9 / scenario.months(),
        (double) held / households,
        (double) ties / households,
        run.headline("finalShare"),
        run.headline("entries"),
        run.headline("exits"));
  }

  /** Rows and offsets of both layers: 4 bytes for each end of a tie, 4 for each household. */
  private static long tieBytes(Scenario scenario) {
    Ground ground = Ground.of(scenario, 0);
    long ends = 2 * (ground.strong().ties() + ground.weak().ties());
    return 4 * ends + 8L * ground.households();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
