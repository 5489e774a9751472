package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.taocun.experiment.RunClock;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;

/**
 * A request to fit the free parameters of a scenario.
 *
 * @param scenario its file
 * @param settings path=value, laid over it
 * @param evaluations the largest number of points to try; empty for what suits the method, as the
 *     next two
 * @param replications runs at each point
 * @param fresh replications with luck that the search never saw, of the best point, or one for each
 *     of as many draws from the posterior
 * @param place the results folder, from the scenario's name
 * @param existing the treatment of existing results
 * @param language of figures and of the fitted file's comments
 * @param threads number of replications that run at once
 * @param clock measures the time of points
 */
public record CalibrationRequest(
    Path scenario,
    List<String> settings,
    OptionalInt evaluations,
    OptionalInt replications,
    OptionalInt fresh,
    Function<String, Path> place,
    ExistingResults existing,
    Language language,
    int threads,
    RunClock clock) {
  public CalibrationRequest {
    settings = List.copyOf(settings);
  }
}
