package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.ResultsPart;
import org.taocun.study.StandingText;

/** The report of a sensitivity analysis, made anew from its sweep. */
public final class SensitivityPage implements ResultsPage, ResultsPart {
  private static final String DESIGN = "design.json";

  private final Path folder;
  private final ResultsOrigin<SensitivityInfo> origin;
  private final SensitivityReport report;
  private final Language language;

  /**
   * Asks the sweep again what the folder says was asked.
   *
   * @param folder of the analysis
   * @throws ScenarioException if it is none, or its sweep is not found
   */
  public SensitivityPage(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
    origin = ResultsOrigin.read(folder, ResultsKind.SENSITIVITY, SensitivityInfo.class);
    report = origin.details().of(sweep()).answer();
  }

  /** The folder around the analysis if it is a sweep's, else where the sweep was. */
  private Path sweep() {
    Path around = folder.toAbsolutePath().normalize().resolve("..").normalize();
    Path named = Path.of(origin.details().sweep());
    for (Path place : List.of(around, named)) {
      if (Files.isRegularFile(place.resolve(DESIGN))) {
        return place;
      }
    }
    throw new ScenarioException(
        Say.of("{0}: its sweep is needed, and is neither around it nor at {1}", folder, named));
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return SensitivityFigures.draw(target, report, language);
  }

  @Override
  public List<String> text() {
    return new SensitivityText(report, language).markdown();
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    Words words = language.words();
    SensitivityText text = new SensitivityText(report, language);
    Optional<Scenario> scenario = scenario();
    HtmlPage page = new HtmlPage(language, text.title());
    scenario.ifPresent(of -> head(page, of));
    page.contents();
    page.heading(words.of("report.answer"));
    new SensitivityAnswer(report, text, language).sentences().forEach(page::paragraph);
    scenario.ifPresent(of -> standing(page, of));
    page.heading(words.of("sensitivity.found"));
    page.markdown(text.body());
    if (!figures.isEmpty()) {
      page.heading(words.of("report.figures"));
      page.figures(figures, List.of());
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("report.methods.sweep"));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("report.caveat.model"), words.of("report.caveat.many")));
    page.heading(words.of("report.again"));
    page.quiet(scenario.map(this::again).orElseGet(this::again));
    page.code(List.of(origin.provenance().again()));
    return page;
  }

  /** The scenario of the sweep; empty where its tables are of another origin. */
  private Optional<Scenario> scenario() {
    Path file = sweep().resolve("scenario.yaml");
    return Files.isRegularFile(file)
        ? Optional.of(ScenarioReader.read(file, List.of()).scenario())
        : Optional.empty();
  }

  private void head(HtmlPage page, Scenario scenario) {
    Words words = language.words();
    page.paragraph(scenario.question(language == Language.ZH));
    page.paragraph(
        words.of(
            "report.sweep.head",
            words.of("design." + report.sweep().sample().kind().word()),
            report.sweep().sample().points().length,
            report.sweep().replications(),
            scenario.months(),
            scenario.seed()));
  }

  private void standing(HtmlPage page, Scenario scenario) {
    Words words = language.words();
    page.heading(words.of("standing.title"));
    page.list(new StandingText(scenario, language).sentences());
    page.quiet(words.of("standing.ofPoints"));
  }

  private String again(Scenario scenario) {
    return language
        .words()
        .of(
            "report.again.compare",
            origin.version(),
            scenario.seed(),
            report.sweep().replications());
  }

  private String again() {
    return language
        .words()
        .of(
            "validate.report.again",
            origin.version(),
            origin.provenance().java(),
            origin.provenance().startedShown());
  }
}
