package org.taocun.cli;

import java.util.concurrent.Callable;
import org.taocun.scenario.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = "Explain a parameter: meaning, unit, default, range, source.",
    footer = {"", "Example: taocun explain entry.socialLearning", "         taocun explain entry"})
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = "",
      description = "A parameter or a section; without it, all sections.")
  private String path = "";

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Explanation.of(path, language.language().locale()));
    return ExitCodes.OK;
  }
}
