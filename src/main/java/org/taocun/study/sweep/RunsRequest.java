package org.taocun.study.sweep;

import java.util.function.Consumer;
import org.taocun.experiment.RunClock;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepPlan;

/**
 * A request for the way in which the runs of a sweep are made.
 *
 * @param shard the part of the runs to make
 * @param engine starts the engine of the runs
 * @param onError the treatment of runs that fail
 * @param forecast true if the first runs serve to forecast the others' time
 * @param clock measures the time of runs
 */
public record RunsRequest(
    SweepPlan.Shard shard,
    EngineStarter engine,
    Sweep.OnError onError,
    boolean forecast,
    RunClock clock) {
  /** Starts the engine of a sweep. */
  @FunctionalInterface
  public interface EngineStarter {
    /**
     * Starts the engine.
     *
     * @param notes receives messages about other machines
     */
    SweepEngine start(SweepPlan plan, SweepPoints points, Consumer<String> notes);
  }
}
