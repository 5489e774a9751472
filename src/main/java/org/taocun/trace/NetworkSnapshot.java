package org.taocun.trace;

import java.util.List;

/**
 * The network at the end of a run.
 *
 * @param households names, by position
 * @param villages the village of each household
 * @param status each household's status
 * @param traits what can be observed of households at birth and never changes
 * @param strong pairs of positions, from[k] &lt; to[k]
 * @param weak pairs of positions
 */
public record NetworkSnapshot(
    List<String> households,
    List<String> villages,
    List<String> status,
    List<Trait> traits,
    List<Tie> strong,
    List<Tie> weak) {
  /**
   * A trait.
   *
   * @param values by position
   */
  public record Trait(String name, List<Double> values) {}

  /** A tie between two positions. */
  public record Tie(int from, int to) {}
}
