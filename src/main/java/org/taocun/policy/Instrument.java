package org.taocun.policy;

/** What a government can do. */
public enum Instrument {
  /** Trains households: they become aware, and a share of their skill gap is closed. */
  TRAINING,
  /** Gives households access to credit, paying the interest. */
  CREDIT,
  /** Pays part of the start-up cost of households that it reaches before they start. */
  SUBSIDY,
  /** Connects villages to broadband or WiFi. */
  BROADBAND
}
