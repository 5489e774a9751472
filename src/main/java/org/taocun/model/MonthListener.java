package org.taocun.model;

/**
 * A thread that hears of the months of the runs that are made on it, whatever question they answer.
 */
public interface MonthListener {
  /**
   * A month of a run is over.
   *
   * @param month its number, from 1
   * @param months number of months of the run
   */
  void month(int month, int months);
}
