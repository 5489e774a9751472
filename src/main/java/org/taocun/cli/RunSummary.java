package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.output.folder.Place;
import org.taocun.output.table.Brief;
import org.taocun.output.table.TextTable;
import org.taocun.scenario.Scenario;
import org.taocun.study.Precision;
import org.taocun.study.run.CountedFigure;
import org.taocun.study.run.HeadlineSpread;
import org.taocun.study.run.RunJob;

/** The headline figures at the end of a run. */
final class RunSummary {
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 3);

  private RunSummary() {}

  /** The printed lines of complete results. */
  static List<String> of(RunJob job) {
    Scenario scenario = job.scenario();
    int n = scenario.replications();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%s: %s of %d months, seed %d"
            .formatted(
                scenario.name(),
                Place.count(n, "replication"),
                scenario.months(),
                scenario.seed()));
    lines.addAll(table(job.headlines(), n));
    job.countedFigure().ifPresent(figure -> lines.add(counted(figure)));
    return lines;
  }

  private static String counted(CountedFigure figure) {
    return "%s: mean %s, 95 %% interval %s to %s (n = %d, two stages, pilot of %d)"
        .formatted(
            figure.name(),
            Brief.number(figure.mean()),
            Brief.number(figure.interval().low()),
            Brief.number(figure.interval().high()),
            figure.replications(),
            Precision.PILOT);
  }

  private static List<String> table(List<HeadlineSpread> figures, int replications) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        replications > 1
            ? List.of("figure", "mean", "5 %", "95 %", "unit", "")
            : List.of("figure", "value", "", "", "unit", ""));
    for (HeadlineSpread figure : figures) {
      rows.add(row(figure, replications));
    }
    return TextTable.aligned(rows, NUMBERS).stream().map(line -> "  " + line).toList();
  }

  private static List<String> row(HeadlineSpread figure, int replications) {
    boolean many = replications > 1;
    String defined =
        figure.defined() < replications && many
            ? "(defined in %d of %d)".formatted(figure.defined(), replications)
            : "";
    return List.of(
        figure.name(),
        Brief.number(figure.mean()),
        many ? Brief.number(figure.low()) : "",
        many ? Brief.number(figure.high()) : "",
        figure.unit(),
        defined);
  }
}
