package org.taocun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "new",
    description = "Start a scenario: write a small, commented NAME.yaml.",
    footer = {"", "Example: taocun new my-village"})
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      description = "Name of the scenario; '.yaml' is added. An existing file is left alone.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    Path file = file();
    String text = template();
    if (file.getParent() != null && !Files.isDirectory(file.getParent())) {
      throw new ScenarioException(Say.of("{0}: there is no directory {1}", file, file.getParent()));
    }
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new ScenarioException(
          Say.of("{0}: exists already and is left alone; choose another name", file));
    }
    spec.commandLine()
        .getOut()
        .println(Say.of("{0}: written; check it with 'taocun check {1}'", file, file));
    return ExitCodes.OK;
  }

  private Path file() {
    try {
      Path path = Path.of(name.matches("(?i).*\\.ya?ml") ? name : name + ".yaml");
      if (name.isBlank() || name.endsWith("/") || path.getFileName() == null) {
        throw new ScenarioException(Say.of("'{0}' is not a name for a scenario", name));
      }
      return path;
    } catch (InvalidPathException e) {
      throw new ScenarioException(
          Say.of("'{0}' is not a name for a file: {1}", name, e.getReason()));
    }
  }

  private static String template() throws IOException {
    String name = Say.chinese() ? "new-scenario_zh.yaml" : "new-scenario.yaml";
    try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(in, name + " is not in the jar").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
