package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.HtmlPage;

/**
 * Observed beside simulated figures, in words and as a table.
 *
 * @param replications number of them
 */
record ObservedText(List<ObservedRow> rows, int replications, Words words) {
  /** Adds the section to a page; nothing where nothing was observed. */
  void addTo(HtmlPage page) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(words.of("report.observed"));
    sentences().forEach(page::paragraph);
    page.table(table());
    page.quiet(words.of("report.observed.which", words.of("standing.title")));
  }

  /** The last point of the whole run in words, and how many points the replications reach. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    rows.stream()
        .filter(row -> row.point().ofRun())
        .reduce((first, second) -> second)
        .ifPresent(row -> sentences.add(last(row)));
    long within = rows.stream().filter(ObservedRow::within).count();
    if (replications > 1) {
      sentences.add(
          words.of(
              ranged("report.observed.within", "report.observed.within.few"),
              within,
              rows.size(),
              replications));
    }
    double[] ratios =
        rows.stream().mapToDouble(ObservedRow::ratio).filter(Double::isFinite).toArray();
    if (ratios.length > 1) {
      sentences.add(
          words.of(
              replications > 1 ? "report.observed.ratios" : "report.observed.ratios.once",
              NumberText.number(DoubleStream.of(ratios).min().orElse(Double.NaN)),
              NumberText.number(DoubleStream.of(ratios).max().orElse(Double.NaN))));
    }
    return sentences;
  }

  private String last(ObservedRow row) {
    ObservedPoint point = row.point();
    return words.of(
        replications > 1
            ? ranged("report.observed.last", "report.observed.last.few")
            : "report.observed.once",
        point.date(),
        words.of("line." + point.variable()),
        NumberText.number(point.value()),
        NumberText.number(row.simulated().median()),
        NumberText.number(row.simulated().low()),
        NumberText.number(row.simulated().high()));
  }

  /** The words on ranges, of which few replications have others. */
  private String ranged(String many, String few) {
    return Band.few(replications) ? few : many;
  }

  private Stream<String> ends() {
    return Band.few(replications)
        ? Stream.of("median", "least", "most")
        : Stream.of("median", "low", "high");
  }

  List<List<String>> table() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        Stream.of(
                Stream.of("date", "figure", "place", "observed"),
                replications > 1 ? ends() : Stream.of("value"),
                Stream.of("ratio", "source"))
            .flatMap(parts -> parts)
            .map(column -> words.of("report.column." + column))
            .toList());
    rows.forEach(row -> cells.add(cells(row)));
    return cells;
  }

  private List<String> cells(ObservedRow row) {
    ObservedPoint point = row.point();
    List<String> cells = new ArrayList<>();
    cells.add(point.date());
    cells.add(words.of("line." + point.variable()));
    cells.add(point.ofRun() ? "" : point.scope().substring(point.scope().indexOf(':') + 1));
    cells.add(NumberText.number(point.value()));
    cells.add(NumberText.number(row.simulated().median()));
    if (replications > 1) {
      cells.add(NumberText.number(row.simulated().low()));
      cells.add(NumberText.number(row.simulated().high()));
    }
    cells.add(NumberText.number(row.ratio()));
    cells.add(point.source().isBlank() ? point.label() : point.source(words));
    return cells;
  }
}
