package org.taocun.analysis.posterior;

import java.util.List;

/**
 * The points that approximate Bayesian computation has kept.
 *
 * @param kept all points within the last tolerance; empty if no point had every figure defined
 * @param generations one or more
 * @param stop the reason for going no further
 */
public record Population(List<Tried> kept, List<Generation> generations, Stop stop) {
  public Population {
    kept = List.copyOf(kept);
    generations = List.copyOf(generations);
  }

  /** A reason to stop. */
  public enum Stop {
    /** The tolerance is at or below the one that was asked for. */
    TOLERANCE,
    /** Too few new points come nearer than the tolerance before. */
    ACCEPTANCE,
    /** The tolerance hardly fell. */
    GAIN,
    /** A further generation would exceed the number of points that was allowed. */
    BUDGET,
    /** No point had every fitted figure defined. */
    UNDEFINED
  }

  /** The last generation. */
  public Generation last() {
    return generations.get(generations.size() - 1);
  }
}
