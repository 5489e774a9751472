package org.taocun.study.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.Precision;

/**
 * A request to simulate scenarios.
 *
 * @param scenarios their files
 * @param settings laid over each of them
 * @param precision the precision that determines the number of replications; without it they are as
 *     written
 * @param from the checkpoint from which all runs go on
 * @param place the results folder of a scenario, from its name
 * @param existing the treatment of existing results
 * @param options further files beside the usual tables
 * @param observed the user's own points, drawn beside those of the scenario
 * @param language of figures
 * @param threads number of replications that run at once
 */
public record RunRequest(
    List<Path> scenarios,
    List<Setting> settings,
    Optional<Precision> precision,
    Optional<Path> from,
    Function<String, Path> place,
    ExistingResults existing,
    RunContent.Options options,
    Optional<Path> observed,
    Language language,
    int threads) {
  public RunRequest {
    scenarios = List.copyOf(scenarios);
    settings = List.copyOf(settings);
  }
}
