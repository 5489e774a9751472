package org.taocun.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
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
      "Example: taocun page scenarios/classroom.yaml scenarios/baseline.yaml -o lesson.html"
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario files (default: villages and counties that come with the program).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = FileName.class,
      description = "The page (default: taocun.html).")
  private Path out = Path.of("taocun.html");

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    Path engine = ShippedFolder.built(Path.of("web", "engine"));
    List<Path> scenarios = files.isEmpty() ? ready() : files;
    long bytes =
        PageJob.run(
            new PageRequest(scenarios, engine, language.language(), out, force),
            spec.commandLine().getErr()::println);
    spec.commandLine()
        .getOut()
        .println(
            Say.of(
                "{0}: written, {1} kB; open it in a browser",
                out, Long.toString((bytes + 500) / 1000)));
    return ExitCodes.OK;
  }

  private static List<Path> ready() {
    Path folder = ShippedFolder.of(Path.of("scenarios"), "SCENARIO");
    return READY.stream().map(folder::resolve).toList();
  }
}
