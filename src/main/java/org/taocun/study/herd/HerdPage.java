package org.taocun.study.herd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.Words;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;

/** The report of tests of herding. */
public final class HerdPage implements ResultsPage {
  private final ResultsOrigin<HerdInfo> imprint;
  private final HerdRows rows;
  private final Language language;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds no tests, or is damaged
   */
  public HerdPage(Path folder, Language language) throws IOException {
    this.language = language;
    imprint = ResultsOrigin.read(folder, ResultsKind.HERD, HerdInfo.class);
    rows = HerdRows.read(folder);
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return HerdFigures.draw(target, rows, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    Words words = language.words();
    HtmlPage page = new HtmlPage(language, HerdText.title());
    page.paragraph(HerdText.warning()).contents();
    page.markdown(new HerdText(rows).body());
    if (!figures.isEmpty()) {
      page.heading(words.of("report.figures"));
      page.figures(figures, List.of("adoption", "exposure"));
    }
    page.heading(words.of("report.again"));
    page.code(List.of(imprint.provenance().again()));
    return page;
  }
}
