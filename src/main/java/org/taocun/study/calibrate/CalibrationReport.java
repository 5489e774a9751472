package org.taocun.study.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.Words;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsPage;
import org.taocun.study.StandingText;

/** The report of a calibration. */
public final class CalibrationReport implements ResultsPage {
  private final Path folder;
  private final CalibrationRows rows;
  private final CalibrationText text;
  private final Language language;
  private final Words words;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds no calibration, or is damaged
   */
  public CalibrationReport(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
    rows = CalibrationRows.read(folder);
    text = new CalibrationText(rows, language);
    words = language.words();
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return CalibrationFigures.draw(target, rows, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    CalibrationInfo info = rows.info();
    HtmlPage page =
        new HtmlPage(language, words.of("calibrate.report.title", rows.origin().title(language)));
    page.paragraph(text.head()).contents();
    page.heading(words.of("report.answer"));
    text.answer().forEach(page::paragraph);
    page.heading(words.of("figure.calibration-fit")).table(text.fits().table());
    page.figuresNamed(figures, List.of("fit"));
    page.heading(words.of("calibrate.report.parameters")).table(text.parameters());
    page.figuresBut(figures, List.of("fit", "trials"));
    page.heading(words.of("figure.calibration-trials"));
    page.figuresNamed(figures, List.of("trials"));
    page.heading(words.of("calibrate.report.standing"));
    page.list(List.of(StandingText.brief(info.standing(), language), words.of("standing.ofFit")));
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("calibrate.report.methods", info.replications(), info.fresh()));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("calibrate.report.caveat"), words.of("report.caveat.model")));
    page.heading(words.of("report.again"));
    page.quiet(
        words.of(
            "report.again.run",
            rows.origin().version(),
            rows.origin().provenance().java(),
            info.scenarioHash(),
            rows.origin().provenance().startedShown()));
    // The fitted file names its scenario and its settings.
    page.code(
        List.of(
            "./taocun calibrate %s --evaluations %d --replications %d --fresh %d --out again"
                .formatted(
                    ResultsPaths.typed(folder.resolve(CalibrationTables.FITTED)),
                    info.evaluations(),
                    info.replications(),
                    info.fresh())));
    return page;
  }
}
