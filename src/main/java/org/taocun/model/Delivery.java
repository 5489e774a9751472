package org.taocun.model;

/** The way of an instrument to households or villages, one unit each, once. */
interface Delivery {
  /** Whether there is anything to give; who needs nothing is passed over at no cost. */
  boolean needs(int target);

  /** Gives one unit, which is paid for. */
  void give(int target, int month);

  /** At the start of every month, before anything is given. */
  default void open(int month) {}

  /** In every month in force, after units were given: what is given again and again. */
  default void repeat(int month) {}

  /** Whether a unit is paid when it is given; if not, the delivery pays, or returns the money. */
  default boolean paysAtOnce() {
    return true;
  }

  /** Keeps what it remembers, or brings it back; most leave all they do in the world. */
  default void keep(Archive archive) {}
}
