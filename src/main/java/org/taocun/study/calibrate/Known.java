package org.taocun.study.calibrate;

/**
 * What was simulated, by number.
 *
 * @param <R> a row
 */
interface Known<R> {
  /** True if there is a row of a number. */
  boolean has(int wanted);

  /** The row of a number that is there. */
  R row(int wanted);

  /** Keeps a row. */
  void add(R row);
}
