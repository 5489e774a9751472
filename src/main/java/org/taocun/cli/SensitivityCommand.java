package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.analysis.sensitivity.Luck;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Resampling;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Condition;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.InputCopy;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.study.sensitivity.SensitivityFigures;
import org.taocun.study.sensitivity.SensitivityReport;
import org.taocun.study.sensitivity.SensitivityTables;
import org.taocun.study.sensitivity.SensitivityText;
import org.taocun.study.sweep.FinishedSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what drives the outcomes of a sweep, and where a condition on one holds. */
@Command(
    name = "sensitivity",
    description = "Say what drives the outcomes of a sweep, and where a condition holds.",
    footer = {
      "",
      "What can be had depends on the sweep's design: Sobol indices from saltelli, Morris"
          + " screening",
      "from morris, differences from oat, regression, ranks and shares of levels from lhs, sobol,",
      "grid and csv; --where from all but morris and oat. Luck is told apart where points have two",
      "replications or more. Writes sensitivity.csv, sensitivity.md, figures, and with --where",
      "prim.csv and tradeoff.csv.",
      "Example: taocun sensitivity results/sweep --outcome taobaoVillages --where taobaoVillages<3"
    })
final class SensitivityCommand implements Callable<Integer> {
  /** What is explained when nothing is asked, as far as it varies. */
  private static final List<String> USUAL =
      List.of("finalShare", "taobaoVillages", "householdIncomeYuan");

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
      description =
          "Headline figure, or formula such as sellers@2012-12, to explain; several with commas"
              + " (default: finalShare, taobaoVillages, householdIncomeYuan, as far as they vary).")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "sobol, morris, regression or oat (default: what the sweep's points were chosen for).")
  private @Nullable String method;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = "Find where this holds, such as taobaoVillages<3 or sellers@2012-12>100 (PRIM boxes).")
  private @Nullable String where;

  @Option(
      names = "--density",
      paramLabel = "SHARE",
      description =
          "Look for the largest box in which the condition holds in this share of the cases"
              + " (default: the box with the most cases beyond chance).")
  private double density = Double.NaN;

  @Mixin private ResultFolder place = new ResultFolder("SWEEP_DIR/sensitivity");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    Optional<Condition> condition = condition();
    Optional<Method> asked = Optional.ofNullable(method).map(this::method);
    if (density <= 0 || density > 1) {
      throw new ParameterException(
          spec.commandLine(), "--density must be in (0, 1], was '" + density + "'");
    }
    List<String> figures = new ArrayList<>(outcomes);
    condition.map(Condition::outcome).ifPresent(figures::add);
    FinishedSweep sweep = FinishedSweep.read(sweepFolder, figures);
    SensitivityReport report =
        new SensitivityReport(
            sweep, analyses(sweep, asked), condition.map(one -> regions(sweep, one)));
    Path target = place.asked().orElse(sweepFolder.resolve("sensitivity"));
    try (WorkFolder folder = WorkFolder.open(target, identity(), force.existing())) {
      return conclude(folder, report);
    }
  }

  private Optional<Condition> condition() {
    if (where == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Condition.onOutcome(where));
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
                    "--method must be one of %s, was '%s'"
                        .formatted(
                            String.join(", ", known.stream().map(Method::word).toList()), word)));
  }

  private List<OutcomeAnalysis> analyses(FinishedSweep sweep, Optional<Method> asked) {
    SweepSample sample = sweep.sample();
    List<OutcomeAnalysis> analyses = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String outcome : outcomes.isEmpty() ? usual(sweep) : outcomes) {
      try {
        analyses.add(
            OutcomeAnalysis.of(
                sample,
                outcome,
                sweep.outcome(outcome),
                asked.orElse(Method.usual(sample.kind())),
                Resampling.USUAL));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      } catch (IllegalArgumentException e) {
        problems.add(sweepFolder + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return analyses;
  }

  /** The usual outcomes that vary; the first figure that varies where none of them does. */
  private static List<String> usual(FinishedSweep sweep) {
    List<String> varying =
        sweep.outcomes().keySet().stream().filter(name -> varies(sweep.outcome(name))).toList();
    List<String> usual = USUAL.stream().filter(varying::contains).toList();
    if (usual.isEmpty() && varying.isEmpty()) {
      throw new ScenarioException("no figure of the sweep varies: there is nothing to explain");
    }
    return usual.isEmpty() ? varying.subList(0, 1) : usual;
  }

  private static boolean varies(Responses responses) {
    boolean any = false;
    for (int point = 0; point < responses.points() && !any; point++) {
      any = responses.complete(point);
    }
    return any && !Luck.of(responses, new Resampling(100, 1)).nothingVaries();
  }

  private SensitivityReport.Regions regions(FinishedSweep sweep, Condition condition) {
    SweepSample sample = sweep.sample();
    Method.PRIM
        .refusal(sample.kind())
        .ifPresent(
            reason -> {
              throw new ScenarioException(sweepFolder + ": " + reason);
            });
    Responses responses = sweep.outcome(condition.outcome());
    int[] spread = sample.spread();
    double[][] points =
        Arrays.stream(spread).mapToObj(p -> sample.points()[p]).toArray(double[][]::new);
    double[] share =
        Arrays.stream(spread).mapToDouble(p -> condition.share(responses.values()[p])).toArray();
    ScenarioDiscovery.Settings settings = ScenarioDiscovery.Settings.USUAL.withDensity(density);
    try {
      ScenarioDiscovery found = ScenarioDiscovery.of(sample.factors(), points, share, settings);
      return new SensitivityReport.Regions(
          String.valueOf(where).strip(), found, OutcomeAnalysis.doubts(found));
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(sweepFolder + ": " + e.getMessage());
    }
  }

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("outcomes", outcomes.isEmpty() ? "the usual ones" : String.join(", ", outcomes));
    asked.put("method", method == null ? "that of the design" : method);
    asked.put("where", where == null ? "none" : where);
    asked.put("density", Double.isNaN(density) ? "most beyond chance" : Double.toString(density));
    List<InputCopy> tables =
        FinishedSweep.FILES.stream()
            .map(name -> new InputCopy(name, sweepFolder.resolve(name)))
            .toList();
    return new Identity(
        "sensitivity", Program.version(), asked, Map.of(), RunInputs.hashes(tables));
  }

  private int conclude(WorkFolder folder, SensitivityReport report) {
    SensitivityText text = new SensitivityText(report, language.language());
    SensitivityTables.write(folder, report);
    text.write(folder);
    List<String> notes = SensitivityFigures.draw(folder, report, language.language());
    folder.finish();
    notes.forEach(terminal::note);
    terminal.finished(text.lines(), folder.shownTarget());
    return ExitCodes.OK;
  }
}
