package org.taocun.trace;

/**
 * A seller whom an entrant had before it when it decided, or several of them in one row.
 *
 * @param month the month of the entry
 * @param household the entrant
 * @param alter the seller; "" for several that can take each other's place
 * @param alters number of sellers in the row: 1, or more where an entrant has so many that they are
 *     not listed one by one
 * @param since the month in which the seller began to sell; of several, the latest
 * @param over the ways over which the entrant knows of it, joined by "+": strong (a strong tie),
 *     weak (a weak tie of the start), made (a weak tie made during the run), leader (a leader of
 *     its village, where leaders are heeded), act (an act in the public order of its village)
 * @param seen true if the entrant saw or met its profit
 * @param pivotal true if the entry is herding and would not have taken place had this one seller
 *     not sold
 * @param credit the seller's share of the entry; of several, of each; NaN where it is too costly
 */
public record Influence(
    int month,
    String household,
    String alter,
    int alters,
    int since,
    String over,
    boolean seen,
    boolean pivotal,
    double credit) {
  /** This row and another of sellers that are alike, in one. */
  public Influence and(Influence other) {
    return new Influence(
        month,
        household,
        "",
        alters + other.alters,
        Math.max(since, other.since),
        over,
        seen,
        pivotal,
        credit);
  }
}
