package org.taocun.study.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;
import org.taocun.scenario.yaml.ScenarioReader.Setting;

/**
 * A request to find the survey that tells rules apart.
 *
 * @param file the question
 * @param settings over it, such as replications
 * @param threads runs that are made at once
 * @param place the results folder, from the question's name
 * @param existing the treatment of existing results
 * @param language of the results
 */
public record DesignRequest(
    Path file,
    List<Setting> settings,
    int threads,
    Function<String, Path> place,
    ExistingResults existing,
    Language language) {
  public DesignRequest {
    settings = List.copyOf(settings);
  }
}
