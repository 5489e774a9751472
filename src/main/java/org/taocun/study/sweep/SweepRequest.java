package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.taocun.experiment.RunClock;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.ExistingResults;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

/**
 * A request to run a scenario at many points.
 *
 * @param scenario its file
 * @param settings that all points share
 * @param vary the factors, as PATH=VALUES
 * @param design the design in words, such as lhs:200
 * @param designSeed seed of the design's draws
 * @param shard the part of the runs to make
 * @param kept the records of a run that are kept beside its headline figures
 * @param extras tables on request
 * @param onError the treatment of runs that fail
 * @param place the results folder, from the scenario's name
 * @param existing the treatment of existing results
 * @param engine starts the engine of the runs
 * @param forecast true if the first runs serve to forecast the others' time
 * @param clock measures the time of runs
 */
public record SweepRequest(
    Path scenario,
    List<Setting> settings,
    List<String> vary,
    String design,
    long designSeed,
    SweepPlan.Shard shard,
    SweepPlan.Kept kept,
    Extras extras,
    Sweep.OnError onError,
    Function<String, Path> place,
    ExistingResults existing,
    EngineStarter engine,
    boolean forecast,
    RunClock clock) {
  public SweepRequest {
    settings = List.copyOf(settings);
    vary = List.copyOf(vary);
  }

  /**
   * The tables on request.
   *
   * @param series series.csv
   * @param parquet the tables as Parquet, too
   */
  public record Extras(boolean series, boolean parquet) {}

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
