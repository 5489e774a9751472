package org.taocun.model;

/** The way of an instrument to households or villages, one unit each, once. */
interface Delivery {
  /** True if a target needs a unit; one that needs none is passed over at no cost. */
  boolean needs(int target);

  /** Gives one unit, which is paid for. */
  void give(int target, int month);

  /** Opens a month, before anything is given. */
  default void open(int month) {}

  /** Repeats what is given again and again: in every month in force, after units were given. */
  default void repeat(int month) {}

  /** True if a unit is paid when it is given; if not, the delivery pays, or returns the money. */
  default boolean paysAtOnce() {
    return true;
  }

  /** Keeps what the delivery remembers, or brings it back; most leave all they do in the world. */
  default void keep(Archive archive) {}
}
