package org.taocun.study.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.rules.LaterPeriods;
import org.taocun.analysis.herding.rules.Limit;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.NumberWords;

/**
 * Rules against each other, in words.
 *
 * @param rows what was found
 */
record RuleText(RuleRows rows) {
  /** The title of the report. */
  static String title() {
    return Say.of("Rules of adoption against each other");
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(verdict()));
    lines.add("");
    rows.notes().forEach(note -> lines.add(note.text()));
    if (!rows.fitted().isEmpty()) {
      lines.addAll(TextTable.aligned(table(), Set.of(1, 2, 3, 4)));
    }
    if (!rows.later().scores().isEmpty()) {
      lines.add(later());
    }
    refused().forEach(line -> lines.add("! " + line));
    return lines;
  }

  /** The text of rules.md. */
  String markdown() {
    return "# " + title() + "\n\n" + String.join("\n", body()) + "\n";
  }

  /** The text below the title, in Markdown. */
  List<String> body() {
    List<String> lines = new ArrayList<>(List.of(verdict(), ""));
    rows.notes().forEach(note -> lines.add("- " + note));
    scope().forEach(line -> lines.add("- " + line));
    if (!rows.fitted().isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.piped(table()));
    }
    if (!rows.later().scores().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("Later periods"), "", later()));
    }
    if (!rows.values().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("What each rule would be"), ""));
      lines.addAll(TextTable.piped(values()));
    }
    if (!refused().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("Rules without a likelihood here"), ""));
      refused().forEach(line -> lines.add("- " + line));
    }
    lines.addAll(List.of("", "## " + Say.of("The rules"), ""));
    lines.addAll(TextTable.piped(rules()));
    lines.add("");
    lines.add(never());
    return lines;
  }

  private static String never() {
    return Say.of(
        "Likeness of friends in what was not observed is in none of these rules, and looks like"
            + " imitation (Shalizi and Thomas 2011). The model's rule cascade has no likelihood on"
            + " such data: refusals and signals are not in them.");
  }

  /** What the data tell. */
  String verdict() {
    if (!rows.refusal().isEmpty()) {
      return Say.of("These data cannot tell the rules apart: {0}.", rows.refusal());
    }
    if (!rows.panel()) {
      return points();
    }
    String open = titles(rows.open());
    return rows.tells()
        ? Say.of("The data tell: {0} beats every other rule on people set aside.", open)
        : Say.of("These data cannot tell. They leave open: {0}.", open);
  }

  private String points() {
    List<RuleRows.Row> tested = rows.fitted().stream().filter(row -> row.freedom() > 0).toList();
    String untested =
        titles(
            rows.fitted().stream()
                .filter(row -> row.freedom() <= 0)
                .map(RuleRows.Row::rule)
                .toList());
    String first =
        untested.isEmpty()
            ? Say.of("{0} {0|point|points} cannot tell the rules apart.", rows.cases())
            : Say.of(
                "{0} {0|point|points} cannot tell the rules apart: these fit at least as many"
                    + " numbers as there are points, and cannot be tested: {1}.",
                rows.cases(), untested);
    String last =
        Say.of(
            "With a baseline that differs between points every rule goes through all of them,"
                + " everybody alone, too: shares of all people, however many, cannot tell. It takes"
                + " people by name, with their ties.");
    if (tested.isEmpty()) {
      return Say.of("{0} {1}", first, last);
    }
    List<Rule> against = tested.stream().filter(r -> !r.open()).map(RuleRows.Row::rule).toList();
    String second =
        Say.of("With one baseline of all months the points speak against: {0}.", titles(against));
    return Say.of("{0} {1} {2}", first, second, last);
  }

  private List<String> scope() {
    List<String> lines = new ArrayList<>();
    if (rows.panel() && rows.refusal().isEmpty()) {
      lines.add(
          Say.of(
              "{0} person-periods, {1} of them {1|an adoption|adoptions}, from the second period"
                  + " on",
              rows.cases(), rows.adoptions()));
      lines.add(
          rows.byGroup()
              ? Say.of("set aside by group, {0} of them", rows.units())
              : Say.of("people set aside one by one, {0} of them", rows.units()));
      lines.add(
          rows.ofPeriods()
              ? Say.of("every period has a baseline of its own, the same for all rules")
              : Say.of("one baseline of all periods: a trend counts as what the rule says"));
      lines.add(
          Say.of(
              "penalised log-likelihood is what fits make as large as it can be: each baseline has"
                  + " half an adoption and half a case without one more (Jeffreys' prior); that of"
                  + " the cases alone is in rules.csv"));
      lines.add(
          Say.of(
              "a rule sees others as they were at the end of the period before: what spreads within"
                  + " a period is lost, the more the longer it is"));
    }
    return lines;
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    table.add(
        rows.panel()
            ? List.of(
                Say.of("rule"),
                Say.of("penalised log-likelihood"),
                Say.of("held-out score"),
                Say.of("behind the best (95 % interval)"),
                Say.of("behind in later periods"),
                Say.of("left open"))
            : List.of(Say.of("rule"), Say.of("fitted numbers"), "χ²", "p", Say.of("left open")));
    for (RuleRows.Row row : rows.fitted()) {
      String open = row.open() ? Say.of("yes") : Say.of("no");
      table.add(
          rows.panel()
              ? List.of(
                  row.rule().title(),
                  NumberText.number(row.penalised()),
                  NumberText.number(row.score()),
                  NumberWords.spoken().number(row.behind(), row.interval()),
                  rows.later(row.rule()).map(RuleText::behind).orElseGet(() -> Say.of("none")),
                  open)
              : List.of(
                  row.rule().title(),
                  Integer.toString(row.parameters()),
                  NumberText.number(row.misfit()),
                  row.freedom() > 0 ? NumberText.number(row.p()) : Say.of("none"),
                  open));
    }
    return table;
  }

  private static String behind(LaterPeriods.Score later) {
    return NumberWords.spoken().number(later.behind(), later.interval());
  }

  /** What later periods say of rules fitted to earlier ones. */
  private String later() {
    List<LaterPeriods.Score> scores = rows.later().scores();
    String open =
        titles(
            scores.stream()
                .filter(LaterPeriods.Score::open)
                .map(LaterPeriods.Score::rule)
                .toList());
    String first =
        Say.of(
            "Fitted to the periods up to {0} and scored on the later ones ({1}"
                + " {1|adoption|adoptions}), the data leave open: {2}.",
            rows.later().last(), rows.later().adoptions(), open);
    return rows.ofPeriods()
        ? Say.of(
            "{0} {1}",
            first,
            Say.of(
                "Baselines of later periods are those that fit best, for every rule alike: the"
                    + " score says who adopts, not how many."))
        : first;
  }

  private List<List<String>> values() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(Say.of("rule"), Say.of("value"), Say.of("estimate"), Say.of("error")));
    rows.values()
        .forEach(
            one ->
                table.add(
                    List.of(one.rule().title(), shown(one.name()), estimate(one), error(one))));
    return table;
  }

  private static String estimate(RuleRows.OwnValue one) {
    return one.limit() == Limit.NONE
        ? NumberText.number(one.value())
        : Say.of("at its limit: {0}", one.limit().text());
  }

  private static String error(RuleRows.OwnValue one) {
    if (one.limit() != Limit.NONE) {
      return Say.of("none");
    }
    return Double.isNaN(one.error())
        ? Say.of("none: at a limit without some people")
        : NumberText.number(one.error());
  }

  /** The name of a rule's own value: that of the rule, or of a layer of ties. */
  private static String shown(String name) {
    return switch (name) {
      case "all" -> Say.of("all people");
      case "mean" -> Say.of("mean");
      case "sd" -> Say.of("standard deviation");
      case "pace" -> Say.of("pace");
      default -> LayerName.of(name).text();
    };
  }

  private static List<List<String>> rules() {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            Say.of("rule"), Say.of("word"), Say.of("hazard"), Say.of("entry rule of the model")));
    for (Rule rule : Rule.values()) {
      table.add(List.of(rule.title(), Word.of(rule), rule.formula(), rule.stands()));
    }
    return table;
  }

  private List<String> refused() {
    return rows.rows().stream()
        .filter(row -> !row.refusal().isEmpty())
        .map(row -> Say.of("{0}: {1}", row.rule().title(), row.refusal()))
        .toList();
  }

  static String titles(List<Rule> rules) {
    return rules.isEmpty()
        ? Say.of("none")
        : String.join(Say.of("; "), rules.stream().map(Rule::title).toList());
  }
}
