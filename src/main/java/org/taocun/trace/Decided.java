package org.taocun.trace;

import static java.lang.Double.NaN;

/**
 * An entry or an exit of a household, with what it had before it.
 *
 * @param month its month
 * @param kind entry or exit
 * @param village the household's village
 * @param household its name
 * @param motive of an entry that of {@link Event}; of an exit departure (for reasons outside the
 *     model) or loss
 * @param strong alters over strong ties
 * @param weak alters over weak ties
 * @param leaders selling leaders of the village
 * @param luck u, the uniform draw of the decision
 * @param evidence the social evidence that the rule weighs
 * @param least the least evidence with which it would have entered under the same draw, all else
 *     alike
 * @param enoughSince the first month after which those who sell would have been enough
 * @param score the closeness to entering
 * @param scoreAlone the same without others
 * @param pivotal number of sellers without each of whom alone it would not have entered
 */
public record Decided(
    int month,
    Kind kind,
    String village,
    String household,
    String motive,
    Alters strong,
    Alters weak,
    int leaders,
    double luck,
    double evidence,
    double least,
    double enoughSince,
    double score,
    double scoreAlone,
    int pivotal) {
  /** A row without figures of a decision. */
  public static Decided without(
      int month,
      Kind kind,
      String village,
      String household,
      String motive,
      Alters strong,
      Alters weak,
      int leaders) {
    return new Decided(
        month, kind, village, household, motive, strong, weak, leaders, NaN, NaN, NaN, NaN, NaN,
        NaN, 0);
  }

  /** The same row with the figures of the household's decision. */
  public Decided by(
      double luck,
      double evidence,
      double least,
      double enoughSince,
      double score,
      double scoreAlone,
      int pivotal) {
    return new Decided(
        month,
        kind,
        village,
        household,
        motive,
        strong,
        weak,
        leaders,
        luck,
        evidence,
        least,
        enoughSince,
        score,
        scoreAlone,
        pivotal);
  }

  /** What happened. */
  public enum Kind {
    ENTRY("a household opens its first shop"),
    EXIT("a household gives up selling");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    /** The kind as a clause. */
    public String meaning() {
      return meaning;
    }
  }

  /**
   * The alters of a household in a layer.
   *
   * @param all their number
   * @param selling those who sell
   * @param stopped those who sold and have stopped
   */
  public record Alters(int all, int selling, int stopped) {}
}
