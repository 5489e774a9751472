package org.taocun.experiment;

import java.util.List;

/** A factor of a sweep: a scenario path, and the values it takes. */
public sealed interface SweepFactor {
  String path();

  /**
   * A few values, as written in a scenario.
   *
   * @param levels at least one
   */
  record Levels(String path, List<String> levels) implements SweepFactor {
    public Levels {
      levels = List.copyOf(levels);
    }
  }

  /**
   * All numbers between two ends.
   *
   * @param low lower end
   * @param high upper end, above the lower
   * @param whole true if only whole numbers are taken, each equally likely
   */
  record Range(String path, double low, double high, boolean whole) implements SweepFactor {
    /** Checks that low < high. */
    public Range {
      if (!(low < high)) {
        throw new IllegalArgumentException("a range needs low < high, was " + low + ", " + high);
      }
    }
  }
}
