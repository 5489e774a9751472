package org.taocun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.study.verify.VerificationJob;
import org.taocun.study.verify.VerificationRequest;
import org.taocun.study.verify.VerificationRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description = "Check the engine against known exact answers.",
    footer = {
      "",
      "A scenario's section 'expect' lists its known answers. Without arguments, runs all"
          + " of scenarios/theory. An answer passes within 4 standard errors; exit code 1 if one"
          + " does not.",
      "Example: taocun verify scenarios/theory/watts-inside-2.yaml"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      description = "Scenario files with a section 'expect'.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (files.contains(Path.of(""))) {
      throw new ParameterException(spec.commandLine(), FileName.empty());
    }
    List<Path> scenarios = files.isEmpty() ? TheoryFolder.files() : files;
    List<VerificationRow> rows =
        VerificationJob.of(new VerificationRequest(scenarios, threads.threads())).run(terminal);
    PrintWriter out = spec.commandLine().getOut();
    VerifyTable.lines(rows).forEach(out::println);
    out.println(VerifyTable.count(rows));
    return rows.stream().allMatch(VerificationRow::passed) ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
  }
}
