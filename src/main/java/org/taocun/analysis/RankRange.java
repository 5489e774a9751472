package org.taocun.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranks that an alternative may have, 1 being the best, when it is known of some pairs which is
 * better, and of others it is not: from 1 + the number of those surely better to n − the number of
 * those surely worse.
 *
 * @param best the best rank that it may have
 * @param worst the worst rank that it may have
 */
public record RankRange(int best, int worst) {
  /**
   * The ranges of all alternatives.
   *
   * @param surelyBetter surelyBetter[i][j] is true if i is surely better than j
   */
  public static List<RankRange> of(boolean[][] surelyBetter) {
    List<RankRange> ranges = new ArrayList<>();
    int n = surelyBetter.length;
    for (int i = 0; i < n; i++) {
      int better = 0;
      int worse = 0;
      for (int j = 0; j < n; j++) {
        better += surelyBetter[j][i] ? 1 : 0;
        worse += surelyBetter[i][j] ? 1 : 0;
      }
      ranges.add(new RankRange(1 + better, n - worse));
    }
    return ranges;
  }

  /** True if only one rank is possible. */
  public boolean settled() {
    return best == worst;
  }
}
