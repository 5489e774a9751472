package org.taocun.trace;

import java.util.List;

/**
 * The network at the end of a run.
 *
 * @param households names, by position
 * @param status each household's status
 * @param strong pairs of positions, from[k] &lt; to[k]
 * @param weak pairs of positions
 */
public record NetworkSnapshot(
    List<String> households, List<String> status, List<Tie> strong, List<Tie> weak) {
  /** A tie between two positions. */
  public record Tie(int from, int to) {}
}
