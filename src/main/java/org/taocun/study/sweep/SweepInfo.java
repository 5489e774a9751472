package org.taocun.study.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taocun.experiment.SweepPlan;
import org.taocun.study.sweep.store.SweepStore;

/**
 * The details in a sweep's run.json.
 *
 * @param scenarioHash of the scenario without the factors' changes, and of its input files
 * @param replications runs at each point
 * @param shard the part of the runs in the folder, i/n; "" for all
 * @param secondsOfAllRuns summed over the threads
 * @param units of the headline figures; null where an earlier version did not write them
 */
record SweepInfo(
    String scenarioHash,
    long seed,
    int replications,
    String shard,
    int points,
    int finishedRuns,
    long failedRuns,
    double secondsOfAllRuns,
    @Nullable Map<String, String> units) {
  static SweepInfo of(SweepPlan plan, SweepStore store) {
    return new SweepInfo(
        plan.scenarioHash(),
        plan.seed(),
        plan.replications(),
        plan.shard().toString(),
        plan.points().size(),
        store.finished(),
        store.failed(),
        store.seconds(),
        units(store));
  }

  private static Map<String, String> units(SweepStore store) {
    Map<String, String> units = new LinkedHashMap<>();
    store.headlines().forEach(one -> units.put(one.name(), one.unit()));
    return units;
  }
}
