package org.taocun.model;

/**
 * A witness of entries and exits, told before they change anything. It changes nothing that anybody
 * in the model reads, and keeps no state from which a run goes on.
 */
interface Witness {
  /** Nobody. */
  Witness NONE = new Witness() {};

  /** Is told of households that are about to start. */
  default void entering(Entrants entrants) {}

  /**
   * Is told of households that are about to stop.
   *
   * @param who first those that depart for reasons outside the model, then those that give up
   * @param departing number of the former
   */
  default void leaving(int[] who, int departing) {}

  /**
   * Is told of an act in the public order of a village.
   *
   * @param logOdds the log odds that it adds to the public belief
   */
  default void acted(int household, boolean entered, double logOdds) {}
}
