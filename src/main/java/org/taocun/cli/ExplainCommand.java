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
    footer = {
      "",
      "Words of a name or a meaning, in English or Chinese, find the parameters about them.",
      "Example: taocun explain entry.socialLearning",
      "         taocun explain entry",
      "         taocun explain herding"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = "",
      description = "A parameter, a section, or words to look for; without it, all sections.")
  private String path = "";

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Explanation.of(path, language.language().locale()));
    return ExitCodes.OK;
  }
}
