package org.taocun.study.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.trace.Truth;

/**
 * The truth about herding in a report's words: three measures side by side, and why they differ.
 */
final class TruthText {
  /** The measures that the report shows in a table. */
  private static final List<String> MEASURES =
      List.of(
          "directHerdingShare",
          "pivotalHerdingShare",
          "totalHerdingShare",
          "netHerdingShare",
          "monthsEarlier");

  private final Words words;
  private final List<HeadlineSpread> figures;

  private TruthText(Words words, List<HeadlineSpread> figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The truth in a results folder; without figures where the run was not asked for it. */
  static TruthText of(Path folder, Words words) {
    Path table = folder.resolve(Section.TRUTH.fileName());
    return new TruthText(
        words,
        Files.isRegularFile(table)
            ? HeadlineSpread.of(table, Truth.FIGURES.stream().map(Truth.Figure::variable).toList())
            : List.of());
  }

  /** The measures that are defined. */
  List<HeadlineSpread> measures() {
    return figures.stream()
        .filter(one -> MEASURES.contains(one.name()) && one.defined() > 0)
        .toList();
  }

  /** Each measure's question, its figure and what sets it apart from the one before. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (known("directHerdingShare")) {
      sentences.add(words.of("truth.direct", percent("directHerdingShare")));
    }
    if (known("directHerdingShare") && mean("herdingEntries") > 0) {
      sentences.add(
          words.of(
              "truth.pivotal",
              percent("pivotalHerdingShare"),
              of("pivotalNone", "herdingEntries"),
              of("strongCredit", "herdingEntries"),
              of("weakCredit", "herdingEntries"),
              of("otherCredit", "herdingEntries")));
    }
    if (known("totalHerdingShare")) {
      sentences.add(
          words.of(
              "truth.total",
              percent("totalHerdingShare"),
              of("herdingAlways", "adopters"),
              of("aloneBecause", "adopters"),
              NumberText.number(mean("despite"))));
      sentences.add(
          words.of(
              "truth.exits",
              NumberText.number(mean("exits")),
              NumberText.number(mean("twinExits"))));
    }
    return sentences;
  }

  private boolean known(String figure) {
    return figures.stream().anyMatch(one -> one.name().equals(figure) && one.defined() > 0);
  }

  private double mean(String figure) {
    return figures.stream()
        .filter(one -> one.name().equals(figure))
        .findFirst()
        .orElseThrow()
        .mean();
  }

  private String percent(String share) {
    return NumberText.number(100 * mean(share));
  }

  /** A ratio of means over the replications, in per cent. */
  private String of(String part, String whole) {
    return NumberText.number(100 * mean(part) / mean(whole));
  }
}
