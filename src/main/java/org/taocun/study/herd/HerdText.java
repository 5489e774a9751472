package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.Answer;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;

/**
 * Tests of herding in words.
 *
 * @param notes on the data
 * @param found by the tests
 */
record HerdText(List<String> notes, List<HerdTests.Finding> found) {
  private static String never() {
    return Say.of(
        "Likeness of friends in what was not observed is never excluded by observation (Shalizi and"
            + " Thomas 2011): no test below proves imitation.");
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(never()));
    lines.add("");
    lines.addAll(notes);
    List<HerdTests.Finding> said = answered();
    if (!said.isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.aligned(rows(said), Set.of(2, 3, 4, 6)));
    }
    for (HerdTests.Finding one : refused()) {
      lines.add("! " + refusal(one));
    }
    return lines;
  }

  private List<HerdTests.Finding> answered() {
    return found.stream().filter(one -> one.answer().refusal().isEmpty()).toList();
  }

  private List<HerdTests.Finding> refused() {
    return found.stream().filter(one -> one.answer().refusal().isPresent()).toList();
  }

  private static String refusal(HerdTests.Finding one) {
    return Say.of("{0} says nothing: {1}", title(one), one.answer().refusal().orElse(""));
  }

  private static String title(HerdTests.Finding one) {
    String title = one.answer().question().title();
    return one.layer().isEmpty() ? title : Say.of("{0}, layer {1}", title, one.layer());
  }

  private static List<List<String>> rows(List<HerdTests.Finding> said) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Say.of("test"),
            Say.of("layer"),
            Say.of("statistic"),
            "p",
            "q",
            Say.of("effect (95 % interval)"),
            "n"));
    for (HerdTests.Finding one : said) {
      Answer answer = one.answer();
      rows.add(
          List.of(
              answer.question().title(),
              one.layer(),
              NumberText.number(answer.statistic()),
              NumberText.number(answer.p()),
              NumberText.number(one.q()),
              effect(answer),
              Long.toString(answer.cases())));
    }
    return rows;
  }

  private static String effect(Answer answer) {
    return NumberText.number(answer.effect()) + NumberText.bracket(answer.interval(), false);
  }

  /** The text of herd.md: a verdict for each test. */
  String markdown() {
    List<String> lines = new ArrayList<>(List.of(never(), "", "# " + Say.of("Tests of herding")));
    lines.add("");
    notes.forEach(note -> lines.add("- " + note));
    if (!answered().isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.piped(rows(answered())));
      lines.add("");
      lines.add(
          Say.of("q is p adjusted for the number of tests asked (Benjamini and Hochberg 1995)."));
    }
    answered().forEach(one -> lines.addAll(verdict(one)));
    if (!refused().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("Tests that say nothing"), ""));
      refused().forEach(one -> lines.add("- " + refusal(one)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> verdict(HerdTests.Finding one) {
    Answer answer = one.answer();
    Question question = answer.question();
    List<String> lines = new ArrayList<>(List.of("", "## " + title(one), ""));
    lines.add("- " + Say.of("Null hypothesis: {0}.", question.supposition()));
    lines.add("- " + Say.of("Effect: {0}: {1}.", question.effect(), effect(answer)));
    if (!Double.isNaN(answer.p())) {
      lines.add("- " + judgement(one));
    }
    lines.add("- " + Say.of("Separates: {0}.", question.separates()));
    lines.add("- " + Say.of("Cannot separate: {0}.", question.confounds()));
    answer.limits().forEach(limit -> lines.add("- " + Say.of("Beware: {0}.", limit)));
    return lines;
  }

  private static String judgement(HerdTests.Finding one) {
    String p = NumberText.number(one.answer().p());
    String q = NumberText.number(one.q());
    return one.q() <= 0.05
        ? Say.of("Result: p = {0}, q = {1}: the data speak against the null hypothesis.", p, q)
        : Say.of("Result: p = {0}, q = {1}: the data agree with the null hypothesis.", p, q);
  }
}
