package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.ResultsPart;

/** The report of a sensitivity analysis, made anew from its sweep. */
public final class SensitivityPage implements ResultsPage, ResultsPart {
  private static final String DESIGN = "design.json";

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
    this.language = language;
    origin = ResultsOrigin.read(folder, ResultsKind.SENSITIVITY, SensitivityInfo.class);
    report = origin.details().of(sweep(folder)).answer();
  }

  /** The folder around the analysis if it is a sweep's, else where the sweep was. */
  private Path sweep(Path folder) {
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
    HtmlPage page = new HtmlPage(language, text.title());
    page.contents();
    page.markdown(text.body());
    if (!figures.isEmpty()) {
      page.heading(words.of("report.figures"));
      page.figures(figures, List.of());
    }
    page.heading(words.of("report.again"));
    page.code(List.of(origin.provenance().again()));
    return page;
  }
}
