package org.taocun.study.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.NumberWords;

/**
 * Surveys that tell rules apart, in words.
 *
 * @param rows what was found
 */
record DesignText(DesignRows rows) {
  /** The title of the report. */
  static String title() {
    return Say.of("What to observe so that rules can be told apart");
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(verdict(), ""));
    lines.addAll(TextTable.aligned(designs(), Set.of(0, 1, 2, 3, 4, 5)));
    return lines;
  }

  /** The text of design.md. */
  String markdown() {
    return "# " + title() + "\n\n" + String.join("\n", body()) + "\n";
  }

  /** The text below the title, in Markdown. */
  List<String> body() {
    List<String> lines = new ArrayList<>(List.of(verdict(), ""));
    lines.add("- " + Say.of("the rules to be told apart: {0}", RuleText.titles(rows.rules())));
    lines.add(
        "- "
            + Say.of(
                "power is the lowest share, over the worlds, of runs in which the true rule is"
                    + " named; that of the best survey is from fresh runs"));
    if (rows.rules().contains(Rule.INDEPENDENT)) {
      lines.add(
          "- "
              + Say.of(
                  "everybody alone is a limit of every other rule: data can leave it open, but"
                      + " hardly name it, so that no survey has power for it"));
    }
    lines.add("");
    lines.addAll(TextTable.piped(designs()));
    if (rows.chosen() != DesignRows.NONE) {
      lines.addAll(List.of("", "## " + Say.of("What the best survey says"), ""));
      lines.addAll(TextTable.piped(confusion()));
    }
    return lines;
  }

  /** What to do. */
  String verdict() {
    if (rows.chosen() == DesignRows.NONE) {
      return Say.of("No survey here costs {0} yuan or less.", NumberText.number(rows.budget()));
    }
    DesignRows.Design best = rows.designs().get(rows.chosen());
    String power = NumberWords.spoken().number(best.power(), best.interval());
    if (rows.designs().stream().noneMatch(one -> one.affordable() && one.power() > 0)) {
      return Say.of(
          "No survey of this cost has any power: with each, some true rule was named in no run.");
    }
    return rows.tells()
        ? Say.of(
            "Best survey: {0}; cost {1} yuan, power {2}.",
            words(best.survey()), NumberText.number(best.cost()), power)
        : Say.of(
            "No survey of this cost tells the rules apart with power {0}. The best, {1}, has {2}.",
            NumberText.number(rows.wanted()), words(best.survey()), power);
  }

  private static String words(SurveyDesign survey) {
    return Say.of(
        "{0} {0|village|villages}, {1} % of their households, a wave every {2} {2|month|months}, up"
            + " to {3} {3|alter|alters} named in a layer",
        survey.villages(),
        NumberText.number(100 * survey.households()),
        survey.everyMonths(),
        survey.nominations());
  }

  private List<List<String>> designs() {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            Say.of("villages"),
            Say.of("share of households"),
            Say.of("months"),
            Say.of("alters"),
            Say.of("yuan"),
            Say.of("wrong"),
            Say.of("power (95 % interval)")));
    for (DesignRows.Design one : rows.designs()) {
      String power =
          one.affordable()
              ? NumberWords.spoken().number(one.power(), one.interval())
              : Say.of("beyond the budget");
      table.add(
          List.of(
              Integer.toString(one.survey().villages()),
              NumberText.number(one.survey().households()),
              Integer.toString(one.survey().everyMonths()),
              Integer.toString(one.survey().nominations()),
              NumberText.number(one.cost()),
              NumberText.number(one.wrong()),
              power));
    }
    return table;
  }

  /** Answers of the best survey on fresh runs. */
  private List<List<String>> confusion() {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(Say.of("true rule")));
    rows.rules().forEach(rule -> head.add(rule.title()));
    head.add(Say.of("cannot tell"));
    head.add(Say.of("true rule left open or named"));
    table.add(head);
    for (Rule truth : rows.rules()) {
      List<String> line = new ArrayList<>(List.of(truth.title()));
      rows.rules().forEach(rule -> line.add(count(truth, Word.of(rule))));
      line.add(count(truth, ""));
      line.add(
          rows.answers().stream()
              .filter(one -> one.fresh() && one.truth() == truth)
              .map(one -> one.open() + "/" + one.runs())
              .findFirst()
              .orElse(""));
      table.add(line);
    }
    return table;
  }

  private String count(Rule truth, String answer) {
    return rows.answers().stream()
        .filter(one -> one.fresh() && one.truth() == truth && one.answer().equals(answer))
        .map(one -> Integer.toString(one.count()))
        .findFirst()
        .orElse("");
  }
}
