package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taocun.analysis.Shuffles;

/** Sets of people among whom times of adoption are permuted, each with its exit. */
final class Strata {
  private final int[][] members;

  private Strata(int[][] members) {
    this.members = members;
  }

  /** One stratum: all people chosen. */
  static Strata all(Diffusion data, boolean[] chosen) {
    return new Strata(new int[][] {members(data, chosen)});
  }

  /** The people chosen by their labels; any numbers. */
  static Strata by(Diffusion data, boolean[] chosen, int[] labels) {
    int[] people = members(data, chosen);
    int[] distinct = Arrays.stream(people).map(i -> labels[i]).sorted().distinct().toArray();
    int[] sizes = new int[distinct.length];
    for (int i : people) {
      sizes[Arrays.binarySearch(distinct, labels[i])]++;
    }
    int[][] members = new int[distinct.length][];
    Arrays.setAll(members, s -> new int[sizes[s]]);
    for (int i : people) {
      int s = Arrays.binarySearch(distinct, labels[i]);
      members[s][--sizes[s]] = i;
    }
    return new Strata(members);
  }

  private static int[] members(Diffusion data, boolean[] chosen) {
    return IntStream.range(0, data.people()).filter(i -> chosen[i]).toArray();
  }

  /** Times and exits after a permutation. */
  record Times(int[] adopted, int[] left) {}

  Times permuted(int[] adopted, int[] left, Shuffles.Luck luck) {
    int[] times = adopted.clone();
    int[] exits = left.clone();
    for (int[] stratum : members) {
      int[] order = stratum.clone();
      luck.shuffle(order);
      for (int k = 0; k < order.length; k++) {
        times[stratum[k]] = adopted[order[k]];
        exits[stratum[k]] = left[order[k]];
      }
    }
    return new Times(times, exits);
  }

  /** True if some stratum has two people with different times. */
  boolean mixes(int[] adopted) {
    for (int[] stratum : members) {
      for (int i : stratum) {
        if (adopted[i] != adopted[stratum[0]]) {
          return true;
        }
      }
    }
    return false;
  }
}
