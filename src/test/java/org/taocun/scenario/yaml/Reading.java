package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;

/** Reads texts as if they stood in a file named test.yaml. */
final class Reading {
  private Reading() {}

  static Scenario scenario(String yaml, String... sets) {
    return read(yaml, sets).scenario();
  }

  static List<String> notes(String yaml, String... sets) {
    return read(yaml, sets).notes();
  }

  static List<String> problems(String yaml, String... sets) {
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> read(yaml, sets));
    if (refused == null) {
      throw new AssertionError("was accepted:\n" + yaml);
    }
    return refused.problems();
  }

  static List<String> problems(Path file, String... sets) {
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class, () -> ScenarioReader.read(file, List.of(sets)));
    if (refused == null) {
      throw new AssertionError(file + " was accepted");
    }
    return refused.problems();
  }

  private static ScenarioReader.Result read(String yaml, String... sets) {
    return ScenarioReader.read("test.yaml", yaml, Path.of(""), List.of(sets));
  }
}
