package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.taocun.experiment.RunClock;
import org.taocun.output.folder.Existing;

/**
 * A request to fit the free parameters of a scenario.
 *
 * @param scenario its file
 * @param settings path=value, laid over it
 * @param evaluations the most points that are tried
 * @param replications runs at each point
 * @param fresh replications of the best point with luck that the search never saw
 * @param place the results folder, from the scenario's name
 * @param existing what is done about results that are there
 * @param threads how many replications run at once
 * @param clock tells how long points take
 */
public record CalibrationRequest(
    Path scenario,
    List<String> settings,
    int evaluations,
    int replications,
    int fresh,
    Function<String, Path> place,
    Existing existing,
    int threads,
    RunClock clock) {
  /** Copies the list. */
  public CalibrationRequest {
    settings = List.copyOf(settings);
  }
}
