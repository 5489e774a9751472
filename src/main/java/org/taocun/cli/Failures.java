package org.taocun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.study.Program;
import picocli.CommandLine;

/**
 * Messages of failures: plain lines for mistakes that the user can correct, a request to report for
 * bugs.
 */
final class Failures {
  private Failures() {}

  /** Prints a failure on standard error and returns the exit code. */
  static int of(Throwable failure, PrintWriter err, String... arguments) {
    if (failure instanceof ScenarioException scenario) {
      scenario.problems().forEach(err::println);
      return ExitCodes.USER_ERROR;
    }
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return io(unchecked.getCause(), err);
    }
    if (failure instanceof IOException io) {
      return io(io, err);
    }
    if (failure instanceof InterruptedException) {
      err.println(Say.of("taocun: interrupted"));
      return ExitCodes.INTERRUPTED;
    }
    if (failure instanceof OutOfMemoryError) {
      err.println(
          Say.of(
              "taocun: out of memory; give it more, such as TAOCUN_JAVA_OPTIONS=-Xmx8g taocun"
                  + " ..."));
      return ExitCodes.USER_ERROR;
    }
    return bug(failure, err, arguments);
  }

  /**
   * Tells that not all could be printed.
   *
   * @param code the exit code of the work itself
   * @return the code, or that of a mistake if the work ended well
   */
  static int ofOutput(IOException failure, PrintWriter err, int code) {
    err.println(Say.of("taocun: the output could not be written: {0}", Disk.reason(failure)));
    return code == ExitCodes.OK ? ExitCodes.USER_ERROR : code;
  }

  private static int io(IOException failure, PrintWriter err) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    if (failure instanceof NoSuchFileException) {
      reason = Say.of("{0}: no such file or directory", reason);
    } else if (failure instanceof AccessDeniedException) {
      reason = Say.of("{0}: permission denied", reason);
    } else if (failure instanceof FileAlreadyExistsException) {
      reason = Say.of("{0}: exists already", reason);
    }
    err.println(Say.at("taocun", reason));
    return ExitCodes.USER_ERROR;
  }

  private static int bug(Throwable failure, PrintWriter err, String... arguments) {
    err.println(Say.of("taocun: this is a bug of the program, not of your scenario."));
    err.println(
        Say.of("Please report it as an issue of the project, with the scenario and these lines:"));
    err.println(Say.of("  command:  taocun {0}", String.join(" ", arguments)));
    err.println(
        Say.of(
            "  version:  {0}, Java {1}, {2}",
            Program.version(), System.getProperty("java.version"), System.getProperty("os.name")));
    failure.printStackTrace(err);
    return ExitCodes.BUG;
  }

  /** Prints the mistake in the arguments and the probable intention. */
  static int usage(CommandLine.ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      essence(command, err);
      return ExitCodes.USER_ERROR;
    }
    err.println(Say.at("taocun", message(failure, arguments)));
    err.println(Say.of("See '{0} --help'.", command.getCommandSpec().qualifiedName()));
    return ExitCodes.USER_ERROR;
  }

  /** Tells what one can begin with, to those who gave no verb. */
  private static void essence(CommandLine command, PrintWriter err) {
    err.println(
        Say.of("taocun VERB ...: an agent-based policy laboratory for rural e-commerce clusters"));
    err.println(Say.of("  taocun run scenarios/shaji.yaml    simulate a scenario"));
    err.println(Say.of("  taocun new my-village              begin a scenario of your own"));
    err.println(Say.of("  taocun explain entry               what settings mean"));
    err.println(Say.of("Verbs: {0}", String.join(", ", command.getSubcommands().keySet())));
    err.println(
        Say.of("See 'taocun --help' for what they do, 'taocun VERB --help' for more of one."));
  }

  /** The argument that no option or verb takes, also where what is missing was told first. */
  private static Optional<String> unknown(
      CommandLine.ParameterException failure, String[] arguments) {
    if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream().findFirst();
    }
    Map<String, ?> known = failure.getCommandLine().getCommandSpec().optionsMap();
    return failure instanceof CommandLine.MissingParameterException
        ? Arrays.stream(arguments)
            .filter(word -> word.matches("--[a-z].*"))
            .filter(word -> !known.containsKey(word.replaceFirst("=.*", "")))
            .findFirst()
        : Optional.empty();
  }

  private static String message(CommandLine.ParameterException failure, String[] arguments) {
    String message = String.valueOf(failure.getMessage());
    Optional<String> unmatched = unknown(failure, arguments);
    if (unmatched.isEmpty()) {
      return ParserWords.of(message.replaceAll("\\s*\\R\\s*", "; "));
    }
    String typed = unmatched.get();
    List<String> names = new ArrayList<>();
    boolean option = typed.startsWith("-");
    if (option) {
      failure
          .getCommandLine()
          .getCommandSpec()
          .options()
          .forEach(o -> names.addAll(List.of(o.names())));
    } else {
      names.addAll(failure.getCommandLine().getSubcommands().keySet());
    }
    if (names.isEmpty()) {
      return ParserWords.of(message);
    }
    String name = typed.replaceFirst("=.*", "");
    return Say.of(
        option ? "unknown option '{0}'{1}" : "unknown verb '{0}'{1}",
        name,
        Nearest.hint(name, names));
  }
}
