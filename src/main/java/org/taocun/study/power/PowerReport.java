package org.taocun.study.power;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Survey;
import org.taocun.base.Say;
import org.taocun.base.Words;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.SurveyText;

/** The figures and the report of size and power, made from atlas.csv. */
public final class PowerReport implements ResultsPage {
  private final ResultsOrigin<PowerInfo> imprint;
  private final List<AtlasRow> rows;
  private final Language language;

  /**
   * The report of a folder.
   *
   * @throws org.taocun.base.ScenarioException if it holds no finished experiment
   */
  public PowerReport(Path folder, Language language) {
    this.language = language;
    imprint = ResultsOrigin.read(folder, ResultsKind.POWER, PowerInfo.class);
    rows = PowerTables.atlas(folder);
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return FigureSet.draw(
        target,
        language,
        shown -> imprint.name() + Tabulation.lookAlikes(rows),
        (frame, folder) -> draw(frame, folder));
  }

  private void draw(FigureFrame frame, Path folder) throws IOException {
    Set<Survey> surveys = new LinkedHashSet<>();
    rows.forEach(row -> surveys.add(row.survey()));
    List<Survey> all = new ArrayList<>(surveys);
    for (Survey survey : all) {
      List<AtlasRow> own = rows.stream().filter(row -> row.survey().equals(survey)).toList();
      HeatFigure figure = new HeatFigure(Tabulation.lookAlikes(rows), own);
      String name = SurveyText.differing(survey, all.get(0));
      String caption =
          frame
              .words()
              .of("caption.rates", SurveyText.whole(survey), own.get(0).runs(), level(own.get(0)));
      FigureFile.write(
          figure.draw(frame, imprint.name() + ": " + name, caption),
          frame.words().of("figure.rates"),
          folder,
          "rates-%02d".formatted(all.indexOf(survey) + 1));
    }
  }

  private static String level(AtlasRow row) {
    return NumberText.number(row.level());
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    Words words = language.words();
    HtmlPage page =
        new HtmlPage(language, Say.of("Size and power of tests of herding: {0}", imprint.name()));
    page.contents();
    page.markdown(new PowerText(rows).page());
    if (!figures.isEmpty()) {
      page.heading(words.of("report.figures"));
      page.figures(figures, List.of());
    }
    page.heading(words.of("report.again"));
    page.code(List.of(imprint.provenance().again()));
    return page;
  }
}
