package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;

/** The report of surveys that tell rules apart. It has no figures. */
public final class DesignPage implements ResultsPage {
  private final ResultsOrigin<DesignInfo> origin;
  private final DesignRows rows;
  private final Language language;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds none, or is damaged
   */
  public DesignPage(Path folder, Language language) throws IOException {
    this.language = language;
    origin = ResultsOrigin.read(folder, ResultsKind.DESIGN, DesignInfo.class);
    rows = DesignRows.read(folder);
  }

  @Override
  public List<String> draw(Path target) {
    return List.of();
  }

  @Override
  public HtmlPage page(List<Path> figures) {
    HtmlPage page = new HtmlPage(language, DesignText.title());
    page.contents();
    page.markdown(new DesignText(rows).body());
    page.heading(language.words().of("report.again"));
    page.code(List.of(origin.provenance().again()));
    return page;
  }
}
