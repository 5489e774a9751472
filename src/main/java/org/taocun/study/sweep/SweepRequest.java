package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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
 * @param kept the records of a run that are kept beside its headline figures
 * @param extras tables on request
 * @param place the results folder, from the scenario's name
 * @param existing the treatment of existing results
 * @param work the way in which the runs are made
 */
public record SweepRequest(
    Path scenario,
    List<Setting> settings,
    List<String> vary,
    String design,
    long designSeed,
    SweepPlan.Kept kept,
    Extras extras,
    Function<String, Path> place,
    ExistingResults existing,
    RunsRequest work) {
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
}
