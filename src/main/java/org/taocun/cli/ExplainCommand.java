package org.taocun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.scenario.Explanation;
import org.taocun.scenario.yaml.PolicyArms;
import org.taocun.trace.FigureHints;
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
  private static final String INDENT = "  ";

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
    PrintWriter out = spec.commandLine().getOut();
    Words words = language.language().words();
    FigureNames figures = new FigureNames(words);
    if (!figures.of(path).equals(path)) {
      out.println(path);
      out.println("  " + figures.of(path));
      out.println(
          "  " + Say.of("A figure of summary.csv, and no setting; docs/columns.md has all."));
      out.println(
          "  " + Say.of("compare.decideOn, --outcome and formulas (docs/formulas.md) take it."));
      return ExitCodes.OK;
    }
    try {
      String asked = PolicyArms.setting(path).orElse(path);
      out.print(Explanation.of(asked, language.language().locale()));
      if (Explanation.takesFigure(path)) {
        list(figures, out);
      }
    } catch (ScenarioException e) {
      String meant = FigureHints.question(path, figures.figures());
      throw meant.isEmpty()
          ? e
          : new ScenarioException(
              Say.of("there is no parameter and no figure of results '{0}'{1}", path, meant));
    }
    return ExitCodes.OK;
  }

  /** Prints what a setting that takes a figure may name. */
  private static void list(FigureNames figures, PrintWriter out) {
    out.println();
    out.println(Say.of("Figures (formulas are in docs/formulas.md):"));
    List<List<String>> rows =
        figures.figures().stream().map(figure -> List.of(figure, figures.of(figure))).toList();
    TextTable.aligned(rows, Set.of(), INDENT.length()).forEach(line -> out.println(INDENT + line));
  }
}
