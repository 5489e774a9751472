package org.taocun.analysis.sensitivity;

import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Say;

/** Designs of sweeps, by which their points were chosen. */
public enum DesignKind {
  /** Every combination of listed values. */
  GRID(Say.later("a full grid")),
  /** Points listed one by one. */
  LIST(Say.later("a list of points")),
  /** One factor after another moved away from the scenario. */
  OAT(Say.later("one factor at a time")),
  LHS(Say.later("a Latin hypercube")),
  SOBOL(Say.later("a Sobol sequence")),
  /** Pairs of base rows and their mixtures. */
  SALTELLI(Say.later("a Saltelli sample")),
  MORRIS(Say.later("Morris trajectories")),
  CSV(Say.later("points from a file"));

  private final String words;

  DesignKind(String words) {
    this.words = words;
  }

  /** The name of the design in messages. */
  public String words() {
    return Say.of(words);
  }

  /** The word for the design in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The design of a word; empty if there is none. */
  public static Optional<DesignKind> of(String word) {
    for (DesignKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** True if points lie all over the space, so that shares of them mean shares of it. */
  public boolean spreadOut() {
    return this != OAT && this != MORRIS;
  }
}
