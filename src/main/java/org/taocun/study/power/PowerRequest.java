package org.taocun.study.power;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.sweep.RunsRequest;

/**
 * A request to find out size, power and bias of tests of herding.
 *
 * @param experiment its file
 * @param settings over it, such as replications
 * @param joined folders of finished shards, whose runs are taken
 * @param work the way in which the runs are made
 * @param place the results folder, from the experiment's name
 * @param existing the treatment of existing results
 * @param language of the results
 */
public record PowerRequest(
    Path experiment,
    List<Setting> settings,
    List<Path> joined,
    RunsRequest work,
    Function<String, Path> place,
    ExistingResults existing,
    Language language) {
  public PowerRequest {
    settings = List.copyOf(settings);
    joined = List.copyOf(joined);
  }
}
