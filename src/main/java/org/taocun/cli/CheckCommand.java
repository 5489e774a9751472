package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks scenarios without running them. */
@Command(
    name = "check",
    description = "Check scenarios without running them.",
    footer = {
      "",
      "Every problem is told with file, line and column; exit code 2 if there is any.",
      "Example: taocun check scenarios/*.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();

  @Override
  public Integer call() {
    List<String> problems = new ArrayList<>();
    for (Path file : scenarios.files()) {
      try {
        scenarios.read(file, List.of(), spec.commandLine().getErr());
        spec.commandLine().getOut().println(file + ": ok");
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return ExitCodes.OK;
  }
}
