package org.taocun.study.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.analysis.posterior.Posterior;
import org.taocun.base.Words;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsPage;
import org.taocun.study.StandingText;

/** The report of a posterior. */
public final class PosteriorReport implements ResultsPage {
  private final Path folder;
  private final PosteriorRows rows;
  private final PosteriorText text;
  private final Language language;
  private final Words words;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds no posterior, or is damaged
   */
  public PosteriorReport(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
    rows = PosteriorRows.read(folder);
    text = new PosteriorText(rows, language);
    words = language.words();
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return PosteriorFigures.draw(target, rows, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    PosteriorInfo info = rows.info();
    HtmlPage page =
        new HtmlPage(language, words.of("posterior.report.title", rows.origin().title(language)));
    page.paragraph(text.head()).paragraph(text.stop()).contents();
    page.heading(words.of("report.answer"));
    text.answer().forEach(page::paragraph);
    page.heading(words.of("figure.calibration-fit")).table(text.fits().table());
    page.figuresNamed(figures, List.of("fit"));
    page.heading(words.of("calibrate.report.parameters")).table(text.parameters());
    page.figuresBut(figures, List.of("fit", "tolerance"));
    page.heading(words.of("figure.posterior-tolerance")).table(text.generations());
    page.figuresNamed(figures, List.of("tolerance"));
    page.heading(words.of("calibrate.report.standing"));
    page.list(List.of(StandingText.brief(info.standing(), language), words.of("standing.ofFit")));
    page.heading(words.of("report.methods"));
    page.paragraph(
        words.of(
            "posterior.report.methods",
            info.settings().particles(),
            info.replications(),
            info.fresh()));
    page.paragraph(
        words.of(info.settings().error() ? "posterior.report.error" : "posterior.report.noError"));
    page.paragraph(
        words.of(
            info.adjustment() == Posterior.Adjustment.DONE
                ? "posterior.report.adjusted"
                : "posterior.report.notAdjusted"));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("posterior.report.caveat"), words.of("report.caveat.model")));
    page.heading(words.of("report.again"));
    page.quiet(
        words.of(
            "report.again.run",
            rows.origin().version(),
            rows.origin().provenance().java(),
            info.scenarioHash(),
            rows.origin().provenance().startedShown()));
    String fitted = ResultsPaths.typed(folder.resolve(CalibrationTables.FITTED));
    page.code(
        List.of(
            "./taocun calibrate %s --evaluations %d --replications %d --fresh %d --out again"
                .formatted(fitted, info.evaluations(), info.replications(), info.fresh()),
            "./taocun sweep "
                + fitted
                + " --design csv:"
                + ResultsPaths.typed(folder.resolve(PosteriorTables.ENSEMBLE))));
    return page;
  }
}
