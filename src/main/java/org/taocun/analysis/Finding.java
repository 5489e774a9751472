package org.taocun.analysis;

/** What comes of holding a simulated figure against an observed or a claimed one. */
public enum Finding {
  HOLDS("it is as observed, or as claimed"),
  FAILS("it is not so"),
  UNDECIDED("the replications do not tell"),
  NOT_RUN("it was not simulated");

  private final String meaning;

  Finding(String meaning) {
    this.meaning = meaning;
  }

  /** What it says. */
  public String meaning() {
    return meaning;
  }
}
