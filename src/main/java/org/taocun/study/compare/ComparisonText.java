package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.base.Words;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.Language;
import org.taocun.study.StandingText;

/** A comparison in words and tables: lines for a terminal, and Markdown. */
final class ComparisonText {
  private final ComparisonRows rows;
  private final Language language;
  private final Words words;
  private final ArmWords say;
  private final List<String> answer;
  private final List<String> cautions;
  private final List<String> verdict;
  private final List<List<String>> ranks;
  private final DifferenceTables differences;
  private final CostTable costs;
  private final HouseholdTables households;
  private final CountyTable counties;

  /** Texts in a language. */
  ComparisonText(ComparisonRows rows, Language language) {
    this.rows = rows;
    this.language = language;
    this.words = language.words();
    this.say = new ArmWords(rows, language);
    this.answer = new ComparisonAnswer(rows, language).sentences();
    RankTable table = new RankTable(rows, language);
    this.cautions = table.cautions();
    this.verdict = new ComparisonVerdict(rows, language).lines();
    this.ranks = table.cells();
    this.differences = new DifferenceTables(rows, language);
    this.costs = new CostTable(rows, language);
    this.households = new HouseholdTables(rows, language);
    this.counties = new CountyTable(rows, language);
  }

  /** The lines for the terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(rows.head().title(language));
    lines.add(head());
    lines.add("");
    lines.addAll(answer);
    lines.add("");
    lines.addAll(TextTable.aligned(ranks, Set.of(1, 2, 3, 6)));
    lines.add("");
    lines.addAll(cautions);
    lines.addAll(verdict);
    lines.add(StandingText.brief(rows.head().standing(), language));
    lines.add("");
    lines.addAll(TextTable.aligned(differences.effects(), Set.of(2, 4, 5)));
    lines.addAll(differences.notes());
    lines.add("");
    if (counties.drawn()) {
      lines.add(words.of("compare.section.counties"));
      if (counties.shown()) {
        lines.addAll(TextTable.aligned(counties.cells(), Set.of(3, 4, 6, 7)));
      }
      lines.addAll(List.of(counties.note(), ""));
    }
    lines.addAll(TextTable.aligned(costs.cells(), Set.of(2, 4)));
    lines.addAll(costs.notes());
    lines.add(words.of("compare.more"));
    return lines;
  }

  /** The text of comparison.md. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + rows.head().title(language));
    lines.add("");
    lines.add(head());
    answer.forEach(sentence -> lines.addAll(List.of("", sentence)));
    section("compare.section.ranks", ranks, lines);
    lines.add("");
    lines.addAll(cautions);
    lines.addAll(verdict);
    section("compare.section.differences", differences.all(), lines);
    differences.notesOnAll().forEach(sentence -> lines.addAll(List.of("", sentence)));
    if (counties.drawn()) {
      section("compare.section.counties", counties.shown() ? counties.cells() : List.of(), lines);
      lines.addAll(List.of("", counties.note()));
    }
    section("compare.section.costs", costs.cells(), lines);
    costs.notes().forEach(note -> lines.addAll(List.of("", note)));
    section("compare.section.fates", households.fates(), lines);
    section("compare.section.groups", households.groups(), lines);
    lines.addAll(List.of("", households.note()));
    return lines;
  }

  private void section(String title, List<List<String>> cells, List<String> lines) {
    lines.add("");
    lines.add("## " + words.of(title));
    if (!cells.isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.piped(cells));
    }
  }

  /**
   * The question of the comparison: the scenario's own, where it lists the arms, or a general one.
   */
  String question() {
    ComparisonRows.Head head = rows.head();
    String own = language == Language.ZH ? head.questionZh() : head.question();
    return own.isBlank() ? words.of("compare.question", say.figure(head.decideOn(), "")) : own;
  }

  /** The compared arms, in a sentence. */
  String head() {
    ComparisonRows.Head head = rows.head();
    return words.of(
        "compare.head",
        head.treatments().size(),
        head.replications(),
        head.seed(),
        head.months(),
        head.start(),
        ArmWords.percent(head.level()));
  }
}
