package org.taocun.study.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.scenario.ObservedPattern.Block;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;

/** The report of a validation. */
public final class ValidationReport implements ResultsPage {
  private final ResultsOrigin<ValidationInfo> origin;
  private final ValidationRows rows;
  private final ValidationText text;
  private final Language language;
  private final Words words;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds no validation, or is damaged
   */
  public ValidationReport(Path folder, Language language) {
    this.language = language;
    origin = ResultsOrigin.read(folder, ResultsKind.VALIDATION, ValidationInfo.class);
    rows = ValidationFile.read(folder);
    text = new ValidationText(rows, language);
    words = language.words();
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return ValidationFigures.draw(target, rows, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    HtmlPage page = new HtmlPage(language, words.of("figure.validation"));
    page.paragraph(words.of("validate.report.question")).contents();
    page.heading(words.of("report.answer"));
    text.counts().forEach(page::paragraph);
    page.list(text.against());
    for (Block block : Block.values()) {
      if (!rows.block(block).isEmpty()) {
        page.heading(words.of("validate.block." + Word.of(block)));
        page.table(text.patterns(block));
      }
    }
    page.figuresNamed(figures, List.of("patterns"));
    if (!rows.effects().isEmpty()) {
      page.heading(words.of("validate.effects")).table(text.effects());
      page.figuresNamed(figures, List.of("effects"));
    }
    if (!rows.growths().isEmpty()) {
      page.heading(words.of("validate.report.growth"));
      page.figuresBut(figures, List.of("patterns", "effects"));
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("validate.report.methods"));
    page.heading(words.of("report.caveats"));
    page.list(List.of(words.of("validate.report.caveat"), words.of("report.caveat.model")));
    page.heading(words.of("report.again"));
    page.quiet(
        words.of(
            "validate.report.again",
            origin.version(),
            origin.provenance().java(),
            origin.provenance().startedShown()));
    page.code(List.of(origin.provenance().again()));
    return page;
  }
}
