package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Directed ties of one layer in rows: the alters of person i stand from {@code first[i]} to before
 * {@code first[i + 1]}, in ascending order, none twice, none to the person itself. An undirected
 * tie is two directed ones.
 *
 * @param name of the layer, such as strong
 * @param first people + 1 places
 * @param to alters
 * @param weight of each tie; 1 where ties have no weight
 */
public record Ties(String name, int[] first, int[] to, double[] weight) {
  /**
   * Ties from pairs in any order. Cost O(people + pairs). Repeated ties count once, with the sum of
   * their weights; ties of a person to itself are left out.
   *
   * @param people number of people
   * @param from the person who names
   * @param to the person who is named
   */
  public static Ties of(String name, int people, int[] from, int[] to, double[] weight) {
    int[] order =
        sorted(sorted(IntStream.range(0, from.length).toArray(), to, people), from, people);
    int[] first = new int[people + 1];
    int[] alters = new int[from.length];
    double[] weights = new double[from.length];
    int count = 0;
    int person = 0;
    for (int k : order) {
      if (from[k] == to[k]) {
        continue;
      }
      while (person < from[k]) {
        first[++person] = count;
      }
      boolean again = count > first[person] && alters[count - 1] == to[k];
      if (again) {
        weights[count - 1] += weight[k];
      } else {
        alters[count] = to[k];
        weights[count++] = weight[k];
      }
    }
    while (person < people) {
      first[++person] = count;
    }
    return new Ties(name, first, Arrays.copyOf(alters, count), Arrays.copyOf(weights, count));
  }

  /** The order put by a key of 0 to people − 1; where keys are equal, it stays. */
  private static int[] sorted(int[] order, int[] key, int people) {
    int[] place = new int[people + 1];
    for (int k : order) {
      place[key[k] + 1]++;
    }
    for (int i = 0; i < people; i++) {
      place[i + 1] += place[i];
    }
    int[] sorted = new int[order.length];
    for (int k : order) {
      sorted[place[key[k]]++] = k;
    }
    return sorted;
  }

  /** Number of people. */
  public int people() {
    return first.length - 1;
  }

  /** Number of alters that a person names. */
  public int degree(int person) {
    return first[person + 1] - first[person];
  }

  /** The same ties, each in the other direction. */
  public Ties reversed() {
    int[] from = new int[to.length];
    for (int i = 0; i < people(); i++) {
      Arrays.fill(from, first[i], first[i + 1], i);
    }
    return of(name, people(), to, from, weight);
  }
}
