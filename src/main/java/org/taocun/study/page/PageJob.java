package org.taocun.study.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.model.FilelessData;
import org.taocun.output.folder.OutFile;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;

/** Makes a page. */
public final class PageJob {
  private PageJob() {}

  /**
   * Reads the scenarios and writes the page.
   *
   * @param notes receives remarks on the scenarios
   * @return the size of the page in bytes
   * @throws ScenarioException with the problems of all scenarios, or if there is no engine
   * @throws IOException when the page cannot be written
   */
  public static long run(PageRequest request, Consumer<String> notes) throws IOException {
    Path file = request.file();
    if (Files.isRegularFile(file) && !request.replace()) {
      throw new ScenarioException(Say.of("{0}: exists already; --force replaces it", file));
    }
    OutFile.prepare(file);
    List<PageScenario> scenarios = scenarios(request.scenarios(), notes);
    PageKind kind = request.lesson() ? PageKind.LESSON : PageKind.WORLDS;
    PageEngine engine = PageEngine.in(request.engine());
    String page =
        new PageDocument(kind, engine, request.language().locale().getLanguage()).of(scenarios);
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try {
      Files.writeString(unfinished, page);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return Files.size(file);
  }

  private static List<PageScenario> scenarios(List<Path> files, Consumer<String> notes) {
    List<PageScenario> scenarios = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        ScenarioReader.Result read = ScenarioReader.read(file, List.of());
        read.notes().forEach(notes);
        scenarios.add(scenario(file, read.scenario()));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return scenarios;
  }

  private static PageScenario scenario(Path file, Scenario scenario) {
    FilelessData.of(scenario);
    return new PageScenario(
        String.valueOf(file.getFileName()),
        scenario.title().isBlank() ? scenario.name() : scenario.title(),
        scenario.titleZh().isBlank() ? scenario.name() : scenario.titleZh(),
        ScenarioWriter.text(scenario, UnaryOperator.identity()));
  }
}
