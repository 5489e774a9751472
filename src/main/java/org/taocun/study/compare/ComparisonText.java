package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.study.StandingText;

/** A comparison in words and tables: lines for a terminal, and Markdown. */
final class ComparisonText {
  /** The income of the poorest fifth by outcome, ranked anew in every run. */
  private static final String POOREST_AFTER = "poorestFifthIncomeYuan";

  /**
   * The income of the fifth with the least earning power beforehand, the same households in every
   * arm.
   */
  private static final String POOREST_BEFORE = "leastEarningFifthIncomeYuan";

  /** The figures that are shown; all are in differences.csv. */
  private static final List<String> SHOWN =
      List.of(
          "finalSellers",
          "finalShops",
          "taobaoVillages",
          "lastingVillages",
          "clusters",
          "householdIncomeYuan",
          "medianIncomeYuan",
          POOREST_AFTER,
          POOREST_BEFORE,
          "giniOfIncome",
          "salesPerHouseholdYuan",
          "purchasesPerHouseholdYuan",
          "exits",
          "publicSpendingYuan");

  private final ComparisonRows rows;
  private final Language language;
  private final Words words;
  private final FigureNames names;

  /** Texts in a language. */
  ComparisonText(ComparisonRows rows, Language language) {
    this.rows = rows;
    this.language = language;
    this.words = language.words();
    this.names = new FigureNames(words);
  }

  /** The lines for the terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(rows.head().title(language));
    lines.add(head());
    lines.add("");
    lines.addAll(answer());
    lines.add("");
    lines.addAll(TextTable.aligned(ranks(), Set.of(1, 2, 3, 6)));
    lines.add("");
    lines.addAll(verdict());
    lines.add(StandingText.brief(rows.head().standing(), language));
    lines.add("");
    lines.addAll(TextTable.aligned(effects(), Set.of(2, 4, 5)));
    lines.add("");
    lines.addAll(TextTable.aligned(costs(), Set.of(2, 4)));
    lines.addAll(costNotes());
    lines.add(words.of("compare.more"));
    return lines;
  }

  /** The text of comparison.md. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + rows.head().title(language));
    lines.add("");
    lines.add(head());
    answer().forEach(sentence -> lines.addAll(List.of("", sentence)));
    section("compare.section.ranks", ranks(), lines);
    lines.add("");
    lines.addAll(verdict());
    section("compare.section.differences", differences(), lines);
    section("compare.section.costs", costs(), lines);
    costNotes().forEach(note -> lines.addAll(List.of("", note)));
    section("compare.section.fates", fates(), lines);
    section("compare.section.groups", groups(), lines);
    return lines;
  }

  private void section(String title, List<List<String>> cells, List<String> lines) {
    lines.add("");
    lines.add("## " + words.of(title));
    lines.add("");
    lines.addAll(TextTable.piped(cells));
  }

  /**
   * The question of the comparison: the scenario's own, where it lists the arms, or a general one.
   */
  String question() {
    ComparisonRows.Head head = rows.head();
    String own = language == Language.ZH ? head.questionZh() : head.question();
    return own.isBlank() ? words.of("compare.question", figure(head.decideOn(), "")) : own;
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
        percent(head.level()));
  }

  private static String percent(double share) {
    return NumberText.number(100 * share);
  }

  /** How the order of the arms was found, and what stands beside it. */
  List<String> verdict() {
    ComparisonRows.Head head = rows.head();
    List<String> lines = new ArrayList<>();
    lines.add(
        head.worlds().isEmpty()
            ? words.of("compare.oneWorld")
            : words.of("compare.worlds", worlds()));
    lines.add(words.of("compare.rankRule"));
    if (!head.counted().isEmpty()) {
      lines.add(words.of("compare.counted", head.counted(), head.replications()));
    }
    lines.addAll(fifths());
    double spent =
        rows.ranks().stream().mapToDouble(ComparisonRows.Rank::spentYuan).max().orElse(0);
    rows.ranks().stream()
        .filter(rank -> !rank.isBaseline() && rank.spentYuan() < 0.95 * spent)
        .filter(rank -> !rows.head().notCosted().contains(rank.arm()))
        .forEach(
            rank ->
                lines.add(
                    words.of(
                        "compare.spentLess",
                        name(rank.arm()),
                        NumberText.number(rank.spentYuan()),
                        NumberText.number(spent))));
    return lines;
  }

  /**
   * Notes on the difference between the two poorest fifths, and on the arms that help one and harm
   * the other.
   */
  private List<String> fifths() {
    List<String> opposed =
        rows.head().treatments().stream()
            .filter(arm -> sign(arm, POOREST_AFTER) * sign(arm, POOREST_BEFORE) < 0)
            .toList();
    boolean decides = List.of(POOREST_AFTER, POOREST_BEFORE).contains(rows.head().decideOn());
    List<String> lines = new ArrayList<>();
    if (decides || !opposed.isEmpty()) {
      lines.add(words.of("compare.fifths", figure(POOREST_AFTER, ""), figure(POOREST_BEFORE, "")));
    }
    if (!opposed.isEmpty()) {
      lines.add(words.of("compare.fifthsOpposed", joined(opposed)));
    }
    return lines;
  }

  /** The sign of an arm's effect on a figure; 0 if its interval contains 0. */
  private int sign(String arm, String figure) {
    return rows.of(arm).stream()
        .filter(row -> row.figure().equals(figure))
        .map(row -> row.difference().interval())
        .mapToInt(interval -> interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0)
        .sum();
  }

  /**
   * The answer in three sentences: the first arm, its gain and how sure that is; what it costs; and
   * whom it helps.
   */
  List<String> answer() {
    ComparisonRows.Rank first = sorted().get(0);
    List<String> answer = new ArrayList<>(List.of(first(first)));
    if (!first.isBaseline()) {
      answer.add(money(first.arm()));
      answer.add(people(first.arm()));
    }
    return answer;
  }

  private String first(ComparisonRows.Rank first) {
    List<String> leading =
        rows.ranks().stream()
            .filter(rank -> rank.ranks().best() == 1)
            .map(ComparisonRows.Rank::arm)
            .toList();
    String figure = figure(rows.head().decideOn(), "");
    if (first.isBaseline()) {
      return words.of(
          leading.size() == 1 ? "compare.answer.nothing" : "compare.answer.perhapsNothing",
          figure,
          joined(leading));
    }
    PairedDifference difference = first.difference();
    return words.of(
        leading.size() == 1 ? "compare.answer.best" : "compare.answer.perhaps",
        name(first.arm()),
        figure,
        signed(difference.mean()),
        range(difference.interval()),
        percent(rows.head().level()),
        difference.n(),
        joined(leading));
  }

  private String money(String arm) {
    if (rows.head().notCosted().contains(arm)) {
      return words.of("compare.whyNotCosted", name(arm));
    }
    double spent =
        rows.ranks().stream()
            .filter(rank -> rank.arm().equals(arm))
            .mapToDouble(ComparisonRows.Rank::spentYuan)
            .sum();
    return rows.costs().stream()
        .filter(row -> row.arm().equals(arm) && row.per().equals("seller"))
        .filter(row -> !Double.isNaN(row.yuan().value()))
        .findFirst()
        .map(
            row ->
                words.of(
                    "compare.answer.cost",
                    name(arm),
                    NumberText.number(spent),
                    NumberText.number(row.yuan().value()),
                    range(row.yuan().interval()),
                    row.yuan().n()))
        .orElseGet(() -> words.of("compare.answer.spent", name(arm), NumberText.number(spent)));
  }

  private String people(String arm) {
    String gainers =
        rows.groups().stream()
            .filter(row -> row.arm().equals(arm) && row.group().equals(HouseholdGroup.ALL))
            .map(this::gainers)
            .findFirst()
            .orElse("");
    return rows.of(arm).stream()
        .filter(row -> row.figure().equals(POOREST_BEFORE) && row.difference().n() > 1)
        .map(row -> gainers + (language == Language.ZH ? "" : " ") + sentence(row))
        .findFirst()
        .orElse(gainers);
  }

  /** The changes of each arm in the deciding figure and the usual ones, the largest first. */
  List<List<String>> effects() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("figure", "arm", "difference", "interval", "effect", "n"));
    Stream.of(rows.head().decideOn(), "finalSellers", "lastingVillages", POOREST_BEFORE)
        .distinct()
        .flatMap(this::largestFirst)
        .forEach(
            row ->
                cells.add(
                    List.of(
                        figure(row.figure(), row.unit()),
                        name(row.arm()),
                        signed(row.difference().mean()),
                        range(row.difference().interval()),
                        NumberText.number(row.effectSize()),
                        Integer.toString(row.difference().n()))));
    return cells;
  }

  private Stream<ComparisonRows.Difference> largestFirst(String figure) {
    return rows.differences().stream()
        .filter(row -> row.figure().equals(figure) && row.difference().n() > 1)
        .sorted(Comparator.comparingDouble(row -> -Math.abs(row.difference().mean())));
  }

  private String sentence(ComparisonRows.Difference row) {
    PairedDifference difference = row.difference();
    Interval interval = difference.interval();
    boolean same = interval.low() == 0 && interval.high() == 0;
    boolean none = interval.low() <= 0 && interval.high() >= 0;
    return words.of(
        same ? "compare.says.nothing" : none ? "compare.says.perhaps" : "compare.says.surely",
        name(row.arm()),
        figure(row.figure(), row.unit()),
        signed(difference.mean()),
        range(interval),
        difference.n(),
        NumberText.number(difference.baselineMean()),
        percent(rows.head().level()));
  }

  private String gainers(ComparisonRows.Group row) {
    return words.of(
        "compare.says.gainers",
        name(row.arm()),
        percent(row.gained().value()),
        percent(row.lost().value()),
        row.gained().n());
  }

  private String joined(List<String> names) {
    return String.join(words.of("compare.and"), names.stream().map(this::name).toList());
  }

  private String worlds() {
    List<String> worlds = new ArrayList<>();
    for (String world : rows.head().worlds()) {
      worlds.add(words.orElse("compare.world." + world.replace(' ', '-'), world));
    }
    return String.join(words.of("compare.and"), worlds);
  }

  /** A number for sentences; "-" for infinity, as where no replication differs. */
  private static String finite(double value) {
    return Double.isInfinite(value) ? "-" : NumberText.number(value);
  }

  /** A figure's name and unit, in words if there are any. */
  private String figure(String figure, String unit) {
    String name = names.of(figure);
    return name.equals(figure) ? figure + unit(unit) : name;
  }

  private String name(String arm) {
    return rows.head().name(arm, words);
  }

  private List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(words.of("compare.column." + key));
    }
    return heads;
  }

  List<List<String>> ranks() {
    List<List<String>> cells = new ArrayList<>();
    boolean worlds = !rows.head().worlds().isEmpty();
    List<String> head = new ArrayList<>(heads("arm", "rank"));
    head.add(figure(rows.head().decideOn(), ""));
    head.addAll(heads("difference", "interval"));
    head.add(worlds ? words.of("compare.column.worlds") : "");
    head.add(words.of("compare.column.spent"));
    cells.add(head);
    for (ComparisonRows.Rank rank : sorted()) {
      boolean base = rank.isBaseline();
      cells.add(
          List.of(
              name(rank.arm()),
              rank.ranks().settled()
                  ? Integer.toString(rank.ranks().best())
                  : rank.ranks().best() + "-" + rank.ranks().worst(),
              NumberText.number(rank.difference().treatmentMean()),
              base ? "" : signed(rank.difference().mean()),
              base ? "" : range(rank.difference().interval()),
              base || !worlds ? "" : range(rank.overWorlds()),
              rows.head().notCosted().contains(rank.arm())
                  ? words.of("compare.notCosted")
                  : NumberText.number(rank.spentYuan())));
    }
    return cells;
  }

  /** Arms by rank, of equal ranks the one with the larger gain first. */
  private List<ComparisonRows.Rank> sorted() {
    return rows.ranks().stream()
        .sorted(
            Comparator.<ComparisonRows.Rank>comparingInt(rank -> rank.ranks().best())
                .thenComparingInt(rank -> rank.ranks().worst())
                .thenComparingDouble(rank -> better(rank.difference().mean())))
        .toList();
  }

  /** A value by which arms are sorted from best to worst: the negative one if higher is better. */
  private double better(double value) {
    return rows.head().lowerIsBetter() ? value : -value;
  }

  List<List<String>> differences() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("figure", "arm", "without", "difference", "interval", "effect", "reduction"));
    for (String figure : shown()) {
      for (ComparisonRows.Difference row : rows.differences()) {
        if (row.figure().equals(figure)) {
          PairedDifference difference = row.difference();
          cells.add(
              List.of(
                  figure(figure, row.unit()),
                  name(row.arm()),
                  NumberText.number(difference.baselineMean()),
                  signed(difference.mean()),
                  range(difference.interval()),
                  NumberText.number(row.effectSize()),
                  finite(difference.varianceReduction())));
        }
      }
    }
    return cells;
  }

  /** The deciding figure, those that the user named, and the usual ones. */
  private List<String> shown() {
    List<String> all = new ArrayList<>();
    all.add(rows.head().decideOn());
    rows.differences().stream()
        .map(ComparisonRows.Difference::figure)
        .filter(figure -> figure.matches(".*[^A-Za-z].*"))
        .distinct()
        .forEach(all::add);
    all.addAll(SHOWN);
    return all.stream().distinct().toList();
  }

  private String unit(String unit) {
    return names.inBrackets(unit);
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + NumberText.number(value);
  }

  private String range(Interval interval) {
    return Double.isNaN(interval.low())
        ? "-"
        : words.of("validate.range", signed(interval.low()), signed(interval.high()));
  }

  List<List<String>> costs() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads("arm", "per", "yuan", "interval", "n"));
    for (ComparisonRows.Cost row : rows.costs()) {
      boolean told = !Double.isNaN(row.yuan().value());
      cells.add(
          List.of(
              name(row.arm()),
              words.of("compare.per." + row.per()),
              told ? NumberText.number(row.yuan().value()) : "-",
              told ? range(row.yuan().interval()) : words.of("compare.effectMayBeNone"),
              Integer.toString(row.yuan().n())));
    }
    for (String arm : rows.head().notCosted()) {
      cells.add(List.of(name(arm), "-", words.of("compare.notCosted"), "-", "-"));
    }
    return cells;
  }

  /** Notes on effects without a cost, and on costs below 0 if an interval reaches there. */
  List<String> costNotes() {
    List<String> notes = new ArrayList<>();
    if (!rows.head().notCosted().isEmpty()) {
      notes.add(words.of("compare.whyNotCosted", joined(rows.head().notCosted())));
    }
    if (!rows.head().partlyCosted().isEmpty()) {
      notes.add(words.of("compare.partlyCosted", joined(rows.head().partlyCosted())));
    }
    if (rows.costs().stream().anyMatch(row -> row.yuan().value() < 0)) {
      notes.add(words.of("compare.negativeCost"));
    }
    if (rows.costs().stream()
        .anyMatch(row -> row.yuan().interval().low() < 0 && row.yuan().interval().high() > 0)) {
      notes.add(words.of("compare.costMayBeNone"));
    }
    return notes;
  }

  List<List<String>> fates() {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>(heads("arm"));
    List<String> fates = rows.fates().stream().map(ComparisonRows.Fate::fate).distinct().toList();
    fates.forEach(fate -> head.add(words.of("compare.fate." + fate)));
    cells.add(head);
    for (String arm : rows.head().treatments()) {
      List<String> line = new ArrayList<>(List.of(name(arm)));
      for (ComparisonRows.Fate row : rows.fates()) {
        if (row.arm().equals(arm)) {
          line.add(
              "%s ± %s"
                  .formatted(
                      NumberText.number(row.households().value()),
                      NumberText.number(row.households().standardError())));
        }
      }
      cells.add(line);
    }
    return cells;
  }

  List<List<String>> groups() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        heads(
            "arm", "group", "households", "income", "interval", "sellers", "gained", "lost", "n"));
    for (ComparisonRows.Group row : rows.groups()) {
      cells.add(
          List.of(
              name(row.arm()),
              group(row),
              NumberText.number(row.households()),
              signed(row.incomeYuan().mean()),
              range(row.incomeYuan().interval()),
              signed(100 * row.sellerShare().mean()),
              percent(row.gained().value()),
              percent(row.lost().value()),
              Integer.toString(row.incomeYuan().n())));
    }
    return cells;
  }

  /** A group's name. */
  String group(ComparisonRows.Group row) {
    String kind = row.group().kind();
    String label = row.group().label();
    String own = "compare.group." + kind + "." + label;
    return words.knows(own)
        ? words.of(own)
        : words.of(
            "compare.group." + kind, kind.equals("category") ? names.category(label) : label);
  }
}
