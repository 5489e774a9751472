package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * Cases of a regression on something that happens or not, in columns.
 *
 * @param event whether it happened
 * @param names of the columns
 * @param columns covariates; the last places of an array may be unused
 * @param wide factor with possibly many levels, which the fit eliminates; all 0 for an intercept
 * @param wideLevels number of its levels
 * @param narrow second factor, with few levels; empty for none
 * @param narrowLevels number of its levels
 * @param n number of cases
 */
record Cases(
    boolean[] event,
    String[] names,
    double[][] columns,
    int[] wide,
    int wideLevels,
    int[] narrow,
    int narrowLevels,
    int n) {
  /**
   * The cases that say something: those of a level in which nothing ever happens, or always, do
   * not, since their level's effect explains them without error; nor then do others that depend on
   * them.
   */
  boolean[] telling() {
    boolean[] telling = new boolean[n];
    Arrays.fill(telling, true);
    boolean changed = true;
    while (changed) {
      changed = drop(telling, wide, wideLevels);
      if (narrow.length > 0) {
        changed |= drop(telling, narrow, narrowLevels);
      }
    }
    return telling;
  }

  private boolean drop(boolean[] telling, int[] factor, int levels) {
    long[] all = new long[levels];
    long[] events = new long[levels];
    for (int r = 0; r < n; r++) {
      if (telling[r]) {
        all[factor[r]]++;
        events[factor[r]] += event[r] ? 1 : 0;
      }
    }
    boolean changed = false;
    for (int r = 0; r < n; r++) {
      int level = factor[r];
      if (telling[r] && (events[level] == 0 || events[level] == all[level])) {
        telling[r] = false;
        changed = true;
      }
    }
    return changed;
  }
}
