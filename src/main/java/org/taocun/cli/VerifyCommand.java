package org.taocun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.taocun.base.ScenarioException;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.verify.Verification;
import org.taocun.study.verify.VerificationCase;
import org.taocun.study.verify.VerificationRow;
import org.taocun.study.verify.VerifyTable;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the engine against known answers. */
@Command(
    name = "verify",
    description = "Hold the engine against known exact answers.",
    footer = {
      "",
      "A scenario's section 'expect' says what is known. Without scenarios, all of"
          + " scenarios/theory",
      "are run. An answer passes within 4 standard errors; exit code 1 when one does not.",
      "Example: taocun verify scenarios/theory/watts-inside-2.yaml"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      description = "Scenario files that expect something.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Replications at once; all processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (files.contains(Path.of(""))) {
      throw new ParameterException(spec.commandLine(), FileName.EMPTY);
    }
    IdentityHashMap<Scenario, InputData> data = new IdentityHashMap<>();
    List<VerificationCase> cases = read(files.isEmpty() ? TheoryFolder.files() : files, data);
    Verification verification =
        new Verification(
            (scenario, replication, keepNetwork) ->
                simulate(scenario, data, replication, keepNetwork),
            threads);
    List<VerificationRow> rows = verification.of(cases, this::tell);
    PrintWriter out = spec.commandLine().getOut();
    VerifyTable.lines(rows).forEach(out::println);
    out.println(VerifyTable.count(rows));
    return rows.stream().allMatch(VerificationRow::passed) ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
  }

  private static RunRecord simulate(
      Scenario scenario,
      IdentityHashMap<Scenario, InputData> data,
      int replication,
      boolean keepNetwork) {
    InputData read = Objects.requireNonNull(data.get(scenario), "every case was read");
    return new Simulation(scenario, read, replication, PanelSink.NONE, keepNetwork).run();
  }

  /**
   * The scenarios that expect something; all problems of all files at once.
   *
   * @param data gains what each scenario's files hold
   */
  private static List<VerificationCase> read(
      List<Path> files, IdentityHashMap<Scenario, InputData> data) {
    List<VerificationCase> cases = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        CheckedScenario checked = CheckedScenario.of(ScenarioReader.read(file, List.of()));
        if (!checked.scenario().expect().isEmpty()) {
          cases.add(new VerificationCase(String.valueOf(file.getFileName()), checked.scenario()));
          data.put(checked.scenario(), checked.data());
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (problems.isEmpty() && cases.isEmpty()) {
      problems.add("nothing to verify: no scenario has a section 'expect'");
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return cases;
  }

  private void tell(VerificationCase one, int number, int of) {
    if (!quiet) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(number + "/" + of + " " + one.file());
      err.flush();
    }
  }
}
