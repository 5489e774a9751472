package org.taocun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taocun.base.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The entry point, with the list of all verbs.
 *
 * <p>The class of every verb is loaded at each start. Its fields and signatures therefore name
 * nothing that is slow to load (charts, windows); its method may.
 */
@Command(
    name = "taocun",
    description = {
      "An agent-based policy laboratory for rural e-commerce clusters (Taobao villages).",
      ""
    },
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: taocun run scenarios/shaji.yaml",
      "'taocun VERB --help' tells more about a verb."
    },
    subcommands = {
      RunCommand.class,
      PlotCommand.class,
      ReportCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      GuiCommand.class,
      NewCommand.class,
      PageCommand.class,
      SchemaCommand.class,
      CalibrateCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      ValidateCommand.class,
      SweepCommand.class,
      MergeCommand.class,
      SensitivityCommand.class,
      HerdCommand.class,
    })
public final class Main {
  private Main() {}

  /** Runs the verb that the arguments name and ends the program with one of {@link ExitCodes}. */
  public static void main(String[] args) {
    QuietLibraries.keep();
    ProcessLocales.setToEnvironment(System.getenv());
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(output, false, ProcessLocales.encoding("stdout"));
    PrintWriter err = new PrintWriter(System.err, true, ProcessLocales.encoding("stderr"));
    int code = run(out, err, args);
    Optional<IOException> lost = output.failure();
    if (lost.isPresent()) {
      ProcessLocales.of(args).speak();
      code = Failures.ofOutput(lost.get(), err, code);
    }
    System.exit(code);
  }

  /** Runs a verb. All verbs but {@code gui} draw without a screen. */
  private static int drawnWithoutScreen(ParseResult parsed) {
    boolean window =
        parsed.hasSubcommand()
            && parsed.subcommand().commandSpec().userObject() instanceof GuiCommand;
    if (!window) {
      System.setProperty("java.awt.headless", "true");
    }
    return new RunLast().execute(parsed);
  }

  /** Runs the verb that the arguments name, in the language that they ask for. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    ProcessLocales before = ProcessLocales.now();
    ProcessLocales.of(args).speak();
    try {
      return execute(line(out, err, args), out, err, args);
    } finally {
      before.speak();
    }
  }

  /** All verbs, with their help in the language of the process. */
  static CommandLine line(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main()).setOut(out).setErr(err);
    line.setExpandAtFiles(false);
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    addStandardOptions(line);
    line.setExecutionStrategy(Main::drawnWithoutScreen);
    line.setParameterExceptionHandler(Failures::usage);
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, Main::footer);
    sections.put(
        UsageMessageSpec.SECTION_KEY_SYNOPSIS,
        help -> help.synopsis(Lines.width(help.synopsisHeading())));
    sections.replaceAll((key, part) -> help -> WholeWords.restore(part.render(help)));
    line.setHelpSectionMap(sections);
    line.setExecutionExceptionHandler((failure, where, parsed) -> Failures.of(failure, err, args));
    line.setResourceBundle(new HelpTexts(line));
    return line;
  }

  /** The text behind the options: picocli itself breaks lines within names of files. */
  private static String footer(CommandLine.Help help) {
    return Stream.of(help.commandSpec().usageMessage().footer())
        .map(WholeWords::restore)
        .flatMap(Wrapping::of)
        .map(line -> line + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private static void addStandardOptions(CommandLine line) {
    line.getSubcommands().values().forEach(Main::addStandardOptions);
    StandardOptions.addTo(line.getCommandSpec());
  }

  private static int execute(CommandLine line, PrintWriter out, PrintWriter err, String... args) {
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      return Failures.of(failure, err, args);
    } finally {
      out.flush();
      err.flush();
    }
  }
}
