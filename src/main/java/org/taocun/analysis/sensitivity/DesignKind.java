package org.taocun.analysis.sensitivity;

import java.util.Locale;
import java.util.Optional;

/** How the points of a sweep were chosen. */
public enum DesignKind {
  /** Every combination of listed values. */
  GRID("a full grid"),
  /** Points listed one by one. */
  LIST("a list of points"),
  /** One factor after another moved away from the scenario. */
  OAT("one factor at a time"),
  /** A Latin hypercube. */
  LHS("a Latin hypercube"),
  /** Sobol's sequence. */
  SOBOL("a Sobol sequence"),
  /** Pairs of base rows and their mixtures. */
  SALTELLI("a Saltelli sample"),
  /** Trajectories. */
  MORRIS("Morris trajectories"),
  /** Points from a file. */
  CSV("points from a file");

  private final String words;

  DesignKind(String words) {
    this.words = words;
  }

  /** What it is called in messages. */
  public String words() {
    return words;
  }

  /** Its word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this word. */
  public static Optional<DesignKind> of(String word) {
    for (DesignKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether points lie about the whole space, so that shares of them mean shares of it. */
  public boolean spreadOut() {
    return this != OAT && this != MORRIS;
  }
}
