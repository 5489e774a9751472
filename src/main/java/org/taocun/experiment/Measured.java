package org.taocun.experiment;

import java.util.List;

/**
 * The figures of one replication of one arm of a comparison.
 *
 * @param arm the arm's label
 * @param replication the replication's number, from 0
 * @param outcomes the figures, in the order in which the arm lists them; NaN where not defined
 */
public record Measured(String arm, int replication, List<Double> outcomes) {
  public Measured {
    outcomes = List.copyOf(outcomes);
  }
}
