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
 * The report of rules against each other, or of surveys that tell them apart. It has no figures.
 *
 * @param body the text in the notation of Markdown
 * @param again the command that makes the results anew
 */
public record RulesPage(Language language, String title, List<String> body, String again)
    implements ResultsPage {
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
    return new RulesPage(
        language, RuleText.title(), new RuleText(RuleRows.read(folder)).body(), again);
  }

  /**
   * The report of a folder of surveys.
   *
   * @throws org.taocun.base.ScenarioException if the folder holds none, or is damaged
   */
  public static RulesPage ofDesign(Path folder, Language language) throws IOException {
    String again = again(folder, ResultsKind.DESIGN, DesignInfo.class);
    return new RulesPage(
        language, DesignText.title(), new DesignText(DesignRows.read(folder)).body(), again);
  }

  private static <T> String again(Path folder, ResultsKind kind, Class<T> details)
      throws IOException {
    return ResultsOrigin.read(folder, kind, details).provenance().again();
  }

  @Override
  public List<String> draw(Path target) {
    return List.of();
  }

  @Override
  public HtmlPage page(List<Path> figures) {
    HtmlPage page = new HtmlPage(language, title);
    page.contents();
    page.markdown(body);
    page.heading(language.words().of("report.again"));
    page.code(List.of(again));
    return page;
  }
}
