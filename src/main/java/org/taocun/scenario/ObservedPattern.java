package org.taocun.scenario;

import java.util.Optional;

/**
 * A pattern that was observed, and how a simulation is held against it.
 *
 * @param id its own name
 * @param line where it stands in its file
 * @param pattern which of the patterns it belongs to, such as P5
 * @param block whether it had a part in setting parameters
 * @param label what it says, in English
 * @param labelZh the same in Chinese
 * @param arm what is simulated; empty for what cannot be
 * @param against the arm from whose outcome the difference is taken, if it is about one
 * @param outcome the formula of the simulated figure
 * @param unit its unit
 * @param low the least that was observed, -Infinity where no bound is known
 * @param high the most that was observed
 * @param rule how it is judged
 * @param factor the factor of the rule {@code factor}, else 1
 * @param replications how many runs, 0 for the default
 * @param source where the observed figure comes from
 * @param note what a reader must know; for what cannot be simulated, why
 * @param foreseen whether it may be skipped while the scenario or the outcome is not there yet
 */
public record ObservedPattern(
    String id,
    int line,
    String pattern,
    Block block,
    String label,
    String labelZh,
    Optional<ScenarioArm> arm,
    Optional<ScenarioArm> against,
    String outcome,
    String unit,
    double low,
    double high,
    Rule rule,
    double factor,
    int replications,
    String source,
    String note,
    boolean foreseen) {
  /** What a figure was for. */
  public enum Block {
    CALIBRATION("parameters were fitted to it, or set by hand with it in sight"),
    HELD_OUT("no parameter has seen it");

    private final String meaning;

    Block(String meaning) {
      this.meaning = meaning;
    }

    /** What was done with the figure. */
    public String meaning() {
      return meaning;
    }
  }

  /** How a simulated figure is judged. */
  public enum Rule {
    INTERVAL("the observed range meets the interval of 95 % of the replications"),
    FACTOR("the mean lies in the observed range, widened by a factor"),
    MEAN("the mean lies in the observed range");

    private final String meaning;

    Rule(String meaning) {
      this.meaning = meaning;
    }

    /** When the pattern holds. */
    public String meaning() {
      return meaning;
    }
  }

  /** Whether the observed figure is a positive number or range, so that ratios to it make sense. */
  public boolean hasSize() {
    return low > 0 && Double.isFinite(high);
  }
}
