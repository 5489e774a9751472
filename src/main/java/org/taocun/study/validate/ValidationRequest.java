package org.taocun.study.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.text.Language;

/**
 * A request to compare scenarios with observed patterns and claimed effects.
 *
 * @param patterns tables of observed patterns
 * @param effects tables of claimed effects
 * @param only names of the wanted patterns and rows; empty for all
 * @param replications of every arm, instead of those of the tables
 * @param place the results folder
 * @param existing the treatment of existing results
 * @param language of texts and figures
 * @param threads number of runs made at once
 */
public record ValidationRequest(
    List<Path> patterns,
    List<Path> effects,
    List<String> only,
    Optional<Integer> replications,
    Path place,
    ExistingResults existing,
    Language language,
    int threads) {
  public ValidationRequest {
    patterns = List.copyOf(patterns);
    effects = List.copyOf(effects);
    only = List.copyOf(only);
  }
}
