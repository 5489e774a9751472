package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;

/**
 * The report of rules against each other, or of surveys that tell them apart.
 *
 * @param figures draws the figures
 * @param body the text in the notation of Markdown
 * @param again the command that makes the results anew
 */
public record RulesPage(
    Figures figures, Language language, String title, List<String> body, String again)
    implements ResultsPage {
  /** The drawing of figures. */
  interface Figures {
    /** Draws into a folder; returns messages for the user. */
    List<String> draw(Path target) throws IOException;
  }

  /** Copies the list. */
  public RulesPage {
    body = List.copyOf(body);
  }

  /**
   * The report of a folder of rules against each other.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds none, or is damaged
   */
  public static RulesPage ofRules(Path folder, Language language) throws IOException {
    String again = again(folder, ResultsKind.IDENTIFY, IdentifyInfo.class);
    RuleRows rows = RuleRows.read(folder);
    return new RulesPage(
        target -> RuleFigures.draw(target, rows, language),
        language,
        RuleText.title(),
        new RuleText(rows).body(),
        again);
  }

  /**
   * The report of a folder of surveys.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds none, or is damaged
   */
  public static RulesPage ofDesign(Path folder, Language language) throws IOException {
    String again = again(folder, ResultsKind.DESIGN, DesignInfo.class);
    DesignRows rows = DesignRows.read(folder);
    return new RulesPage(
        target -> RuleFigures.draw(target, rows, language),
        language,
        DesignText.title(),
        new DesignText(rows).body(),
        again);
  }

  private static <T> String again(Path folder, ResultsKind kind, Class<T> details)
      throws IOException {
    return ResultsOrigin.read(folder, kind, details).provenance().again();
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return figures.draw(target);
  }

  @Override
  public HtmlPage page(List<Path> drawn) throws IOException {
    HtmlPage page = new HtmlPage(language, title);
    page.contents();
    page.markdown(body);
    if (!drawn.isEmpty()) {
      page.heading(language.words().of("report.figures"));
      page.figures(drawn, List.of());
    }
    page.heading(language.words().of("report.again"));
    page.code(List.of(again));
    return page;
  }
}
