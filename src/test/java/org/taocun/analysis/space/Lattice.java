package org.taocun.analysis.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taocun.base.Neighbours;

/** Lattices and permutations for tests. */
final class Lattice {
  private Lattice() {}

  /** Places row by row; each is next to the one right of it and the one below (rook's moves). */
  static Neighbours rook(int rows, int columns) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      if (i % columns + 1 < columns) {
        pairs.add(new int[] {i, i + 1});
      }
      if (i + columns < rows * columns) {
        pairs.add(new int[] {i, i + columns});
      }
    }
    return of(rows * columns, pairs.toArray(int[][]::new));
  }

  static Neighbours of(int places, int[]... pairs) {
    int[] from = new int[pairs.length];
    int[] to = new int[pairs.length];
    for (int k = 0; k < pairs.length; k++) {
      from[k] = pairs[k][0];
      to[k] = pairs[k][1];
    }
    return Neighbours.ofPairs(places, from, to);
  }

  /** Passes all n! orders of the values on. */
  static void everyOrder(double[] values, int from, Consumer<double[]> sink) {
    if (from == values.length) {
      sink.accept(values);
    }
    for (int k = from; k < values.length; k++) {
      swap(values, from, k);
      everyOrder(values, from + 1, sink);
      swap(values, from, k);
    }
  }

  private static void swap(double[] values, int a, int b) {
    double kept = values[a];
    values[a] = values[b];
    values[b] = kept;
  }
}
