package org.taocun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "new",
    description = "Start a scenario: write a small, commented NAME.yaml, or a county with tables.",
    footer = {
      "",
      "'taocun new county FOLDER' writes county.yaml and, beside it, villages.csv, observed.csv and"
          + " policies.csv with small examples, to be edited in a spreadsheet; with --lang zh their"
          + " heads and comments are Chinese.",
      "Example: taocun new my-village",
      "         taocun new county my-county",
      "         taocun new county suining --title 'Suining county'"
    })
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "NAME|county",
      description =
          "Name of the scenario; '.yaml' is added. Or the word 'county'. Existing files are left"
              + " alone.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FOLDER|FILE",
      converter = FileName.class,
      description =
          "With 'county': its folder, or the scenario's file in it (default: the folder"
              + " my-county).")
  private @Nullable Path place;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description =
          "With 'county': the title above its figures and reports (default: the name of the"
              + " folder).")
  private @Nullable String title;

  @Override
  public Integer call() throws IOException {
    if (name.equals("county")) {
      return county(place == null ? Path.of(NewCounty.FOLDER) : place);
    }
    if (place != null) {
      throw new ParameterException(
          spec.commandLine(), Say.of("only 'new county' takes a folder, not 'new {0}'", name));
    }
    if (title != null) {
      throw new ParameterException(
          spec.commandLine(),
          Say.of("only 'new county' takes --title; 'title:' in the file says it"));
    }
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

  private int county(Path folder) throws IOException {
    List<Path> files = NewCounty.at(folder, Optional.ofNullable(title)).write();
    for (Path file : files) {
      spec.commandLine().getOut().println(file);
    }
    spec.commandLine()
        .getOut()
        .println(
            Say.of(
                "Edit the tables, and the title in {0}, which stands above all figures; then:"
                    + " taocun check {0}, taocun run {0}, taocun compare {0}",
                files.get(0)));
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
