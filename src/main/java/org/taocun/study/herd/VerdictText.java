package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.herding.Comparison;
import org.taocun.analysis.herding.Extent;
import org.taocun.analysis.herding.LayerName;
import org.taocun.analysis.herding.Standing;
import org.taocun.analysis.herding.Survey;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.study.SurveyText;

/**
 * Words for what tests say together.
 *
 * @param verdict on them
 */
record VerdictText(Verdict verdict) {
  /** The answer in a few sentences. */
  List<String> summary() {
    if (verdict.findings().isEmpty()) {
      return List.of(
          Say.of("No test gave a p-value: these data say nothing about causes."), unexcluded());
    }
    List<String> said = new ArrayList<>(List.of(together()));
    said.addAll(opposite());
    said.addAll(stands());
    said.add(
        verdict.standings().isEmpty()
            ? Say.of("The atlas of tests in worlds of known causes has none of these tests.")
            : guide());
    said.add(unexcluded());
    return said;
  }

  private String together() {
    List<Verdict.Finding> all = verdict.findings();
    List<Verdict.Finding> against = all.stream().filter(Verdict.Finding::rejects).toList();
    return against.isEmpty()
        ? Say.of(
            "None of {0} findings speaks against its null hypothesis (q above 5 %).", all.size())
        : Say.of(
            "Of {0} findings, {1} {1|speaks|speak} against the null hypothesis (q at most 5 %):"
                + " {2}.",
            all.size(),
            against.size(),
            ExclusionText.titles(against.stream().map(Verdict.Finding::test)));
  }

  /** Findings that are no evidence of imitation, however small p is. */
  private List<String> opposite() {
    List<Verdict.Finding> opposite =
        verdict.findings().stream().filter(Verdict.Finding::rejectsOpposite).toList();
    return opposite.isEmpty()
        ? List.of()
        : List.of(
            Say.of(
                "With the sign opposite to that of imitation, and so no evidence of it: {0}.",
                opposite.stream()
                    .map(one -> LayerName.title(one.test(), one.layer()))
                    .collect(Collectors.joining(Say.of(", ")))));
  }

  private List<String> stands() {
    List<String> said = new ArrayList<>();
    String agreeing = worlds(Standing.Kind.AGREES);
    String doubtful = worlds(Standing.Kind.DOUBTFUL);
    String hard = worlds(Standing.Kind.HARD);
    if (!agreeing.isEmpty()) {
      said.add(Say.of("No finding is rare in simulated worlds with: {0}.", agreeing));
    }
    if (!doubtful.isEmpty()) {
      said.add(
          Say.of(
              "Some are rare, which so many tests may bring about, in worlds with: {0}.",
              doubtful));
    }
    if (!hard.isEmpty()) {
      said.add(Say.of("They are hard to reconcile with worlds with: {0}.", hard));
    }
    return said;
  }

  private String worlds(Standing.Kind kind) {
    return verdict.standings().stream()
        .filter(one -> one.kind() == kind)
        .map(verdict::words)
        .collect(Collectors.joining(Say.of("; ")));
  }

  private String guide() {
    Extent extent = verdict.extent();
    Survey survey = verdict.comparisons().get(0).rate().survey();
    String data = extent.groups() == 0 ? ungrouped(extent) : grouped(extent);
    return Say.of(
        "A rough guide only: the nearest worlds have {0}; these data have {1}.",
        SurveyText.whole(survey), data);
  }

  private static String ungrouped(Extent extent) {
    return extent.monthsOfPeriod() > 0
        ? Say.of(
            "{0} {0|person|people} in no groups, {1} {1|period|periods} of {2} {2|month|months}",
            extent.people(), extent.periods(), extent.monthsOfPeriod())
        : Say.of(
            "{0} {0|person|people} in no groups, {1} {1|period|periods} of unknown length",
            extent.people(), extent.periods());
  }

  private static String grouped(Extent extent) {
    return extent.monthsOfPeriod() > 0
        ? Say.of(
            "{0} {0|group|groups} of {1} people on average, {2} {2|period|periods} of {3}"
                + " {3|month|months}",
            extent.groups(),
            NumberText.number(extent.peopleOfGroup()),
            extent.periods(),
            extent.monthsOfPeriod())
        : Say.of(
            "{0} {0|group|groups} of {1} people on average, {2} {2|period|periods} of unknown"
                + " length",
            extent.groups(), NumberText.number(extent.peopleOfGroup()), extent.periods());
  }

  private String unexcluded() {
    String others =
        verdict.exclusions().stream()
            .filter(one -> !one.excluded())
            .map(one -> one.cause().words())
            .collect(Collectors.joining(Say.of("; ")));
    return others.isEmpty()
        ? Say.of("Latent likeness of friends cannot be excluded, as never by observation.")
        : Say.of(
            "Latent likeness of friends cannot be excluded, as never by observation; nor can, here,"
                + " as the only cause: {0}.",
            others);
  }

  /** The verdict in Markdown. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>(List.of("## " + Say.of("Verdict"), ""));
    lines.add(Say.joined(summary()));
    if (!verdict.standings().isEmpty()) {
      lines.addAll(rates());
    }
    lines.addAll(new ExclusionText(verdict).markdown());
    return lines;
  }

  private List<String> rates() {
    RatesTable table = new RatesTable(verdict);
    List<String> lines =
        new ArrayList<>(List.of("", "## " + Say.of("What each test would say"), ""));
    lines.add(
        Say.of(
            "How often each test rejects in simulated worlds whose cause is known, n = {0} of each"
                + " kind, with exact intervals of 95 %; * where at most one in ten of them says"
                + " what these data say.",
            table.worlds()));
    lines.add("");
    lines.addAll(TextTable.piped(table.rows()));
    lines.add("");
    verdict.standings().forEach(one -> lines.add("- " + standing(one)));
    remarks().forEach(remark -> lines.add("- " + remark));
    return lines;
  }

  private String standing(Standing one) {
    String causes = verdict.words(one);
    int rare = one.rare().size();
    if (one.kind() == Standing.Kind.OPEN) {
      return Say.of("With {0}: no finding counts.", causes);
    }
    if (one.kind() == Standing.Kind.AGREES) {
      return Say.of(
          "With {0}: none of {1} {1|finding|findings} that {1|counts|count} is rare in such"
              + " worlds.",
          causes, one.compared());
    }
    String tests =
        one.rare().stream()
            .map(finding -> LayerName.title(finding.test(), finding.layer()))
            .collect(Collectors.joining(Say.of(", ")));
    String expected = NumberText.number(one.expected());
    return one.kind() == Standing.Kind.HARD
        ? Say.of(
            "With {0}: hard to reconcile; {1} of {2} {2|finding|findings} that {2|counts|count}"
                + " {1|is|are} rare in such worlds ({3}), where {4} are expected.",
            causes, rare, one.compared(), tests, expected)
        : Say.of(
            "With {0}: doubtful; {1} of {2} {2|finding|findings} that {2|counts|count}"
                + " {1|is|are} rare in such worlds ({3}), where {4} are expected.",
            causes, rare, one.compared(), tests, expected);
  }

  /** What is not compared, and why. */
  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    boolean otherSize =
        verdict.comparisons().stream()
            .anyMatch(one -> one.agreement() == Comparison.Agreement.OTHER_SIZE);
    if (otherSize) {
      remarks.add(
          Say.of(
              "(*): as rare, but these data have so many more or fewer people than such worlds that"
                  + " it does not count."));
    }
    if (!verdict.unknown().isEmpty()) {
      remarks.add(
          Say.of(
              "No rates are known of these tests as they were made: {0}.",
              ExclusionText.titles(verdict.unknown().stream().map(Verdict.Finding::test))));
    }
    if (verdict.comparisons().stream().anyMatch(one -> !one.layer().equals(one.rate().layer()))) {
      remarks.add(Say.of("Ties are compared with the strong ties of those worlds."));
    }
    if (!verdict.extent().traits()) {
      remarks.add(
          Say.of(
              "Worlds whose likeness is measured are left out: without traits likeness can only be"
                  + " latent."));
    }
    return remarks;
  }
}
