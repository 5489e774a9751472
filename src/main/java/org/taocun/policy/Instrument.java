package org.taocun.policy;

/** What a government can do. */
public enum Instrument {
  /** Trains households: they become aware, and a share of their skill gap is closed. */
  TRAINING,
  /** Gives households access to credit, paying the interest. */
  CREDIT,
  /** Connects villages to broadband or WiFi. */
  BROADBAND
}
