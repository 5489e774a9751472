package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenarios of a verb and the settings laid over them. */
final class ScenarioOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SetOption sets = new SetOption();

  SetOption sets() {
    return sets;
  }

  /** The files, as the user wrote them. */
  List<Path> files() {
    return files;
  }
}
