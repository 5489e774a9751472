package org.taocun.study.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.Words;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.ResultsPage;
import org.taocun.study.StandingText;

/** The report of a comparison. */
public final class ComparisonReport implements ResultsPage {
  private static final List<String> FIGURES = List.of("ranks", "differences", "growth");

  private final Path folder;
  private final ComparisonRows rows;
  private final Language language;
  private final Words words;

  public ComparisonReport(Path folder, ComparisonRows rows, Language language) {
    this.folder = folder;
    this.rows = rows;
    this.language = language;
    this.words = language.words();
  }

  @Override
  public List<String> draw(Path target) throws IOException {
    return ComparisonFigures.draw(target, rows, language);
  }

  @Override
  public HtmlPage page(List<Path> figures) throws IOException {
    ComparisonRows.Head head = rows.head();
    ComparisonText text = new ComparisonText(rows, language);
    DifferenceTables differences = new DifferenceTables(rows, language);
    CostTable costs = new CostTable(rows, language);
    CountyTable counties = new CountyTable(rows, language);
    HouseholdTables households = new HouseholdTables(rows, language);
    HtmlPage page = new HtmlPage(language, head.title(language));
    page.paragraph(text.question()).paragraph(text.head()).contents();
    page.heading(words.of("report.answer"));
    new ComparisonAnswer(rows, language).sentences().forEach(page::paragraph);
    RankTable ranks = new RankTable(rows, language);
    page.table(ranks.cells());
    ranks.cautions().forEach(page::paragraph);
    page.heading(words.of("standing.title"));
    page.list(new StandingText(baseline(), language).sentences());
    page.quiet(words.of("standing.ofArms"));
    page.heading(words.of("compare.section.effects")).table(differences.effects());
    differences.notes().forEach(page::paragraph);
    page.figuresNamed(figures, FIGURES);
    page.heading(words.of("compare.section.groups")).table(households.groups());
    page.quiet(households.note());
    page.figuresNamed(figures, List.of("groups"));
    if (counties.drawn()) {
      page.heading(words.of("compare.section.counties"));
      if (counties.shown()) {
        page.table(counties.cells());
      }
      page.quiet(counties.note());
    }
    page.heading(words.of("compare.section.costs")).table(costs.cells());
    costs.notes().forEach(page::quiet);
    page.heading(words.of("compare.section.order"));
    new ComparisonVerdict(rows, language).lines().forEach(page::paragraph);
    page.heading(words.of("compare.section.differences")).table(differences.all());
    differences.notesOnAll().forEach(page::quiet);
    page.heading(words.of("compare.section.fates")).table(households.fates());
    if (figures.size() > FIGURES.size() + 1) {
      page.heading(words.of("compare.section.maps"));
      page.figuresBut(figures, Stream.concat(FIGURES.stream(), Stream.of("groups")).toList());
    }
    page.heading(words.of("report.methods"));
    page.paragraph(words.of("report.methods.compare"));
    page.paragraph(words.of("report.methods.ranks"));
    page.heading(words.of("report.caveats"));
    page.list(
        List.of(
            words.of("report.caveat.model"),
            words.of("report.caveat.many"),
            words.of("report.caveat.costs")));
    page.heading(words.of("report.again"));
    page.quiet(words.of("report.again.compare", head.version(), head.seed(), head.replications()));
    page.code(List.of(command()));
    return page;
  }

  private String command() {
    List<String> parts =
        new ArrayList<>(List.of("./taocun", "compare", file(ComparisonRows.BASELINE)));
    rows.head().treatments().forEach(arm -> parts.add(file(arm)));
    parts.addAll(List.of("--out", "again"));
    String counted = rows.head().counted();
    if (!counted.isEmpty()) {
      parts.addAll(
          List.of(
              "--replications", "auto", "--precision", "'" + counted.replace(" ± ", "=") + "'"));
    }
    return String.join(" ", parts);
  }

  private Scenario baseline() {
    return ScenarioReader.read(armFile(ComparisonRows.BASELINE), List.of()).scenario();
  }

  private Path armFile(String arm) {
    return folder.resolve("arms").resolve(ResultsPaths.folderName(arm) + ".yaml");
  }

  private String file(String arm) {
    return ResultsPaths.typed(armFile(arm));
  }
}
