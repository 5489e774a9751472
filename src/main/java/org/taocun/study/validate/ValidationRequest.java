package org.taocun.study.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.output.folder.Existing;
import org.taocun.output.text.Language;

/**
 * A request to hold scenarios against what was observed and claimed.
 *
 * @param patterns tables of observed patterns
 * @param effects tables of claimed effects
 * @param only names of the patterns and rows that are wanted; empty for all
 * @param replications of every arm, instead of what the tables say
 * @param place the results folder
 * @param existing what is done about results that are there
 * @param language of texts and figures
 * @param threads how many runs are made at once
 */
public record ValidationRequest(
    List<Path> patterns,
    List<Path> effects,
    List<String> only,
    Optional<Integer> replications,
    Path place,
    Existing existing,
    Language language,
    int threads) {
  /** Copies the lists. */
  public ValidationRequest {
    patterns = List.copyOf(patterns);
    effects = List.copyOf(effects);
    only = List.copyOf(only);
  }
}
