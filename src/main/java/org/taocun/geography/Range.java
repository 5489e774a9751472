package org.taocun.geography;

/**
 * Consecutive positions in a list.
 *
 * @param start the first
 * @param end one after the last
 */
public record Range(int start, int end) {
  /** Checks that 0 <= start <= end. */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /** The number of positions. */
  public int size() {
    return end - start;
  }
}
