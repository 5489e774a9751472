package org.taocun.trace;

/**
 * A household that entered by its own decision at some time, in the run or in the twin world
 * without copying.
 *
 * @param motive of its first own entry in the run; "" if there is none
 * @param month of that entry; NaN if there is none
 * @param twinMonth month of its first own entry in the twin world; NaN if there is none
 */
public record Adopter(
    String village, String household, String motive, double month, double twinMonth) {
  /** What copying does to a household's adoption. */
  public enum Fate {
    ALWAYS("in the run and in the twin world without copying"),
    BECAUSE("in the run only"),
    DESPITE("in the twin world only");

    private final String meaning;

    Fate(String meaning) {
      this.meaning = meaning;
    }

    /** Where the household adopts. */
    public String meaning() {
      return meaning;
    }
  }

  public Fate fate() {
    if (Double.isNaN(month)) {
      return Fate.DESPITE;
    }
    return Double.isNaN(twinMonth) ? Fate.BECAUSE : Fate.ALWAYS;
  }
}
