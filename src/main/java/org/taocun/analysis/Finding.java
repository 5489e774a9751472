package org.taocun.analysis;

/** Verdicts on a simulated figure compared with an observed or a claimed one. */
public enum Finding {
  /** The figure is as observed, or as claimed. */
  HOLDS,
  /** The figure is not as observed or claimed. */
  FAILS,
  /** The replications do not suffice to decide. */
  UNDECIDED,
  /** The figure was not simulated. */
  NOT_RUN
}
