package org.taocun.analysis;

/** Verdicts on a simulated figure compared with an observed or a claimed one. */
public enum Finding {
  HOLDS("the figure is as observed, or as claimed"),
  FAILS("it is not"),
  UNDECIDED("the replications do not suffice to decide"),
  NOT_RUN("it was not simulated");

  private final String meaning;

  Finding(String meaning) {
    this.meaning = meaning;
  }

  /** The verdict as a clause. */
  public String meaning() {
    return meaning;
  }
}
