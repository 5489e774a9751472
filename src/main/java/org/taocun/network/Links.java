package org.taocun.network;

import java.util.Arrays;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/**
 * Single links in compressed rows: each tie stands in both households' rows, rows are sorted, free
 * of duplicates and of ties to oneself. Needs 4 bytes per household and 8 per tie.
 */
public final class Links implements Layer {
  /** The largest number of entries (two per tie) that a layer can hold. */
  static final int MAX_ENTRIES = Integer.MAX_VALUE - 8;

  private static final int MANY = Byte.MAX_VALUE;

  private final int[] offsets;
  private final int[] alters;

  /** The lengths of rows up to {@link #MANY}, in one byte each, since they are read most often. */
  private final byte[] degrees;

  private Links(int[] offsets, int[] alters) {
    this.offsets = offsets;
    this.alters = alters;
    degrees = new byte[offsets.length - 1];
    for (int h = 0; h < degrees.length; h++) {
      degrees[h] = (byte) Math.min(MANY, offsets[h + 1] - offsets[h]);
    }
  }

  /** A layer without ties. */
  public static Links none(int households) {
    return new Links(new int[households + 1], new int[0]);
  }

  /**
   * The links from[k]–to[k], given in any order; duplicates and ties to oneself are dropped. Cost
   * O(households + ties log degree).
   *
   * @throws IllegalArgumentException for a household outside 0..households−1
   */
  public static Links of(int households, int[] from, int[] to) {
    if (from.length != to.length) {
      throw new IllegalArgumentException("as many ends as beginnings needed");
    }
    for (int k = 0; k < from.length; k++) {
      if (Math.min(from[k], to[k]) < 0 || Math.max(from[k], to[k]) >= households) {
        throw new IllegalArgumentException("no household at one end of link " + k);
      }
    }
    return of(
        households,
        sink -> {
          for (int k = 0; k < from.length; k++) {
            sink.tie(from[k], to[k]);
          }
        });
  }

  /** The links of a source, which is read twice: to count, then to fill. */
  static Links of(int households, TieSource source) {
    int[] ends = new int[households + 1];
    source.sendTo(
        (a, b) -> {
          if (a != b) {
            ends[a]++;
            ends[b]++;
          }
        });
    int[] alters = new int[accumulate(ends)];
    source.sendTo(
        (a, b) -> {
          if (a != b) {
            alters[--ends[a]] = b;
            alters[--ends[b]] = a;
          }
        });
    return compacted(ends, alters);
  }

  /**
   * Turns counts into the ends of rows, which become their beginnings as rows are filled backwards.
   */
  private static int accumulate(int[] counts) {
    long sum = 0;
    for (int h = 0; h < counts.length; h++) {
      sum += counts[h];
      if (sum > MAX_ENTRIES) {
        throw new ScenarioException(
            Message.of(
                "a layer of ties can hold 1,073,741,819 ties at most; ask for fewer ties per"
                    + " household, or for circles or complete mixing, which need no list"));
      }
      counts[h] = (int) sum;
    }
    return (int) sum;
  }

  private static Links compacted(int[] offsets, int[] alters) {
    int kept = 0;
    for (int h = 0; h < offsets.length - 1; h++) {
      int from = offsets[h];
      int to = offsets[h + 1];
      Arrays.sort(alters, from, to);
      offsets[h] = kept;
      for (int k = from; k < to; k++) {
        if (k == from || alters[k] != alters[k - 1]) {
          alters[kept++] = alters[k];
        }
      }
    }
    offsets[offsets.length - 1] = kept;
    return new Links(offsets, kept == alters.length ? alters : Arrays.copyOf(alters, kept));
  }

  @Override
  public int households() {
    return offsets.length - 1;
  }

  @Override
  public int degree(int household) {
    int degree = degrees[household];
    return degree < MANY ? degree : offsets[household + 1] - offsets[household];
  }

  @Override
  public int alter(int household, int k) {
    return alters[offsets[household] + k];
  }

  /** The place at which a household's row begins; it ends where the next household's row begins. */
  public int rowStart(int household) {
    return offsets[household];
  }

  /** The first alter of a household; −1 if it has none. */
  public int firstAlter(int household) {
    int start = offsets[household];
    return start < offsets[household + 1] ? alters[start] : -1;
  }

  /** The alter at a place of the rows. */
  public int at(int place) {
    return alters[place];
  }

  /** True if two households know each other. Cost O(log degree). */
  public boolean linked(int a, int b) {
    return Arrays.binarySearch(alters, offsets[a], offsets[a + 1], b) >= 0;
  }

  @Override
  public boolean isGrouped() {
    return false;
  }

  @Override
  public long ties() {
    return alters.length / 2;
  }
}
