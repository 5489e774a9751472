package org.taocun.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.taocun.output.folder.ResultsPaths;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --out}: the folder of results. A mixin of the verb itself. */
final class ResultFolder {
  private static final String NAME = "NAME";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  private final Path usual;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Folder of the results (default: ${DEFAULT-VALUE}).")
  private Path out;

  /**
   * The option of a verb.
   *
   * @param usual the default, in which NAME stands for the scenario's name
   */
  ResultFolder(String usual) {
    this.usual = Path.of(usual);
    out = this.usual;
  }

  /** The folder that the user named. */
  Optional<Path> asked() {
    return verb.commandLine().getParseResult().hasMatchedOption("--out")
        ? Optional.of(out)
        : Optional.empty();
  }

  /** The folder of a verb that has no scenario. */
  Path folder() {
    return asked().orElse(usual);
  }

  /** The folder of a scenario: the one that the user named, or the default. */
  Path of(String scenario) {
    return asked().orElseGet(() -> usual(scenario));
  }

  /**
   * The folder of one of several scenarios: inside the folder that the user named, or the default.
   */
  Path within(String scenario) {
    return asked()
        .map(folder -> folder.resolve(ResultsPaths.folderName(scenario)))
        .orElseGet(() -> usual(scenario));
  }

  private Path usual(String scenario) {
    String last = String.valueOf(usual.getFileName());
    return usual.resolveSibling(last.replace(NAME, ResultsPaths.folderName(scenario)));
  }
}
