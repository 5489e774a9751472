package org.taocun.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.experiment.Progress;
import org.taocun.study.Listener;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The terminal of a verb that works for long: results on standard output; progress, remarks and
 * notes on standard error. A mixin of the verb itself, not of another mixin.
 */
final class Terminal implements Listener {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  /** Notes said already: several scenarios may have a file in common. */
  private final Set<String> noted = new HashSet<>();

  boolean quiet() {
    return quiet;
  }

  /** Progress as a bar on a terminal, in lines otherwise; none when the user wants quiet. */
  @Override
  public Progress progress(String name, String things) {
    return quiet
        ? Progress.NONE
        : new ProgressLine(name, things, ProgressLine.onTerminal(), err(), System::nanoTime);
  }

  @Override
  public void say(String line) {
    if (!quiet) {
      show(line);
    }
  }

  @Override
  public void note(String line) {
    if (noted.add(line)) {
      show(line);
    }
  }

  private void show(String line) {
    err().print(ProgressLine.cleared());
    Wrapping.of(line).forEach(err()::println);
  }

  /** Prints the summary of finished work and its results folder. */
  void finished(List<String> summary, String place) {
    if (!quiet) {
      PrintWriter out = verb.commandLine().getOut();
      summary.stream().flatMap(Wrapping::of).forEach(out::println);
      out.println(Say.of("Results: {0}", place));
      out.flush();
    }
  }

  /**
   * Says that an interrupt lost nothing.
   *
   * @param kept such as "5 runs"
   */
  void interrupted(String kept) {
    stopped(Say.of("interrupted; {0} kept: the same command with --resume goes on", kept));
  }

  /**
   * Says that an interrupt of one of several pieces of work lost nothing.
   *
   * @param work its name
   */
  void interrupted(String work, String kept) {
    stopped(
        Say.of("{0}: interrupted; {1} kept: the same command with --resume goes on", work, kept));
  }

  private void stopped(String message) {
    err().println();
    err().println(message);
  }

  private PrintWriter err() {
    return verb.commandLine().getErr();
  }
}
