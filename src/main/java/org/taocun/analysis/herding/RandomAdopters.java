package org.taocun.analysis.herding;

import java.util.function.ToDoubleFunction;
import org.taocun.analysis.Shuffles;

/**
 * Groups' counts if as many adopters were a random choice among all people: nobody adopts twice,
 * and no group has more adopters than people.
 */
final class RandomAdopters {
  private RandomAdopters() {}

  /**
   * The one-sided p-value of a statistic of the numbers of adopters by group. Cost O(permutations ·
   * people).
   */
  static double upperP(
      GroupCounts counts, Shuffles permutations, ToDoubleFunction<int[]> statistic) {
    int[] groupOf = new int[Math.toIntExact(counts.allPeople())];
    int at = 0;
    for (int g = 0; g < counts.groups(); g++) {
      for (int k = 0; k < counts.people()[g]; k++) {
        groupOf[at++] = g;
      }
    }
    long chosen = counts.allAdopters();
    double[] values =
        permutations.values(
            groupOf.length,
            order -> {
              int[] adopters = new int[counts.groups()];
              for (int k = 0; k < chosen; k++) {
                adopters[groupOf[order[k]]]++;
              }
              return statistic.applyAsDouble(adopters);
            });
    double observed = statistic.applyAsDouble(counts.adopters());
    return permutations.upperP(observed, values, 1e-12);
  }
}
