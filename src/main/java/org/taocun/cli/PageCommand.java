package org.taocun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.page.PageJob;
import org.taocun.study.page.PageRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "page",
    description =
        "Make a page: one HTML file with the engine and scenarios in it, for any browser, offline.",
    footer = {
      "",
      "The page needs no server and no network: open it from disk, mail it, put it on any site.",
      "Its runs have the bits of 'taocun run'.",
      "Example: taocun page scenarios/classroom.yaml scenarios/baseline.yaml -o mine.html"
    })
final class PageCommand implements Callable<Integer> {
  private static final List<String> READY =
      List.of(
          "classroom.yaml",
          "two-villages.yaml",
          "shaji.yaml",
          "baseline.yaml",
          "no-leaders.yaml",
          "low-threshold.yaml",
          "high-logistics-cost.yaml");

  private static final List<String> OF_LESSON =
      List.of("classroom.yaml", "two-villages.yaml", "shaji.yaml");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario files (default: villages and counties that come with the program).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--lesson",
      description =
          "Make the guided lesson for a class (guess, run, compare, explain), with scenarios of its"
              + " own.")
  private boolean lesson;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = FileName.class,
      description = "The page (default: taocun.html, or lesson.html with --lesson).")
  private Optional<Path> out = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (lesson && !files.isEmpty()) {
      throw new ScenarioException(
          Say.of("--lesson has scenarios of its own; leave {0} out", files.get(0)));
    }
    Path engine = ShippedFolder.built(Path.of("web", "engine"));
    List<Path> scenarios = files.isEmpty() ? ready(lesson ? OF_LESSON : READY) : files;
    Path file = out.orElse(Path.of(lesson ? "lesson.html" : "taocun.html"));
    long bytes =
        PageJob.run(
            new PageRequest(lesson, scenarios, engine, language.language(), file, force),
            spec.commandLine().getErr()::println);
    spec.commandLine()
        .getOut()
        .println(
            Say.of(
                "{0}: written, {1} kB; open it in a browser",
                file, Long.toString((bytes + 500) / 1000)));
    return ExitCodes.OK;
  }

  private static List<Path> ready(List<String> names) {
    Path folder = ShippedFolder.of(Path.of("scenarios"), "SCENARIO");
    return names.stream().map(folder::resolve).toList();
  }
}
