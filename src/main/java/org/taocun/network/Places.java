package org.taocun.network;

import java.util.Arrays;
import org.taocun.base.Draws;

/**
 * The territory as far as ties need it. Villages are in order of county and township, so that each
 * township and each county is a contiguous range of villages. The arrays are not copied and must
 * not be changed.
 *
 * @param first villages + 1 numbers: the households of village v are first[v] to first[v + 1] − 1
 * @param key each village's address for random draws
 * @param xKm each village's position east, km
 * @param yKm each village's position north, km
 * @param township each village's township: 0 for the first village, never falling, rising by 1
 * @param county each village's county, likewise
 */
public record Places(
    int[] first, long[] key, double[] xKm, double[] yKm, int[] township, int[] county) {
  /** Checks lengths and order. */
  public Places {
    int n = key.length;
    if (first.length != n + 1
        || xKm.length != n
        || yKm.length != n
        || township.length != n
        || county.length != n) {
      throw new IllegalArgumentException("places need one entry per village, and one more first");
    }
    if (first[0] != 0) {
      throw new IllegalArgumentException("the first household must be 0, was " + first[0]);
    }
    for (int v = 0; v < n; v++) {
      if (first[v + 1] < first[v]) {
        throw new IllegalArgumentException("village " + v + " has fewer than 0 households");
      }
      int before = Math.max(0, v - 1);
      boolean nextTownship = township[v] != (v == 0 ? -1 : township[before]);
      boolean nextCounty = county[v] != (v == 0 ? -1 : county[before]);
      if (township[v] != (v == 0 ? 0 : township[before] + (nextTownship ? 1 : 0))
          || county[v] != (v == 0 ? 0 : county[before] + (nextCounty ? 1 : 0))
          || (nextCounty && !nextTownship)) {
        throw new IllegalArgumentException(
            "townships and counties must be contiguous and numbered in order; village " + v);
      }
    }
  }

  public int villages() {
    return key.length;
  }

  public int households() {
    return first[key.length];
  }

  /** The number of households of a village. */
  public int households(int village) {
    return first[village + 1] - first[village];
  }

  /** The village of a household. Cost O(log villages). */
  public int villageOf(int household) {
    int low = 0;
    int high = key.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= household) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The address of a household's random draws: its village's key and its number there. */
  public long entity(int village, int household) {
    return Draws.entity(key[village], household - first[village]);
  }

  /** Passes every household of a range with its address to the visitor, in order. */
  void forEach(int from, int to, Visitor visitor) {
    int village = from < to ? villageOf(from) : 0;
    for (int h = from; h < to; h++) {
      while (h >= first[village + 1]) {
        village++;
      }
      visitor.visit(h, entity(village, h));
    }
  }

  @FunctionalInterface
  interface Visitor {
    /** Receives a household and the address of its random draws. */
    void visit(int household, long entity);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Places that
        && Arrays.equals(first, that.first)
        && Arrays.equals(key, that.key)
        && Arrays.equals(xKm, that.xKm)
        && Arrays.equals(yKm, that.yKm)
        && Arrays.equals(township, that.township)
        && Arrays.equals(county, that.county);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(first) * 31 + Arrays.hashCode(key);
  }

  @Override
  public String toString() {
    return villages() + " villages, " + households() + " households";
  }
}
