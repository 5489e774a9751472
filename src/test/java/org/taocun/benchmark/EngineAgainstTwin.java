package org.taocun.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;

/**
 * Times engine and MASON twin in one run, in turn, on the same scenario; see docs/performance.md.
 * Arguments: households and number of pairs, such as {@code 100000 5}, then changes of the workload
 * of the form path=value. Only the months are timed, not the making of traits and ties.
 */
final class EngineAgainstTwin {
  private final Scenario scenario;
  private final int pairs;

  private EngineAgainstTwin(Scenario scenario, int pairs) {
    this.scenario = scenario;
    this.pairs = pairs;
  }

  public static void main(String[] args) {
    int households = Integer.parseInt(args[0]);
    int pairs = Integer.parseInt(args[1]);
    String[] changes = Arrays.copyOfRange(args, 2, args.length);
    new EngineAgainstTwin(Workload.copying(households, changes), pairs).run(households);
  }

  private void run(int households) {
    for (int warm = 0; warm < 5; warm++) {
      engine(-1 - warm, new double[1]);
    }
    double[] ratios = new double[pairs];
    double[] engineSeconds = new double[pairs];
    double[] twinSeconds = new double[pairs];
    double[] engineShare = new double[pairs];
    double[] twinShare = new double[pairs];
    for (int p = 0; p < pairs; p++) {
      double[] share = new double[1];
      engineSeconds[p] = engine(p, share);
      engineShare[p] = share[0];
      twinSeconds[p] = twin(p, share);
      twinShare[p] = share[0] / households;
      ratios[p] = twinSeconds[p] / engineSeconds[p];
    }
    double updates = (double) households * scenario.months();
    print("engine s", engineSeconds);
    print("twin s", twinSeconds);
    print("twin/engine", ratios);
    System.out.printf(Locale.ROOT, "engine updates/s %.3g%n", updates / median(engineSeconds));
    System.out.printf(Locale.ROOT, "twin updates/s %.3g%n", updates / median(twinSeconds));
    print("engine final share", engineShare);
    print("twin final share", twinShare);
  }

  private double engine(int replication, double[] share) {
    Simulation simulation = new Simulation(scenario, replication);
    System.gc();
    long start = System.nanoTime();
    share[0] = simulation.run().headline("finalShare");
    return (System.nanoTime() - start) / 1e9;
  }

  private double twin(int replication, double[] share) {
    MasonVillage village = new MasonVillage(scenario, replication);
    village.start();
    System.gc();
    long start = System.nanoTime();
    int[] sellers = village.goOn();
    double seconds = (System.nanoTime() - start) / 1e9;
    share[0] = sellers[sellers.length - 1];
    return seconds;
  }

  private static void print(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s median %.4g, %.4g to %.4g, n %d%n",
        what,
        median(values),
        sorted[0],
        sorted[sorted.length - 1],
        values.length);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
