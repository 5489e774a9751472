package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.output.figure.Band;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.TextTable;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.study.Precision;
import org.taocun.study.run.CountedFigure;
import org.taocun.study.run.HeadlineSpread;
import org.taocun.study.run.RunJob;
import org.taocun.study.run.SampledCounties;

/** The headline figures at the end of a run. */
final class RunSummary {
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 3);
  private static final int INDENT = 2;

  private RunSummary() {}

  /**
   * The printed lines of complete results.
   *
   * @param full true for all figures with their keys and units, not the main ones only
   */
  static List<String> of(RunJob job, boolean full) {
    Scenario scenario = job.scenario();
    int n = scenario.replications();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        Say.of(
            "{0}: {1} {1|replication|replications} of {2} {2|month|months}, seed {3}",
            scenario.name(), n, scenario.months(), scenario.seed()));
    List<HeadlineSpread> all = job.headlines();
    if (full) {
      lines.addAll(tables(all, all, n, true));
    } else {
      List<HeadlineSpread> main = job.mainHeadlines();
      lines.addAll(tables(main, all, n, false));
      lines.add(
          "  "
              + Say.of(
                  "{0} more {0|figure|figures}: --full, or summary.csv", all.size() - main.size()));
    }
    List<HeadlineSpread> herding = job.herdingMeasures();
    if (!herding.isEmpty()) {
      lines.add("");
      lines.add(Language.spoken().words().of("truth.title"));
      lines.addAll(table(herding, n, full));
    }
    job.countedFigure().ifPresent(figure -> lines.add(counted(figure)));
    fingerprint(job.fingerprints()).ifPresent(line -> lines.add("  " + line));
    return lines;
  }

  /** The line on fingerprints; empty for results without. */
  private static Optional<String> fingerprint(List<String> all) {
    return all.stream()
        .findFirst()
        .map(
            first ->
                all.size() == 1
                    ? Say.of("Fingerprint: {0}", first)
                    : Say.of("Fingerprint of replication 0: {0} (all: run.json)", first));
  }

  /** Estimates for all provinces apart from figures of simulated counties, where these differ. */
  private static List<String> tables(
      List<HeadlineSpread> figures, List<HeadlineSpread> all, int replications, boolean keys) {
    Optional<SampledCounties> sampled = SampledCounties.of(all);
    if (sampled.isEmpty()) {
      return table(figures, replications, keys);
    }
    List<String> lines = new ArrayList<>();
    lines.add("  " + Say.of("Estimates for all provinces (±: standard error of sampling):"));
    lines.addAll(
        table(
            figures.stream().filter(one -> one.national() && !one.isError()).toList(),
            replications,
            keys));
    lines.add(
        "  "
            + Say.of(
                "In the {0} simulated of {1} counties, each counted once:",
                NumberText.number(sampled.get().simulated()),
                NumberText.number(sampled.get().all())));
    lines.addAll(
        table(figures.stream().filter(one -> !one.national()).toList(), replications, keys));
    return lines;
  }

  private static String counted(CountedFigure figure) {
    return Say.of(
        "{0}: mean {1}, 95 % interval {2} to {3} (n = {4}, two stages, pilot of {5})",
        figure.name(),
        NumberText.number(figure.mean()),
        NumberText.number(figure.interval().low()),
        NumberText.number(figure.interval().high()),
        figure.replications(),
        Precision.PILOT);
  }

  /**
   * The table of some figures; with their keys and units, which only all of them need, and which
   * leave no place for a column on replications.
   */
  private static List<String> table(List<HeadlineSpread> figures, int replications, boolean keys) {
    List<List<String>> rows = new ArrayList<>();
    String unit = keys ? Say.of("unit") : "";
    rows.add(
        replications > 1
            ? List.of(
                Say.of("figure"), Say.of("mean"), low(replications), high(replications), unit, "")
            : List.of(Say.of("figure"), Say.of("value"), "", "", unit, ""));
    for (HeadlineSpread figure : figures) {
      rows.add(row(figure, replications, keys));
    }
    return TextTable.aligned(rows, NUMBERS, INDENT).stream()
        .map(line -> " ".repeat(INDENT) + line)
        .toList();
  }

  private static String low(int replications) {
    return Band.few(replications) ? Say.of("least") : "5 %";
  }

  private static String high(int replications) {
    return Band.few(replications) ? Say.of("most") : "95 %";
  }

  private static List<String> row(HeadlineSpread figure, int replications, boolean keys) {
    FigureNames names = new FigureNames(Language.spoken().words());
    String grain = FigureNames.grain(figure.name(), figure.unit());
    boolean many = replications > 1;
    String defined =
        figure.defined() < replications && many
            ? Say.of("(defined in {0} of {1})", figure.defined(), replications)
            : "";
    String error = figure.error() > 0 ? "± " + NumberText.number(figure.error(), grain) : "";
    return List.of(
        keys ? join(names.withKey(figure.name()), defined) : names.of(figure.name()),
        NumberText.number(figure.mean(), grain),
        many ? NumberText.number(figure.low(), grain) : "",
        many ? NumberText.number(figure.high(), grain) : "",
        keys ? names.unitBeside(figure.name(), figure.unit()) : "",
        keys ? error : join(error, defined));
  }

  private static String join(String text, String more) {
    return (text + " " + more).strip();
  }
}
