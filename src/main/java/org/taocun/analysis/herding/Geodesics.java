package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.Optional;
import org.taocun.analysis.space.WeightMatrix;
import org.taocun.base.IntList;

/** Weights of pairs of people by their distance in ties. */
final class Geodesics {
  /** The number of pairs above which weights are refused: their memory. */
  static final int MOST = 50_000_000;

  private Geodesics() {}

  /**
   * The weights 1/d of the pairs (i, j) to which a shortest path of d ties leads from i, in the
   * direction of ties, d up to some number; none if there are more than {@link #MOST} pairs. Cost
   * O(pairs · degree).
   */
  static Optional<WeightMatrix> inverse(Ties ties, int steps) {
    int n = ties.people();
    int[] first = new int[n + 1];
    IntList to = new IntList();
    IntList distance = new IntList();
    int[] depth = new int[n];
    int[] queue = new int[n];
    Arrays.fill(depth, -1);
    for (int i = 0; i < n; i++) {
      int reached = reach(ties, i, steps, depth, queue);
      Arrays.sort(queue, 0, reached);
      for (int k = 0; k < reached; k++) {
        if (queue[k] != i) {
          to.add(queue[k]);
          distance.add(depth[queue[k]]);
        }
        depth[queue[k]] = -1;
      }
      first[i + 1] = to.size();
      if (to.size() > MOST) {
        return Optional.empty();
      }
    }
    double[] weight = Arrays.stream(distance.toArray()).mapToDouble(d -> 1.0 / d).toArray();
    return Optional.of(new WeightMatrix(first, to.toArray(), weight));
  }

  /** Fills the queue with those within reach, and the depth of each; returns their number. */
  private static int reach(Ties ties, int from, int steps, int[] depth, int[] queue) {
    int reached = 1;
    queue[0] = from;
    depth[from] = 0;
    for (int next = 0; next < reached && depth[queue[next]] < steps; next++) {
      int person = queue[next];
      for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
        int alter = ties.to()[k];
        if (depth[alter] < 0) {
          depth[alter] = depth[person] + 1;
          queue[reached++] = alter;
        }
      }
    }
    return reached;
  }
}
