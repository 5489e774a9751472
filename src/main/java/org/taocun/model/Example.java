package org.taocun.model;

/**
 * The example of some sellers before a household's eyes, in sum: all that a rule may weigh of them.
 *
 * @param strong strong ties to them
 * @param weak weak ties to them
 * @param leaders leaders of the household's village among them
 * @param seen profits of theirs that are seen or met
 * @param seenYuan the sum of these
 * @param logOdds the log odds that their acts add
 */
record Example(int strong, int weak, int leaders, int seen, double seenYuan, double logOdds) {
  /** Nobody's example, or that of somebody whom a rule does not heed. */
  static final Example NONE = new Example(0, 0, 0, 0, 0, 0);

  /** This example and that of a number of sellers who are all alike. */
  Example plus(int times, Example one) {
    return new Example(
        strong + times * one.strong,
        weak + times * one.weak,
        leaders + times * one.leaders,
        seen + times * one.seen,
        seenYuan + times * one.seenYuan,
        logOdds + times * one.logOdds);
  }
}
