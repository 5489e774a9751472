package org.taocun.experiment;

import java.util.List;

/**
 * A point of a sweep.
 *
 * @param values a value for each factor, as written in a scenario
 * @param hash of the point's resolved scenario and its input files: equal hashes give equal runs
 */
public record SweepPoint(List<String> values, String hash) {
  public SweepPoint {
    values = List.copyOf(values);
  }
}
