package org.taocun.scenario;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An observed pattern, and the rule by which a simulation is compared with it.
 *
 * @param id its own name
 * @param line its line in the file
 * @param pattern the group to which it belongs, such as P5
 * @param block the part it had in setting parameters
 * @param label the pattern in words, in English
 * @param labelZh the same in Chinese
 * @param arm the simulated arm; empty for a pattern that cannot be simulated
 * @param against the arm from whose outcome the difference is taken; empty for no difference
 * @param outcome the formula of the simulated figure
 * @param unit its unit
 * @param low the least that was observed, -Infinity where no bound is known
 * @param high the most that was observed
 * @param rule the rule by which it is judged
 * @param factor the factor of the rule {@code factor}, else 1
 * @param replications number of runs, 0 for the default
 * @param source the origin of the observed figure
 * @param note a remark for readers; for a pattern that cannot be simulated, the reason
 * @param foreseen true if it may be skipped while the scenario or the outcome does not exist yet
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
  /** The part that a figure had in setting parameters. */
  public enum Block {
    CALIBRATION("parameters were fitted to it, or set by hand with it in sight"),
    HELD_OUT("no parameter was set with it in sight");

    private final String meaning;

    Block(String meaning) {
      this.meaning = meaning;
    }

    /** The part as a clause. */
    public String meaning() {
      return meaning;
    }
  }

  /** Rules by which a simulated figure is judged. */
  public enum Rule {
    INTERVAL("the observed range meets the interval of 95 % of the replications"),
    FACTOR("the mean lies in the observed range, widened by a factor"),
    MEAN("the mean lies in the observed range");

    private final String meaning;

    Rule(String meaning) {
      this.meaning = meaning;
    }

    /** The condition under which the pattern holds. */
    public String meaning() {
      return meaning;
    }
  }

  /**
   * The figure to which ratios are taken: the geometric mean of a range of positive numbers, or the
   * only end of a range that is a positive number, which is the bound of "at least" and "at most".
   * Empty for bounds of 0 and below, to which no ratio makes sense.
   */
  public OptionalDouble reference() {
    return reference(low, high);
  }

  static OptionalDouble reference(double low, double high) {
    boolean from = low > 0;
    boolean to = high > 0 && Double.isFinite(high);
    return from && to
        ? OptionalDouble.of(Math.sqrt(low * high))
        : from ? OptionalDouble.of(low) : to ? OptionalDouble.of(high) : OptionalDouble.empty();
  }
}
