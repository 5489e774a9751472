package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.PolicyArm;
import org.taocun.scenario.yaml.PolicyArms;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.CheckedScenario;
import org.taocun.study.compare.ComparisonJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Check scenarios without running them.",
    footer = {
      "",
      "Problems are shown with file, line and column; exit code 2 if there are any.",
      "Example: taocun check scenarios/*.yaml",
      "         taocun check scenarios/policies/five-arms.yaml --arms"
          + " scenarios/policies/arms-example.csv"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();

  @Option(
      names = "--arms",
      paramLabel = "FILE",
      converter = FileName.class,
      description = {
        "Also check policy arms on each scenario: CSV with arm, parameter, value and"
            + " optionally from, to, source."
      })
  private @Nullable Path arms;

  @Override
  public Integer call() {
    List<String> problems = new ArrayList<>();
    Set<String> notes = new HashSet<>();
    for (Path file : scenarios.files()) {
      try {
        Consumer<String> told =
            note -> {
              if (notes.add(note)) {
                spec.commandLine().getErr().println(note);
              }
            };
        CheckedScenario checked = CheckedScenario.read(file, scenarios.sets().settings(), told);
        ComparisonJob.check(checked, file, scenarios.sets().settings()).forEach(told);
        spec.commandLine().getOut().println(Say.of("{0}: ok", file));
        if (arms != null) {
          checkArms(arms, file, problems);
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
        addOfTables(file, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return ExitCodes.OK;
  }

  /** Adds the problems of tables of arms on a scenario that has problems elsewhere. */
  private void addOfTables(Path file, List<String> problems) {
    List<String> found = new ArrayList<>();
    try {
      List<Setting> settings = scenarios.sets().settings();
      String named = ScenarioReader.readWith(file, settings).scenario().compare().table();
      List<Path> tables = new ArrayList<>();
      if (arms != null) {
        tables.add(arms);
      }
      if (!named.isEmpty()) {
        tables.add(file.resolveSibling(named));
      }
      tables.forEach(table -> PolicyArms.sound(table, file, settings, found));
    } catch (ScenarioException e) {
      found.addAll(e.problems());
    }
    found.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
  }

  private void checkArms(Path table, Path baseline, List<String> problems) {
    Set<String> notes = new LinkedHashSet<>();
    for (PolicyArm arm : PolicyArms.sound(table, baseline, scenarios.sets().settings(), problems)) {
      try {
        Scenario scenario = CheckedScenario.of(arm.result()).scenario();
        arm.result().notes().stream()
            .filter(note -> note.startsWith(Say.at(table, "")))
            .forEach(notes::add);
        int policies = scenario.government().policies().size();
        spec.commandLine()
            .getOut()
            .println(
                Say.of(
                    "{0}: {1} on {2}: ok, {3} {3|policy|policies}",
                    table, arm.name(), baseline, policies));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    notes.forEach(spec.commandLine().getErr()::println);
  }
}
