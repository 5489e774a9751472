package org.taocun.study.herd;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.herding.LayerName;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;

/** Coefficients of the hazard and classes of adopters in words, as parts of herd.md. */
final class DescriptionText {
  private DescriptionText() {}

  /** The parts that there are. */
  static List<String> of(HerdRows rows) {
    List<String> lines = new ArrayList<>();
    if (!rows.hazard().isEmpty()) {
      lines.addAll(List.of("", "## " + Say.of("Coefficients of the hazard"), ""));
      lines.add(rows.controls().sentence());
      lines.add("");
      lines.addAll(TextTable.piped(hazard(rows.hazard())));
    }
    for (HerdRows.Classes classes : rows.classes()) {
      lines.addAll(
          List.of(
              "", "## " + Say.of("Adopter classes, layer {0}", LayerName.of(classes.layer())), ""));
      lines.add(
          Say.of(
              "People by time of adoption (cut at {0}) and threshold (cut at {1}): means and a"
                  + " standard deviation below and above them (Valente 1995). Thresholds are upper"
                  + " bounds, as observation is coarse; exposure.csv has both ends. Who had not"
                  + " adopted by the end counts in a period after the last where times are cut, and"
                  + " has a row of its own: nobody knows whether it adopts late or never.",
              cuts(classes.timeCuts()), cuts(classes.thresholdCuts())));
      lines.add("");
      lines.addAll(TextTable.piped(classes(classes.counts())));
    }
    return lines;
  }

  private static List<List<String>> hazard(List<HerdRows.Term> terms) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Say.of("covariate"),
            Say.of("coefficient"),
            Say.of("standard error"),
            Say.of("clustered error"),
            "p"));
    for (HerdRows.Term term : terms) {
      rows.add(
          List.of(
              LayerName.ofCovariate(term.name()).text(),
              NumberText.number(term.value()),
              NumberText.number(term.error()),
              NumberText.number(term.clusteredError()),
              NumberText.number(term.p())));
    }
    return rows;
  }

  private static String cuts(double[] cuts) {
    return String.join(
        ", ",
        List.of(
            NumberText.number(cuts[0]), NumberText.number(cuts[1]), NumberText.number(cuts[2])));
  }

  private static List<List<String>> classes(int[][] counts) {
    List<String> names =
        List.of(
            Say.of("early adopters"),
            Say.of("early majority"),
            Say.of("late majority"),
            Say.of("laggards"),
            Say.of("not by the end (censored)"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Say.of("time of adoption"),
            Say.of("very low threshold"),
            Say.of("low threshold"),
            Say.of("high threshold"),
            Say.of("very high threshold")));
    for (int row = 0; row < counts.length; row++) {
      List<String> cells = new ArrayList<>(List.of(names.get(row)));
      for (int count : counts[row]) {
        cells.add(Integer.toString(count));
      }
      rows.add(cells);
    }
    return rows;
  }
}
