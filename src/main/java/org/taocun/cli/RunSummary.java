package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.output.table.Brief;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
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
        Say.of(
            n == 1
                ? "{0}: {1} replication of {2} months, seed {3}"
                : "{0}: {1} replications of {2} months, seed {3}",
            scenario.name(),
            n,
            scenario.months(),
            scenario.seed()));
    lines.addAll(table(job.headlines(), n));
    job.countedFigure().ifPresent(figure -> lines.add(counted(figure)));
    return lines;
  }

  private static String counted(CountedFigure figure) {
    return Say.of(
        "{0}: mean {1}, 95 % interval {2} to {3} (n = {4}, two stages, pilot of {5})",
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
            ? List.of(Say.of("figure"), Say.of("mean"), "5 %", "95 %", Say.of("unit"), "")
            : List.of(Say.of("figure"), Say.of("value"), "", "", Say.of("unit"), ""));
    for (HeadlineSpread figure : figures) {
      rows.add(row(figure, replications));
    }
    return TextTable.aligned(rows, NUMBERS).stream().map(line -> "  " + line).toList();
  }

  private static List<String> row(HeadlineSpread figure, int replications) {
    FigureNames names = new FigureNames(Language.spoken().words());
    boolean many = replications > 1;
    String defined =
        figure.defined() < replications && many
            ? Say.of("(defined in {0} of {1})", figure.defined(), replications)
            : "";
    return List.of(
        Say.chinese() ? names.withKey(figure.name()) : figure.name(),
        Brief.number(figure.mean()),
        many ? Brief.number(figure.low()) : "",
        many ? Brief.number(figure.high()) : "",
        names.unit(figure.unit()),
        defined);
  }
}
