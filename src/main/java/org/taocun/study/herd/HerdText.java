package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.CopiedShare;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Lines;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.NumberWords;

/**
 * Tests of herding in words.
 *
 * @param rows what was found
 */
record HerdText(HerdRows rows) {
  private static String never() {
    return Say.of(
        "Likeness of friends in what was not observed is never excluded by observation (Shalizi and"
            + " Thomas 2011): no test below proves imitation.");
  }

  /** The lines for a terminal. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(never()));
    lines.add("");
    verdict().summary().forEach(line -> lines.addAll(Lines.of(line, TextTable.WIDTH)));
    lines.add("");
    rows.notes().forEach(note -> lines.add(note.text()));
    List<HerdRow> said = answered();
    if (!said.isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.aligned(rows(said), Set.of(2, 3, 4, 6)));
    }
    for (HerdRow one : said) {
      PBesideInterval.reason(one)
          .map(reason -> Say.of("{0}: {1}", title(one), reason))
          .ifPresent(line -> lines.addAll(Lines.of(line, TextTable.WIDTH)));
    }
    for (HerdRow one : refused()) {
      lines.add("! " + refusal(one));
    }
    return lines;
  }

  private List<HerdRow> answered() {
    return rows.found().stream().filter(HerdRow::answered).toList();
  }

  private List<HerdRow> refused() {
    return rows.found().stream().filter(one -> !one.answered()).toList();
  }

  private static String refusal(HerdRow one) {
    return Say.of("{0} says nothing: {1}", title(one), one.refusal());
  }

  private static String title(HerdRow one) {
    return LayerName.title(one.question(), one.layer());
  }

  private VerdictText verdict() {
    return new VerdictText(rows.verdict());
  }

  private static List<List<String>> rows(List<HerdRow> said) {
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
    for (HerdRow one : said) {
      rows.add(
          List.of(
              one.question().title(),
              LayerName.of(one.layer()).text(),
              NumberText.number(one.statistic()),
              NumberText.number(one.p()),
              NumberText.number(one.q()),
              effect(one),
              Long.toString(one.cases())));
    }
    return rows;
  }

  private static String effect(HerdRow one) {
    return NumberWords.spoken().number(one.effect(), one.interval());
  }

  /** The text of herd.md: a verdict for each test. */
  String markdown() {
    List<String> lines = new ArrayList<>(List.of(never(), "", "# " + title()));
    lines.add("");
    lines.addAll(body());
    return String.join("\n", lines) + "\n";
  }

  /** The title of the report. */
  static String title() {
    return Say.of("Tests of herding");
  }

  /** What no test can tell. */
  static String warning() {
    return never();
  }

  /** The text below the title, in Markdown. */
  List<String> body() {
    List<String> lines = new ArrayList<>(verdict().markdown());
    lines.addAll(List.of("", "## " + Say.of("Data and findings"), ""));
    rows.notes().forEach(note -> lines.add("- " + note));
    if (!answered().isEmpty()) {
      lines.add("");
      lines.addAll(TextTable.piped(rows(answered())));
      lines.add("");
      lines.add(
          Say.of("q is p adjusted for the number of tests asked (Benjamini and Hochberg 1995)."));
    }
    answered().forEach(one -> lines.addAll(verdict(one)));
    lines.addAll(DescriptionText.of(rows));
    if (!refused().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("Tests that say nothing"), ""));
      refused().forEach(one -> lines.add("- " + refusal(one)));
    }
    return lines;
  }

  private static List<String> verdict(HerdRow one) {
    Question question = one.question();
    List<String> lines = new ArrayList<>(List.of("", "## " + title(one), ""));
    lines.add("- " + Say.of("Null hypothesis: {0}.", question.supposition()));
    lines.add("- " + Say.of("Effect: {0}: {1}.", question.effect(), effect(one)));
    if (!Double.isNaN(one.q())) {
      lines.add("- " + judgement(one));
    }
    PBesideInterval.reason(one).ifPresent(reason -> lines.add("- " + reason));
    if (one.share().known()) {
      lines.add("- " + copied(one.share()));
    }
    lines.add("- " + Say.of("Separates: {0}.", question.separates()));
    lines.add("- " + Say.of("Cannot separate: {0}.", question.confounds()));
    one.limits().forEach(limit -> lines.add("- " + Say.of("Beware: {0}.", limit)));
    return lines;
  }

  private static String copied(CopiedShare share) {
    Interval interval = share.interval();
    return Double.isNaN(interval.low())
        ? Say.of(
            "Adoptions owed to copying, if it is imitation and nothing else: {0}.",
            NumberText.percent(share.value()))
        : Say.of(
            "Adoptions owed to copying, if it is imitation and nothing else: {0} (95 % interval {1}"
                + " to {2}).",
            NumberText.percent(share.value()),
            NumberText.percent(interval.low()),
            NumberText.percent(interval.high()));
  }

  private static String judgement(HerdRow one) {
    String p = NumberText.number(one.p());
    String q = NumberText.number(one.q());
    if (one.finding().rejectsOpposite()) {
      return Say.of(
          "Result: p = {0}, q = {1}: the data speak against the null hypothesis, with the sign"
              + " opposite to that of imitation: no evidence of it.",
          p, q);
    }
    return one.finding().rejects()
        ? Say.of("Result: p = {0}, q = {1}: the data speak against the null hypothesis.", p, q)
        : Say.of("Result: p = {0}, q = {1}: the data agree with the null hypothesis.", p, q);
  }
}
