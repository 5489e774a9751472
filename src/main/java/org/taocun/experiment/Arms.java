package org.taocun.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.taocun.scenario.Scenario;

/**
 * The runs of several arms: scenarios of which some figures are read off every replication.
 * Replications of the same number have the same luck in all arms of a seed, so figures can be
 * compared pair by pair. Several threads share all replications of all arms.
 */
public final class Arms {
  /**
   * An arm.
   *
   * @param label its unique name
   * @param scenario the simulated scenario
   * @param replications number of runs, which are numbered from 0
   * @param outcomes the names of the figures that are read off every run
   */
  public record Arm(String label, Scenario scenario, int replications, List<String> outcomes) {
    public Arm {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** Runs one replication of an arm and reads its figures. */
  @FunctionalInterface
  public interface Engine {
    /**
     * Runs it.
     *
     * @param replication its number, from 0
     * @return a value for each of the arm's outcomes
     */
    List<Double> measure(Arm arm, int replication);
  }

  private record Task(int arm, int replication) {}

  private final List<Arm> arms;
  private final Engine engine;
  private final double[][][] values;
  private final List<Task> tasks = new ArrayList<>();

  public Arms(List<Arm> arms, Engine engine) {
    this.arms = List.copyOf(arms);
    this.engine = engine;
    this.values = new double[arms.size()][][];
    for (int a = 0; a < arms.size(); a++) {
      values[a] = new double[arms.get(a).replications()][];
    }
  }

  /**
   * Makes the missing runs.
   *
   * @param known runs of an interrupted comparison; those of other arms are ignored
   * @param each receives every new run as soon as it is done, never from two threads at once
   * @return for each arm's label the outcomes[outcome][replication]
   * @throws InterruptedException if the calling thread was interrupted; runs handed to {@code each}
   *     count
   */
  public Map<String, double[][]> run(
      List<Measured> known, int threads, Consumer<Measured> each, Progress progress)
      throws InterruptedException {
    known.forEach(this::keep);
    int most = arms.stream().mapToInt(Arm::replications).max().orElse(0);
    for (int block = 0; block < most; block += threads) {
      plan(block, block + threads);
    }
    Replications.each(
        tasks.size(),
        threads,
        task -> isKnown(tasks.get(task)),
        task -> measure(tasks.get(task), each),
        progress);
    Map<String, double[][]> outcomes = new LinkedHashMap<>();
    for (int a = 0; a < values.length; a++) {
      outcomes.put(arms.get(a).label(), byOutcome(a));
    }
    return outcomes;
  }

  /**
   * Plans replications from..to−1 of the first arm, then of the next: no long arm is left to the
   * end, and a replication's figures of the first arm are known before other arms ask for them.
   */
  private void plan(int from, int to) {
    for (int a = 0; a < values.length; a++) {
      for (int r = from; r < Math.min(to, values[a].length); r++) {
        tasks.add(new Task(a, r));
      }
    }
  }

  private void keep(Measured one) {
    for (int a = 0; a < values.length; a++) {
      if (arms.get(a).label().equals(one.arm()) && one.replication() < values[a].length) {
        values[a][one.replication()] = one.outcomes().stream().mapToDouble(v -> v).toArray();
      }
    }
  }

  private boolean isKnown(Task task) {
    return values[task.arm()][task.replication()] != null;
  }

  private void measure(Task task, Consumer<Measured> each) {
    Arm arm = arms.get(task.arm());
    List<Double> outcomes = engine.measure(arm, task.replication());
    Measured measured = new Measured(arm.label(), task.replication(), outcomes);
    synchronized (this) {
      each.accept(measured);
      keep(measured);
    }
  }

  private double[][] byOutcome(int arm) {
    double[][] byOutcome = new double[arms.get(arm).outcomes().size()][values[arm].length];
    for (int r = 0; r < values[arm].length; r++) {
      for (int k = 0; k < byOutcome.length; k++) {
        byOutcome[k][r] = values[arm][r][k];
      }
    }
    return byOutcome;
  }
}
