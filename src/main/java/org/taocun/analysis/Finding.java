package org.taocun.analysis;

/** What comes of holding a simulated figure against an observed or a claimed one. */
public enum Finding {
  /** It is as observed, or as claimed. */
  HOLDS,
  /** It is not. */
  FAILS,
  /** The replications do not tell. */
  UNDECIDED,
  /** It was not simulated. */
  NOT_RUN
}
