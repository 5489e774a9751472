package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.analysis.Finding;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Arms;
import org.taocun.experiment.Formula;
import org.taocun.experiment.Progress;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ValidationFile;
import org.taocun.study.CheckedScenario;
import org.taocun.study.MeasurementLog;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;
import org.taocun.study.validate.ValidationFigures;
import org.taocun.study.validate.ValidationPlan;
import org.taocun.study.validate.ValidationRows;
import org.taocun.study.validate.ValidationTables;
import org.taocun.study.validate.ValidationText;
import org.taocun.study.validate.ValidationVerdicts;
import org.taocun.trace.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the model against what was observed and against effects that sources claim. */
@Command(
    name = "validate",
    description = "Hold the model against observed patterns and claimed effects.",
    footer = {
      "",
      "Without tables of your own, those of scenarios/validation are taken. Patterns are shown in",
      "two blocks, figures that parameters were fitted to and figures held out; effects are paired",
      "differences of two scenarios under the same luck. A pattern that fails is a finding: the",
      "exit code is 0 unless --strict. Writes patterns.csv, effects.csv, growth.csv, tables.md and",
      "figures; an interrupted validation goes on with --resume.",
      "Example: taocun validate --only P5,P10"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final Path PLACE = Path.of("scenarios", "validation");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--patterns",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "Table of observed patterns, instead of the shipped tables.")
  private List<Path> patternFiles = new ArrayList<>();

  @Option(
      names = "--effects",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "Table of claimed effects, instead of the shipped tables.")
  private List<Path> effectFiles = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Only these patterns (P5) or rows (P5.1, E7); several with commas.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Replications of every arm, instead of what the tables say.")
  private @Nullable Integer replications;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/validation");
  @Mixin private Terminal terminal = new Terminal();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--strict", description = "Exit code 1 when a pattern or an effect fails.")
  private boolean strict;

  @Override
  public Integer call() throws InterruptedException {
    if (replications != null && replications < 2) {
      throw new ParameterException(
          spec.commandLine(), "--replications must be at least 2, was '" + replications + "'");
    }
    Map<ObservedPattern, Path> patterns = new LinkedHashMap<>();
    Map<ClaimedEffect, Path> effects = new LinkedHashMap<>();
    read(patterns, effects);
    ValidationPlan plan = new ValidationPlan(Optional.ofNullable(replications));
    patterns.forEach(plan::add);
    effects.forEach(plan::add);
    ValidationVerdicts verdicts = new ValidationVerdicts(plan, patterns, effects);
    List<ValidationPlan.Planned> arms = plan.arms();
    verdicts.growths().forEach(plan::addGrowth);
    try (WorkFolder folder =
        WorkFolder.open(place.folder(), identity(arms, patterns, effects), work.existing())) {
      return conclude(folder, verdicts.rows(run(folder, arms)));
    }
  }

  private void read(Map<ObservedPattern, Path> patterns, Map<ClaimedEffect, Path> effects) {
    if (patternFiles.isEmpty() && effectFiles.isEmpty()) {
      Path folder = ShippedFolder.of(PLACE, "tables with --patterns and --effects");
      patternFiles = List.of(shown(folder.resolve("patterns.csv")));
      effectFiles = List.of(shown(folder.resolve("effects.csv")));
    }
    List<String> names = new ArrayList<>();
    for (Path file : patternFiles) {
      for (ObservedPattern pattern : ValidationFile.patterns(file)) {
        names.addAll(List.of(pattern.pattern(), pattern.id()));
        if (wanted(pattern.pattern()) || wanted(pattern.id())) {
          patterns.put(pattern, file);
        }
      }
    }
    for (Path file : effectFiles) {
      for (ClaimedEffect effect : ValidationFile.effects(file)) {
        names.add(effect.id());
        if (wanted(effect.id())) {
          effects.put(effect, file);
        }
      }
    }
    for (String name : only) {
      if (names.stream().noneMatch(name::equalsIgnoreCase)) {
        throw new ScenarioException(
            "--only %s: there is no such pattern or effect; there are %s"
                .formatted(name, String.join(", ", names.stream().distinct().toList())));
      }
    }
  }

  private boolean wanted(String name) {
    return only.isEmpty() || only.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** A file as seen from here, where that is possible and short. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static Identity identity(
      List<ValidationPlan.Planned> arms,
      Map<ObservedPattern, Path> patterns,
      Map<ClaimedEffect, Path> effects) {
    Map<String, String> asked = new LinkedHashMap<>();
    patterns.keySet().forEach(one -> asked.put("pattern " + one.id(), one.toString()));
    effects.keySet().forEach(one -> asked.put("effect " + one.id(), one.toString()));
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (ValidationPlan.Planned arm : arms) {
      asked.put("replications of " + arm.label(), Integer.toString(arm.replications()));
      scenarios.put(arm.label(), arm.scenario());
    }
    return RunInputs.identity(ResultsKind.VALIDATION, asked, scenarios);
  }

  private Map<String, double[][]> run(WorkFolder folder, List<ValidationPlan.Planned> planned)
      throws InterruptedException {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    List<Arms.Arm> arms = new ArrayList<>();
    Map<String, CheckedScenario> checked = new LinkedHashMap<>();
    Map<String, List<Formula>> formulas = new LinkedHashMap<>();
    for (ValidationPlan.Planned arm : planned) {
      outcomes.put(arm.label(), arm.outcomes());
      checked.put(arm.label(), arm.checked());
      formulas.put(arm.label(), arm.outcomes().stream().map(Formula::parse).toList());
      arms.add(new Arms.Arm(arm.label(), arm.scenario(), arm.replications(), arm.outcomes()));
    }
    Progress progress = terminal.progress("validate", "runs");
    try (MeasurementLog log = MeasurementLog.open(folder, outcomes)) {
      Arms all =
          new Arms(
              arms,
              (arm, replication) -> {
                CheckedScenario world =
                    Objects.requireNonNull(checked.get(arm.label()), "every arm was read");
                List<Formula> figures =
                    Objects.requireNonNull(formulas.get(arm.label()), "every arm has figures");
                RunRecord run = world.run(replication, Formula.readNetwork(figures));
                return Formula.values(figures, run, world.scenario().start());
              });
      Map<String, double[][]> measured =
          Goodbye.or(
              () -> terminal.interrupted(log.measured().size() + " runs"),
              () -> all.run(log.measured(), work.threads(), log::add, progress));
      log.sort(List.copyOf(outcomes.keySet()));
      return measured;
    }
  }

  private int conclude(WorkFolder folder, ValidationRows rows) {
    ValidationTables.write(folder, rows, language.language());
    List<String> notes = ValidationFigures.draw(folder, rows, language.language());
    folder.finish();
    notes.forEach(terminal::note);
    terminal.finished(new ValidationText(rows, language.language()).lines(), folder.shownTarget());
    boolean failed =
        rows.patterns().stream().anyMatch(row -> row.judgement().finding() == Finding.FAILS)
            || rows.effects().stream().anyMatch(row -> row.finding() == Finding.FAILS);
    return strict && failed ? ExitCodes.CHECK_FAILED : ExitCodes.OK;
  }
}
