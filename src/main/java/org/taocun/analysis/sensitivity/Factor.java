package org.taocun.analysis.sensitivity;

import java.util.List;

/**
 * What is varied, as statistics see it.
 *
 * @param name its name
 * @param kind what its values are
 * @param labels the values of a category by number, 0 first; empty for numbers
 */
public record Factor(String name, Kind kind, List<String> labels) {
  /** What values are. */
  public enum Kind {
    /** Any number. */
    NUMBER,
    /** Whole numbers. */
    WHOLE,
    /** Words without an order, numbered as they are listed. */
    CATEGORY
  }

  /** Copies the labels. */
  public Factor {
    labels = List.copyOf(labels);
  }

  /** Any number. */
  public static Factor number(String name) {
    return new Factor(name, Kind.NUMBER, List.of());
  }

  /** Words without an order. */
  public static Factor category(String name, List<String> labels) {
    return new Factor(name, Kind.CATEGORY, labels);
  }

  /** Whether values have an order and differences a meaning. */
  public boolean ordered() {
    return kind != Kind.CATEGORY;
  }
}
