package org.taocun.gui;

/** A thing on the map that can be clicked. */
sealed interface Mark {
  /** A household by its number. */
  record Household(int number) implements Mark {}

  /** A village by its position. */
  record Settlement(int position) implements Mark {}
}
