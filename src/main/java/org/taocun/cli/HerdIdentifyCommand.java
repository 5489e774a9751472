package org.taocun.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.rules.IdentifyJob;
import org.taocun.study.rules.IdentifyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "identify",
    description = "Set rules of adoption against each other: which says most of people set aside.",
    footer = {
      "",
      "DATA is as of herd; or a table with month (YYYY-MM), share of adopters and its error[,"
          + " source]. Writes rules.csv (scores of all rules), values.csv (what each rule would be)"
          + " and rules.md. A rule is named only if it beats every other one beyond the interval of"
          + " their difference.",
      "Example: taocun herd identify people.csv ties.csv --out results/identify",
      "         taocun herd identify scenarios/power/dongfeng-points.csv"
    })
final class HerdIdentifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HerdDataOptions data = new HerdDataOptions();

  @Option(
      names = "--baseline",
      paramLabel = "period|constant",
      description =
          "What adoption without others is: a chance of each period, or one of all (default:"
              + " ${DEFAULT-VALUE}).")
  private String baseline = "period";

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = AnyNumber.Whole.class,
      description = "Seed of all random numbers.")
  private long seed = 1;

  @Mixin private ResultFolder place = new ResultFolder("results/identify");
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (IdentifyJob job = IdentifyJob.open(request())) {
      terminal.finished(job.run(occasion), job.place());
    }
    return ExitCodes.OK;
  }

  private IdentifyRequest request() {
    return new IdentifyRequest(
        data.request(), ofPeriods(), seed, place.folder(), force.existing(), language.language());
  }

  private boolean ofPeriods() {
    return switch (baseline.toLowerCase(Locale.ROOT)) {
      case "period" -> true;
      case "constant" -> false;
      default ->
          throw new ScenarioException(
              Say.of("--baseline: must be period or constant, was '{0}'", baseline));
    };
  }
}
