package org.taocun.experiment;

import java.util.List;

/** What a sweep changes: a scenario path and the values that it takes. */
public sealed interface SweepFactor {
  /** The scenario path. */
  String path();

  /**
   * A few values, as they are written in a scenario.
   *
   * @param levels at least one
   */
  record Levels(String path, List<String> levels) implements SweepFactor {
    /** Copies the list. */
    public Levels {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Every number between two ends.
   *
   * @param low lower end
   * @param high upper end, above the lower
   * @param whole whether only whole numbers are taken, each equally likely
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
