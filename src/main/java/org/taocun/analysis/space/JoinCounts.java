package org.taocun.analysis.space;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Neighbours;

/**
 * Join counts: pairs of neighbours by colour, each pair counted once. Many black-black joins say
 * that black places lie together (Moran 1948, The interpretation of statistical maps, Journal of
 * the Royal Statistical Society B 10(2), 243-251; Cliff and Ord 1981, Spatial Processes, chapter
 * 1).
 *
 * <p>With J joins, Σ_i L_i(L_i − 1) ordered pairs of joins that share a place (L_i neighbours of
 * place i), and P(b, w) the chance that b + w given places are b black and then w white,
 *
 * <p>E[BB] = J P(2, 0), E[BB²] = J P(2, 0) + Σ L(L − 1) P(3, 0) + [J(J − 1) − Σ L(L − 1)] P(4, 0),
 *
 * <p>E[BW] = 2J P(1, 1), E[BW²] = 2J P(1, 1) + Σ L(L − 1)[P(1, 2) + P(2, 1)] + 4[J(J − 1) − Σ L(L −
 * 1)] P(2, 2), and WW as BB with the colours exchanged.
 *
 * @param places number of places
 * @param black black places
 * @param joins pairs of neighbours, J
 * @param blackBlack joins of two black places
 * @param blackWhite joins of a black and a white place
 * @param whiteWhite joins of two white places
 * @param sharing Σ L(L − 1)
 */
public record JoinCounts(
    int places,
    int black,
    long joins,
    long blackBlack,
    long blackWhite,
    long whiteWhite,
    double sharing) {
  /** Kinds of joins, by the colours of the two places. */
  public enum Kind {
    BLACK_BLACK,
    BLACK_WHITE,
    WHITE_WHITE
  }

  /**
   * Counts the joins. Cost O(places + pairs).
   *
   * @param isBlack the colour of each place
   * @throws IllegalArgumentException unless there is one colour per place
   */
  public static JoinCounts of(boolean[] isBlack, Neighbours neighbours) {
    if (isBlack.length != neighbours.places()) {
      throw new IllegalArgumentException(
          isBlack.length + " colours for " + neighbours.places() + " places");
    }
    long[] counts = new long[3];
    int black = 0;
    double sharing = 0;
    for (int i = 0; i < isBlack.length; i++) {
      int degree = neighbours.degree(i);
      black += isBlack[i] ? 1 : 0;
      sharing += (double) degree * (degree - 1);
      for (int k = 0; k < degree && neighbours.neighbour(i, k) < i; k++) {
        int blackEnds = (isBlack[i] ? 1 : 0) + (isBlack[neighbours.neighbour(i, k)] ? 1 : 0);
        counts[blackEnds]++;
      }
    }
    return new JoinCounts(
        isBlack.length, black, neighbours.pairs(), counts[2], counts[1], counts[0], sharing);
  }

  /** The number of joins of a kind. */
  public long count(Kind kind) {
    return switch (kind) {
      case BLACK_BLACK -> blackBlack;
      case BLACK_WHITE -> blackWhite;
      case WHITE_WHITE -> whiteWhite;
    };
  }

  /**
   * The expectation and variance under free sampling: each place is black with probability p,
   * independently of the others.
   */
  public Moments free(Kind kind, double p) {
    return moments(kind, (b, w) -> FastMath.pow(p, b) * FastMath.pow(1 - p, w));
  }

  /** The expectation and variance over all arrangements of the black places. */
  public Moments nonFree(Kind kind) {
    return moments(
        kind, (b, w) -> falling(black, b) * falling(places - black, w) / falling(places, b + w, 1));
  }

  /**
   * The number of standard deviations by which the count exceeds its expectation under non-free
   * sampling; NaN if it cannot vary.
   */
  public double z(Kind kind) {
    Moments moments = nonFree(kind);
    // Below this the variance is what rounding left of zero.
    return moments.variance() > 1e-9 * Math.max(1, moments.expectation())
        ? (count(kind) - moments.expectation()) / Math.sqrt(moments.variance())
        : Double.NaN;
  }

  private static double falling(int n, int k) {
    double product = 1;
    for (int i = 0; i < k; i++) {
      product *= n - i;
    }
    return product;
  }

  /**
   * The falling factorial {@link #falling(int, int)}, but never 0: with too few places its quotient
   * is not used.
   */
  private static double falling(int n, int k, double least) {
    return n < k ? least : falling(n, k);
  }

  private Moments moments(Kind kind, Chance p) {
    double apart = (double) joins * (joins - 1) - sharing;
    double mean;
    double square;
    if (kind == Kind.BLACK_WHITE) {
      mean = 2.0 * joins * p.of(1, 1);
      square = mean + sharing * (p.of(1, 2) + p.of(2, 1)) + 4 * apart * p.of(2, 2);
    } else {
      Chance same = kind == Kind.BLACK_BLACK ? p : (b, w) -> p.of(w, b);
      mean = joins * same.of(2, 0);
      square = mean + sharing * same.of(3, 0) + apart * same.of(4, 0);
    }
    return new Moments(mean, square - mean * mean);
  }

  /** The chance that b given places are black and w others white. */
  private interface Chance {
    double of(int b, int w);
  }

  /** Expectation and variance of a count by chance alone. */
  public record Moments(double expectation, double variance) {}
}
