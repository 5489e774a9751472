package org.taocun.network;

/** The ways in which a layer of ties can be made. */
public enum TieModel {
  /** No ties in this layer. */
  NONE,
  /** Circles of kin and close neighbours within a village; all members know each other. */
  CIRCLES,
  /** Individual acquaintances over distance, by a gravity rule. */
  GRAVITY,
  /** A ring lattice: everybody knows the nearest neighbours on a circle. */
  RING,
  /** A ring lattice whose links are rewired (Watts and Strogatz 1998). */
  WATTS_STROGATZ,
  /** A ring lattice with random links added (Newman and Watts 1999). */
  NEWMAN_WATTS,
  /** Independent links of equal probability, hence Poisson degrees (Erdos and Renyi 1959). */
  ERDOS_RENYI,
  /** A link between any two households. */
  COMPLETE,
  /** Ties from an edge list (CSV) or a GraphML file. */
  FILE
}
