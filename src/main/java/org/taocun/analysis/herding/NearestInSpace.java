package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;
import org.taocun.base.IntList;

/**
 * The k nearest others of each event in space, and all that are as near as the last of them, by an
 * R-tree.
 *
 * @param events with places
 * @param near of each event all others as near as its k-th nearest, in ascending order
 * @param last distance of the k-th nearest
 * @param places left for those at that distance
 * @param tied number of those at that distance
 */
record NearestInSpace(Events events, int[][] near, double[] last, int[] places, int[] tied) {
  /** The number of neighbours of all events above which they are not kept: their memory. */
  static final int MOST = 50_000_000;

  /**
   * The neighbours.
   *
   * @param k from 1 to n − 1
   * @throws ArithmeticException if there are more than {@link #MOST}
   */
  static NearestInSpace of(Events events, int k) {
    int n = events.count();
    STRtree tree = new STRtree();
    for (int i = 0; i < n; i++) {
      tree.insert(around(events, i, 0), i);
    }
    tree.build();
    double[] last =
        IntStream.range(0, n).parallel().mapToDouble(i -> last(events, tree, i, k)).toArray();
    int[][] near = new int[n][];
    int[] places = new int[n];
    int[] tied = new int[n];
    long size = 0;
    for (int i = 0; i < n; i++) {
      near[i] = near(events, tree, i, last[i]);
      for (int j : near[i]) {
        tied[i] += events.distance(i, j) == last[i] ? 1 : 0;
      }
      places[i] = k - (near[i].length - tied[i]);
      size += near[i].length;
      if (size > MOST) {
        throw new ArithmeticException("more than " + MOST + " neighbours");
      }
    }
    return new NearestInSpace(events, near, last, places, tied);
  }

  private static Envelope around(Events events, int i, double distance) {
    double x = events.x()[i];
    double y = events.y()[i];
    return new Envelope(x - distance, x + distance, y - distance, y + distance);
  }

  /** The distance of the k-th nearest other: the event itself is the nearest of k + 1. */
  private static double last(Events events, STRtree tree, int i, int k) {
    ItemDistance distance = (a, b) -> events.distance((Integer) a.getItem(), (Integer) b.getItem());
    Object[] nearest = tree.nearestNeighbour(around(events, i, 0), i, distance, k + 1);
    return Arrays.stream(nearest)
        .mapToDouble(j -> events.distance(i, (Integer) j))
        .max()
        .orElseThrow();
  }

  private static int[] near(Events events, STRtree tree, int i, double last) {
    IntList near = new IntList(8);
    // A little wider, since differences and their squares are rounded.
    tree.query(
        around(events, i, last * (1 + 1e-9) + Double.MIN_NORMAL),
        item -> {
          int j = (Integer) item;
          if (j != i && events.distance(i, j) <= last) {
            near.add(j);
          }
        });
    near.sort();
    return near.toArray();
  }

  /** All others as near as the last of the k nearest of an event, in ascending order. */
  int[] near(int i) {
    return near[i];
  }

  /** The share of a place that the event at a position among those near has. */
  double weight(int i, int at) {
    return events.distance(i, near[i][at]) < last[i] ? 1 : (double) places[i] / tied[i];
  }

  /** True if it is one of the k nearest, of equally distant ones the first. */
  boolean chosen(int i, int at) {
    if (events.distance(i, near[i][at]) < last[i]) {
      return true;
    }
    int before = 0;
    for (int other = 0; other < at && before < places[i]; other++) {
      before += events.distance(i, near[i][other]) == last[i] ? 1 : 0;
    }
    return before < places[i];
  }
}
