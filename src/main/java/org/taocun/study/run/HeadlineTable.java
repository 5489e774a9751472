package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.HtmlPage;

/**
 * The headline figures in a report's tables. Where counties are sampled, estimates for all
 * provinces, with their standard errors, and figures of the simulated counties stand apart.
 *
 * @param replications number of them
 */
record HeadlineTable(int replications, Words words) {
  /** Adds the tables of all figures to a page. */
  void addTo(HtmlPage page, List<HeadlineSpread> headlines) {
    List<HeadlineSpread> shown = headlines.stream().filter(one -> !one.isError()).toList();
    Optional<SampledCounties> sampled = SampledCounties.of(headlines);
    if (sampled.isEmpty()) {
      page.table(of(shown));
      return;
    }
    page.paragraph(words.of("report.run.table.national"));
    page.table(of(shown.stream().filter(HeadlineSpread::national).toList()));
    page.paragraph(
        words.of(
            "report.says.simulatedCounties",
            NumberText.number(sampled.get().simulated()),
            NumberText.number(sampled.get().all())));
    page.table(of(shown.stream().filter(one -> !one.national()).toList()));
  }

  /** The table of figures, also of those that no replication defines. */
  List<List<String>> of(List<HeadlineSpread> figures) {
    boolean errors = figures.stream().anyMatch(one -> one.error() > 0);
    List<List<String>> cells = new ArrayList<>();
    cells.add(head(errors));
    figures.forEach(figure -> cells.add(row(figure, errors)));
    return cells;
  }

  private List<String> head(boolean errors) {
    boolean many = replications > 1;
    boolean few = Band.few(replications);
    List<String> head = new ArrayList<>();
    head.add(words.of("report.column.figure"));
    head.add(words.of(many ? "report.column.mean" : "report.column.value"));
    if (errors) {
      head.add("±");
    }
    if (many) {
      head.add(words.of(few ? "report.column.least" : "report.column.low"));
      head.add(words.of(few ? "report.column.most" : "report.column.high"));
      head.add("n");
    }
    head.add(words.of("report.column.unit"));
    return head;
  }

  /** A figure's cells; without a range where fewer than two replications define it. */
  private List<String> row(HeadlineSpread figure, boolean errors) {
    FigureNames names = new FigureNames(words);
    String grain = FigureNames.grain(figure.name(), figure.unit());
    List<String> row = new ArrayList<>();
    row.add(names.of(figure.name()));
    row.add(NumberText.number(figure.mean(), grain));
    if (errors) {
      row.add(figure.error() > 0 ? NumberText.number(figure.error(), grain) : "");
    }
    if (replications > 1) {
      boolean many = figure.defined() > 1;
      row.add(many ? NumberText.number(figure.low(), grain) : "");
      row.add(many ? NumberText.number(figure.high(), grain) : "");
      row.add(defined(figure));
    }
    row.add(names.unitBeside(figure.name(), figure.unit()));
    return row;
  }

  private String defined(HeadlineSpread figure) {
    return figure.defined() == replications
        ? Integer.toString(replications)
        : words.of("report.defined", figure.defined(), replications);
  }
}
