package org.taocun.analysis.herding;

import java.util.Arrays;
import org.taocun.analysis.Shuffles;

/**
 * Random networks with the same degrees: for 20 · ties attempts, two ties i → j and k → l become i
 * → l and k → j, unless a tie would be doubled or lead to the person itself (Milo et al. 2003, On
 * the uniform generation of random graphs with prescribed degree sequences). If every tie goes both
 * ways, both directions move together and still do after it. Cost O(attempts · degree).
 */
public final class Rewiring {
  private static final int ATTEMPTS_PER_TIE = 20;

  private final Ties ties;
  private final int[] from;

  /** Place of the same tie in the other direction; empty unless every tie goes both ways. */
  private final int[] other;

  private Rewiring(Ties ties, int[] from, int[] other) {
    this.ties = ties;
    this.from = from;
    this.other = other;
  }

  /** The rewiring of these ties. */
  public static Rewiring of(Ties ties) {
    int[] from = sources(ties);
    int[] other = new int[from.length];
    boolean mutual = true;
    for (int k = 0; k < from.length; k++) {
      other[k] = place(ties, ties.to()[k], from[k]);
      mutual &= other[k] >= 0;
    }
    return new Rewiring(ties, from, mutual ? other : new int[0]);
  }

  /** The person who names, tie by tie. */
  static int[] sources(Ties ties) {
    int[] from = new int[ties.to().length];
    for (int i = 0; i < ties.people(); i++) {
      Arrays.fill(from, ties.first()[i], ties.first()[i + 1], i);
    }
    return from;
  }

  /** The place of a tie; negative if there is none. */
  static int place(Ties ties, int person, int alter) {
    return Arrays.binarySearch(ties.to(), ties.first()[person], ties.first()[person + 1], alter);
  }

  /**
   * A network keyed by seed and number; weights stay with the person who names.
   *
   * @param number of the network, 0 or more
   */
  public Ties rewired(long seed, int number) {
    int[] to = rewired(Shuffles.of(seed, 1).luck(number));
    return Ties.of(ties.name(), ties.people(), from, to, ties.weight());
  }

  /** Alters in the rows of the ties, in no order. */
  int[] rewired(Shuffles.Luck luck) {
    int[] to = ties.to().clone();
    int[] reverse = other.clone();
    int n = to.length;
    for (long attempt = 0; attempt < (long) ATTEMPTS_PER_TIE * n; attempt++) {
      int a = luck.index(n);
      int b = luck.index(n);
      if (reverse.length == 0) {
        swap(to, a, b);
      } else {
        swapBothWays(to, reverse, a, b);
      }
    }
    return to;
  }

  private void swap(int[] to, int a, int b) {
    int i = from[a];
    int j = to[a];
    int k = from[b];
    int l = to[b];
    if (i != l && k != j && !ties(to, i, l) && !ties(to, k, j)) {
      to[a] = l;
      to[b] = j;
    }
  }

  private void swapBothWays(int[] to, int[] reverse, int a, int b) {
    int i = from[a];
    int j = to[a];
    int k = from[b];
    int l = to[b];
    boolean distinct = i != k && i != l && j != k && j != l;
    if (distinct && !ties(to, i, l) && !ties(to, k, j)) {
      int backA = reverse[a];
      int backB = reverse[b];
      to[a] = l;
      to[b] = j;
      to[backA] = k;
      to[backB] = i;
      pair(reverse, a, backB);
      pair(reverse, b, backA);
    }
  }

  private static void pair(int[] reverse, int a, int b) {
    reverse[a] = b;
    reverse[b] = a;
  }

  private boolean ties(int[] to, int person, int alter) {
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      if (to[k] == alter) {
        return true;
      }
    }
    return false;
  }
}
