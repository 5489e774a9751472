package org.taocun.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.taocun.scenario.Scenario;

/**
 * Runs the arms of comparisons: scenarios of which some figures are read off every replication. A
 * replication of the same number has the same luck in every arm of the same seed, so figures can be
 * compared pair by pair. Several threads share all replications of all arms.
 */
public final class Arms {
  /**
   * An arm.
   *
   * @param label its name, its own
   * @param scenario what is simulated
   * @param replications how many runs: their numbers are 0 and up
   * @param outcomes the names of the figures that are read off every run
   */
  public record Arm(String label, Scenario scenario, int replications, List<String> outcomes) {
    /** Copies the list. */
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

  /** Arms that an engine runs. */
  public Arms(List<Arm> arms, Engine engine) {
    this.arms = List.copyOf(arms);
    this.engine = engine;
    this.values = new double[arms.size()][][];
    for (int a = 0; a < arms.size(); a++) {
      values[a] = new double[arms.get(a).replications()][];
    }
  }

  /**
   * Runs what is not known yet.
   *
   * @param known runs of an interrupted comparison; those of other arms are let be
   * @param each hears of every new run as soon as it is done, never from two threads at once
   * @return for each arm's label the outcomes[outcome][replication]
   * @throws InterruptedException when the calling thread was interrupted; what was heard of counts
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
   * The replications from..to−1 of the first arm, then of the next: no long arm is left to the end,
   * and what the first arm has to say about a replication is known before others ask for it.
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
