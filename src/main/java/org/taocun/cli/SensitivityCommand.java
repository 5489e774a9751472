package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.base.Say;
import org.taocun.experiment.Condition;
import org.taocun.study.sensitivity.SensitivityJob;
import org.taocun.study.sensitivity.SensitivityRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "sensitivity",
    description = "Say what drives the outcomes of a sweep, and where a condition holds.",
    footer = {
      "",
      "Which analyses are possible depends on how the sweep was designed: Sobol indices"
          + " from saltelli, Morris screening from morris, differences from oat, main effects and"
          + " interactions from grid (and from list and csv with every combination of levels),"
          + " regression, ranks and shares of levels from lhs, sobol and csv; --where from all but"
          + " morris and oat. With two or more replications a point, luck is separated from the"
          + " factors. Writes sensitivity.csv, sensitivity.md and figures; with --where also"
          + " prim.csv and tradeoff.csv.",
      "Example: taocun sensitivity results/sweep --outcome taobaoVillages --where"
          + " taobaoVillages<3"
    })
final class SensitivityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SWEEP_DIR",
      converter = FileName.class,
      description = "The folder of a finished sweep.")
  private Path sweepFolder = Path.of("");

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      split = ",(?![^(]*\\))",
      splitSynopsisLabel = ",",
      description =
          "Headline figure, or formula such as sellers@2012-12, to explain; several with commas"
              + " (default: those of finalShare, taobaoVillages, householdIncomeYuan that vary).")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "sobol, morris, factorial, regression or oat (default: the one that suits the sweep's"
              + " design).")
  private @Nullable String method;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description =
          "Find boxes of factors (PRIM) in which this holds, such as taobaoVillages<3 or"
              + " sellers@2012-12>100.")
  private @Nullable String where;

  @Option(
      names = "--density",
      converter = AnyNumber.Decimal.class,
      paramLabel = "SHARE",
      description =
          "Look for the largest box in which the condition holds in this share of the cases"
              + " (default: the box with the most cases beyond chance).")
  private @Nullable Double density;

  @Mixin private ResultFolder place = new ResultFolder("SWEEP_DIR/sensitivity");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    if (density != null && !(density > 0 && density <= 1)) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--density must be in (0, 1], was '{0}'", density));
    }
    if (density != null && where == null) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--density: has no effect without --where CONDITION"));
    }
    SensitivityRequest request =
        new SensitivityRequest(
            sweepFolder,
            outcomes,
            Optional.ofNullable(method).map(this::method),
            Optional.ofNullable(where).map(this::condition),
            density == null ? Double.NaN : density,
            place.asked().orElse(sweepFolder.resolve("sensitivity")),
            force.existing(),
            language.language());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (SensitivityJob job = SensitivityJob.open(request, terminal)) {
      terminal.finished(job.run(terminal, occasion), job.place());
    }
    return ExitCodes.OK;
  }

  /** The condition without blanks around it. */
  private String condition(String text) {
    try {
      Condition.onOutcome(text);
      return text.strip();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--where " + e.getMessage());
    }
  }

  private Method method(String word) {
    List<Method> known = Arrays.stream(Method.values()).filter(one -> one != Method.PRIM).toList();
    return known.stream()
        .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    Say.of(
                        "--method must be one of {0}, was '{1}'",
                        String.join(", ", known.stream().map(Method::word).toList()), word)));
  }
}
