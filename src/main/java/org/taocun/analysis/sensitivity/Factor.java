package org.taocun.analysis.sensitivity;

import java.util.List;

/**
 * A factor of a sweep, as statistics see it.
 *
 * @param name its name
 * @param kind the kind of its values
 * @param labels the values of a category by number, 0 first; empty for numbers
 */
public record Factor(String name, Kind kind, List<String> labels) {
  /** Kinds of values. */
  public enum Kind {
    NUMBER,
    WHOLE,
    /** Words without an order, numbered as they are listed. */
    CATEGORY
  }

  public Factor {
    labels = List.copyOf(labels);
  }

  /** A factor whose values are any numbers. */
  public static Factor number(String name) {
    return new Factor(name, Kind.NUMBER, List.of());
  }

  /** A factor whose values are words without an order. */
  public static Factor category(String name, List<String> labels) {
    return new Factor(name, Kind.CATEGORY, labels);
  }

  /** True if values have an order and differences a meaning. */
  public boolean ordered() {
    return kind != Kind.CATEGORY;
  }
}
