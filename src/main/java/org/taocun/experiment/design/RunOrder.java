package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.experiment.SweepPlan;

/**
 * The order of a sweep's runs: replication 0 of all points, then replication 1, and so on, the
 * points each time in one shuffled order. An interrupted sweep has covered all corners equally, and
 * shards take equal times.
 */
public final class RunOrder {
  /** A run. */
  public record Task(int point, int replication) {}

  private RunOrder() {}

  /** The runs of a plan's shard. */
  public static List<Task> of(SweepPlan plan) {
    Draws draws = Draws.of(plan.design().seed(), 0);
    int[] points = Shuffle.of(plan.points().size(), p -> draws.bits(Decision.SWEEP_ORDER, p, 0));
    List<Task> tasks = new ArrayList<>();
    int position = 0;
    for (int replication = 0; replication < plan.replications(); replication++) {
      for (int point : points) {
        if (plan.shard().has(position++)) {
          tasks.add(new Task(point, replication));
        }
      }
    }
    return tasks;
  }
}
