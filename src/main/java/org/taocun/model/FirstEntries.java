package org.taocun.model;

import java.util.Arrays;

/** The first own decision to enter of each household, and the number of exits. */
class FirstEntries implements Witness {
  static final short NEVER = -1;

  private final State state;
  private final short[] month;
  private final byte[] motive;
  private int exits;

  FirstEntries(State state) {
    this.state = state;
    month = new short[state.households.count];
    motive = new byte[state.households.count];
    Arrays.fill(month, NEVER);
  }

  /** True if an entry is a household's own decision. */
  static boolean own(byte motive) {
    return motive == EventLog.PRIVATE || motive == EventLog.HERDING;
  }

  @Override
  public void entering(Entrants entrants) {
    for (int k = 0; k < entrants.count(); k++) {
      int i = entrants.household(k);
      if (month[i] == NEVER && own(entrants.motive(k))) {
        month[i] = (short) state.month();
        motive[i] = entrants.motive(k);
      }
    }
  }

  @Override
  public void leaving(int[] who, int departing) {
    exits += who.length;
  }

  /** Number of households. */
  final int count() {
    return month.length;
  }

  /** The month of a household's first own entry, or {@link #NEVER}. */
  final int month(int household) {
    return month[household];
  }

  /** Its motive. */
  final byte motive(int household) {
    return motive[household];
  }

  final boolean herding(int household) {
    return motive[household] == EventLog.HERDING;
  }

  final int exits() {
    return exits;
  }
}
