package org.taocun.study.page;

import java.nio.file.Path;
import java.util.List;
import org.taocun.output.text.Language;

/**
 * The request of a page.
 *
 * @param lesson whether it is the lesson and not worlds to play
 * @param scenarios the files of its scenarios, in the order in which it lists them
 * @param engine the folder of the engine that was compiled for browsers
 * @param language the language in which it opens
 * @param file the page
 * @param replace whether a file of that name may be replaced
 */
public record PageRequest(
    boolean lesson,
    List<Path> scenarios,
    Path engine,
    Language language,
    Path file,
    boolean replace) {
  /** Copies the list. */
  public PageRequest {
    scenarios = List.copyOf(scenarios);
  }
}
