package org.taocun.study.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.AtlasRow.Verdict;
import org.taocun.analysis.herding.Cause;
import org.taocun.analysis.herding.Claim;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Survey;
import org.taocun.base.Lines;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.NumberWords;
import org.taocun.study.SurveyText;

/**
 * Size and power of tests in words.
 *
 * @param rows all rates, those of the base first in each world
 */
record PowerText(List<AtlasRow> rows) {
  PowerText {
    rows = List.copyOf(rows);
  }

  /** The lines for a terminal, of at most 80 places. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(Lines.of(about(), TextTable.WIDTH));
    lines.add("");
    List<List<String>> table = table();
    lines.addAll(
        TextTable.aligned(
            table, IntStream.range(2, table.get(0).size()).boxed().collect(Collectors.toSet())));
    lines.add("");
    sentences().forEach(line -> lines.addAll(Lines.of(line, TextTable.WIDTH)));
    return lines;
  }

  /** The text of power.md. */
  String markdown() {
    return String.join("\n", page()) + "\n";
  }

  /** The lines of the page in Markdown, with a heading for each part. */
  List<String> page() {
    List<String> lines = new ArrayList<>(List.of(about(), ""));
    lines.addAll(List.of("# " + Say.of("Rates of rejection"), ""));
    lines.addAll(TextTable.piped(table()));
    for (String world : worlds()) {
      lines.addAll(List.of("", "# " + Say.of("Worlds: {0}", named(world)), ""));
      ofWorld(world).forEach(line -> lines.add("- " + line));
    }
    lines.addAll(List.of("", "# " + Say.of("Expectations that did not come true"), ""));
    List<String> failed = failed();
    lines.add(counted());
    lines.add("");
    failed.forEach(line -> lines.add("- " + line));
    if (surveys().size() > 1) {
      lines.addAll(List.of("", "# " + Say.of("Rates by size and observation"), ""));
      lines.add(Say.of("First the base: {0}.", SurveyText.whole(surveys().get(0))));
      for (String world : worlds()) {
        lines.addAll(List.of("", "# " + Say.of("By size and observation: {0}", named(world)), ""));
        lines.addAll(TextTable.piped(bySurvey(world)));
      }
    }
    return lines;
  }

  private List<String> sentences() {
    List<String> lines = new ArrayList<>();
    for (String world : worlds()) {
      lines.add(Say.of("Worlds: {0}", named(world)));
      ofWorld(world).forEach(line -> lines.add("  " + line));
    }
    lines.add(counted());
    return lines;
  }

  private String about() {
    AtlasRow first = rows.get(0);
    return Say.of(
        "A test rejects if p is at most {0}. {1} worlds of each kind, each time another one; here"
            + " {2}. Rates have exact intervals of 95 %.",
        NumberText.number(first.level()), first.runs(), SurveyText.whole(first.survey()));
  }

  private List<String> worlds() {
    return Tabulation.lookAlikes(rows);
  }

  private String named(String world) {
    List<Cause> causes =
        rows.stream().filter(of(world)).findFirst().map(AtlasRow::causes).orElse(List.of());
    return Say.of("{0} ({1})", world, Cause.words(causes));
  }

  private static Predicate<AtlasRow> of(String world) {
    return row -> row.lookAlike().equals(world);
  }

  /** All surveys, the base first. */
  private List<Survey> surveys() {
    Set<Survey> surveys = new LinkedHashSet<>();
    rows.forEach(row -> surveys.add(row.survey()));
    return List.copyOf(surveys);
  }

  /** The rates of a world at the base. */
  private List<AtlasRow> base(String world) {
    List<AtlasRow> all = rows.stream().filter(of(world)).toList();
    Survey first = all.get(0).survey();
    return all.stream().filter(row -> row.survey().equals(first)).toList();
  }

  /** What tests do in a world at the base. */
  private List<String> ofWorld(String world) {
    List<AtlasRow> base = base(world);
    List<String> lines = new ArrayList<>();
    String often = named(base, row -> row.interval().low() > row.level());
    if (!often.isEmpty()) {
      lines.add(
          base.get(0).causes().contains(Cause.IMITATION)
              ? Say.of("These tests reject more often than their level says: {0}.", often)
              : Say.of(
                  "These tests reject more often than their level says although nobody imitates:"
                      + " {0}.",
                  often));
    }
    String seldom =
        named(base, row -> row.interval().low() <= row.level() && row.runs() > row.refused());
    if (!seldom.isEmpty()) {
      lines.add(
          Say.of(
              "These reject no more often than their level says, as far as can be told: {0}.",
              seldom));
    }
    String refusing =
        base.stream()
            .filter(row -> row.refused() > 0)
            .map(row -> Say.of("{0}: {1} of {2}", title(row), row.refused(), row.runs()))
            .collect(Collectors.joining(Say.of("; ")));
    if (!refusing.isEmpty()) {
      lines.add(Say.of("These refused the data of some worlds: {0}.", refusing));
    }
    return lines;
  }

  /** The tests of some rates with the rates. */
  private static String named(List<AtlasRow> base, Predicate<AtlasRow> which) {
    return base.stream()
        .filter(which)
        .map(row -> title(row) + " " + rate(row))
        .collect(Collectors.joining(Say.of("; ")));
  }

  private static String title(AtlasRow row) {
    return LayerName.title(row.test(), row.layer());
  }

  private static String rate(AtlasRow row) {
    return NumberWords.spoken().percent(row.share().rate());
  }

  private static String exact(AtlasRow row) {
    return NumberWords.spoken().percent(row.share().rate(), row.interval());
  }

  private String counted() {
    long said = rows.stream().filter(row -> row.claim() != Claim.UNKNOWN).count();
    long failed = rows.stream().filter(PowerText::fails).count();
    long undecided = rows.stream().filter(row -> row.verdict() == Verdict.UNDECIDED).count();
    return Say.of(
        "Of {0} rates of which tests claim something, {1} speak against the claim and {2} are"
            + " undecided.",
        said, failed, undecided);
  }

  private static boolean fails(AtlasRow row) {
    return row.verdict() == Verdict.NOT_AS_EXPECTED;
  }

  private List<String> failed() {
    List<String> lines = new ArrayList<>();
    for (AtlasRow row : rows) {
      if (fails(row)) {
        lines.add(
            Say.of(
                row.claim() == Claim.HOLDS
                    ? "{0}, worlds {1}, {2}: should hold its level and rejects {3}."
                    : "{0}, worlds {1}, {2}: should reject and rejects {3}.",
                title(row),
                row.lookAlike(),
                SurveyText.differing(row.survey(), base(row.lookAlike()).get(0).survey()),
                exact(row)));
      }
    }
    return lines;
  }

  /** Rates of the base: a row for each test and layer, a column for each world. */
  private List<List<String>> table() {
    List<String> head = new ArrayList<>(List.of(Say.of("test"), Say.of("layer")));
    head.addAll(worlds());
    Map<List<String>, List<String>> cells = new LinkedHashMap<>();
    for (String world : worlds()) {
      for (AtlasRow row : base(world)) {
        cells
            .computeIfAbsent(
                List.of(row.test().title(), LayerName.of(row.layer()).text()),
                key -> new ArrayList<>(worlds().stream().map(any -> "").toList()))
            .set(worlds().indexOf(world), rate(row));
      }
    }
    return joined(head, cells);
  }

  /** Rates of a world: a row for each survey, a column for each test and layer. */
  private List<List<String>> bySurvey(String world) {
    List<AtlasRow> all = rows.stream().filter(of(world)).toList();
    Survey base = all.get(0).survey();
    List<Survey> surveys = all.stream().map(AtlasRow::survey).distinct().toList();
    List<String> head = new ArrayList<>(List.of(Say.of("test"), Say.of("layer")));
    surveys.forEach(
        survey ->
            head.add(survey.equals(base) ? Say.of("base") : SurveyText.differing(survey, base)));
    Map<List<String>, List<String>> cells = new LinkedHashMap<>();
    for (AtlasRow row : all) {
      cells
          .computeIfAbsent(
              List.of(row.test().title(), LayerName.of(row.layer()).text()),
              key -> new ArrayList<>(surveys.stream().map(any -> "").toList()))
          .set(surveys.indexOf(row.survey()), rate(row));
    }
    return joined(head, cells);
  }

  private static List<List<String>> joined(
      List<String> head, Map<List<String>, List<String>> cells) {
    List<List<String>> table = new ArrayList<>();
    table.add(head);
    cells.forEach(
        (key, values) -> {
          List<String> row = new ArrayList<>(key);
          row.addAll(values);
          table.add(row);
        });
    return table;
  }
}
