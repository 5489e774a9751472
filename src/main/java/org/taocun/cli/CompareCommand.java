package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.study.compare.ComparisonJob;
import org.taocun.study.compare.ComparisonRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    description = "Compare treatments with a baseline under the same luck, household by household.",
    footer = {
      "",
      "The first scenario is the baseline; its section 'compare' may list the arms, the"
          + " deciding figure and the uncertain settings. Every arm has the same seed, and every"
          + " household the same draws: differences are due to the treatment. Writes"
          + " differences.csv, costs.csv, groups.csv, households.csv, ranks.csv and figures."
          + " --resume continues an interrupted comparison.",
      "Example: taocun compare scenarios/baseline.yaml scenarios/cold-chain.yaml",
      "         taocun compare scenarios/policies/five-arms.yaml",
      "         taocun compare scenarios/baseline.yaml scenarios/policies/arms-example.csv"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "BASELINE",
      converter = FileName.class,
      description = "The scenario with which all others are compared.")
  private Path baseline = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TREATMENT",
      converter = FileName.class,
      description =
          "Scenarios, or tables of policy arms (.csv), beside the arms that the baseline lists.")
  private List<Path> treatments = new ArrayList<>();

  @Mixin private SetOption sets = new SetOption();
  @Mixin private NamedSettings named = new NamedSettings();

  @Mixin private ReplicationOptions replications = new ReplicationOptions();

  @Option(
      names = "--outcome",
      paramLabel = "FORMULA",
      description = "A further figure to compare, such as 'sellers@2012-12'; may be repeated.")
  private List<String> outcomes = new ArrayList<>();

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/NAME-comparison");
  @Mixin private Terminal terminal = new Terminal();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ExcelOption excel = new ExcelOption();

  @Override
  public Integer call() throws InterruptedException {
    ComparisonRequest request =
        new ComparisonRequest(
            baseline,
            treatments,
            named.over(sets, replications.number()),
            outcomes,
            replications.precision(spec, sets),
            place::of,
            work.existing(),
            excel.excel(),
            language.language(),
            work.threads());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (ComparisonJob job = ComparisonJob.open(request, terminal)) {
      List<String> summary =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|run|runs}", job.kept())),
              () -> job.run(terminal, occasion));
      terminal.finished(summary, job.place());
    }
    return ExitCodes.OK;
  }
}
