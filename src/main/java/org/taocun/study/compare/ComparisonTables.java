package org.taocun.study.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Csv;
import org.taocun.output.text.Language;
import org.taocun.study.Imprint;
import org.taocun.study.ResultsKind;

/** The tables of a comparison, as CSV files. */
public final class ComparisonTables {
  private final ComparisonRows rows;
  private final String mark;

  private ComparisonTables(ComparisonRows rows, boolean excel) {
    this.rows = rows;
    this.mark = excel ? Csv.BYTE_ORDER_MARK : "";
  }

  /**
   * Writes differences.csv, costs.csv, households.csv, groups.csv, series.csv, villages.csv,
   * ranks.csv, columns.md, comparison.md and run.json.
   *
   * @param excel whether tables begin with the byte-order mark that Excel needs
   */
  public static void write(
      WorkFolder folder,
      ComparisonRows rows,
      Language language,
      boolean excel,
      Provenance provenance) {
    Path stage = folder.stage();
    try {
      new ComparisonTables(rows, excel).all(stage);
      ComparisonRows.Head head = rows.head();
      Imprint.of(
              ResultsKind.COMPARISON,
              folder.identity(),
              head.name(),
              head.title(),
              head.titleZh(),
              ComparisonInfo.of(head),
              provenance)
          .write(stage);
      ComparisonText text = new ComparisonText(rows, language);
      ComparisonFile.write(stage, rows);
      Disk.write(stage.resolve("comparison.md"), String.join("\n", text.markdown()) + "\n");
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }

  private void all(Path stage) throws IOException {
    table(
        stage.resolve("differences.csv"),
        ("figure unit arm baselineMean armMean difference low high effectSize n varianceReduction"
            + " decisive"),
        rows.differences(),
        row -> {
          List<Object> cells = new ArrayList<>(List.of(row.figure(), row.unit(), row.arm()));
          PairedDifference difference = row.difference();
          cells.add(Cells.of(difference.baselineMean(), row.unit()));
          cells.add(Cells.of(difference.treatmentMean(), row.unit()));
          cells.add(Cells.of(difference.mean(), row.unit()));
          cells.add(Cells.of(difference.interval().low(), row.unit()));
          cells.add(Cells.of(difference.interval().high(), row.unit()));
          cells.add(Cells.number(row.effectSize()));
          cells.add(difference.n());
          double reduction = difference.varianceReduction();
          cells.add(Cells.number(Double.isInfinite(reduction) ? Double.NaN : reduction));
          cells.add(row.decisive());
          return cells;
        });
    table(
        stage.resolve("costs.csv"),
        "arm per yuan low high n",
        rows.costs(),
        row -> {
          List<Object> cells = new ArrayList<>(List.of(row.arm(), row.per()));
          cells.add(Cells.number(row.yuan().value()));
          interval(row.yuan().interval(), cells);
          cells.add(row.yuan().n());
          return cells;
        });
    table(
        stage.resolve("households.csv"),
        "arm fate households standardError n",
        rows.fates(),
        row -> {
          List<Object> cells = new ArrayList<>(List.of(row.arm(), row.fate()));
          estimate(row.households(), cells);
          cells.add(row.households().n());
          return cells;
        });
    table(
        stage.resolve("groups.csv"),
        ("arm grouping group households incomeBaselineYuan incomeDifferenceYuan incomeLow"
            + " incomeHigh sellerShareBaseline sellerShareDifference sellerShareLow"
            + " sellerShareHigh gainedShare gainedError lostShare lostError n"),
        rows.groups(),
        row -> {
          List<Object> cells =
              new ArrayList<>(List.of(row.arm(), row.group().kind(), row.group().label()));
          cells.add(Cells.number(row.households()));
          difference(row.incomeYuan(), cells);
          difference(row.sellerShare(), cells);
          estimate(row.gained(), cells);
          estimate(row.lost(), cells);
          cells.add(row.incomeYuan().n());
          return cells;
        });
    series(stage.resolve("series.csv"));
    table(
        stage.resolve("villages.csv"),
        "arm village xKm yKm incomeBaselineYuan incomeDifferenceYuan replications",
        rows.villages(),
        row -> {
          List<Object> cells = new ArrayList<>(List.of(row.arm(), row.village()));
          cells.add(Cells.number(row.xKm()));
          cells.add(Cells.number(row.yKm()));
          cells.add(Cells.number(row.baselineYuan()));
          cells.add(Cells.number(row.gainYuan()));
          cells.add(rows.head().mappedReplications());
          return cells;
        });
    table(
        stage.resolve("ranks.csv"),
        ("arm bestRank worstRank mean difference low high lowestDifference highestDifference"
            + " spentYuan"),
        rows.ranks(),
        row -> {
          List<Object> cells =
              new ArrayList<>(List.of(row.arm(), row.ranks().best(), row.ranks().worst()));
          cells.add(Cells.number(row.difference().treatmentMean()));
          cells.add(Cells.number(row.difference().mean()));
          interval(row.difference().interval(), cells);
          interval(row.overWorlds(), cells);
          cells.add(Cells.yuan(row.spentYuan()));
          return cells;
        });
    Disk.write(stage.resolve("columns.md"), ComparisonColumns.guide());
  }

  private <T> void table(Path file, String header, List<T> some, Function<T, List<Object>> cells)
      throws IOException {
    StringBuilder text = new StringBuilder(mark);
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord(List.of(header.split(" ")));
      for (T row : some) {
        out.printRecord(cells.apply(row));
      }
    }
    Disk.write(file, text.toString());
  }

  private static void interval(Interval interval, List<Object> cells) {
    cells.add(Cells.number(interval.low()));
    cells.add(Cells.number(interval.high()));
  }

  private static void estimate(Estimate estimate, List<Object> cells) {
    cells.add(Cells.number(estimate.value()));
    cells.add(Cells.number(estimate.standardError()));
  }

  private static void difference(PairedDifference difference, List<Object> cells) {
    cells.add(Cells.number(difference.baselineMean()));
    cells.add(Cells.number(difference.mean()));
    interval(difference.interval(), cells);
  }

  /** Monthly means, and how far each arm is from the baseline. */
  private void series(Path file) throws IOException {
    StringBuilder text = new StringBuilder(mark);
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord(
          List.of("variable", "arm", "month", "date", "mean", "difference", "low", "high", "n"));
      for (ComparisonRows.Series one : rows.series()) {
        ComparisonRows.Series baseline = rows.baselineOf(one.variable());
        for (int month = 0; month < one.values().length; month++) {
          PairedDifference difference =
              PairedDifference.of(
                  baseline.values()[month], one.values()[month], rows.head().level());
          List<Object> cells = new ArrayList<>(List.of(one.variable(), one.arm(), month));
          cells.add(rows.head().start().plusMonths(month - 1L));
          cells.add(Cells.number(difference.treatmentMean()));
          cells.add(Cells.number(difference.mean()));
          interval(difference.interval(), cells);
          cells.add(difference.n());
          out.printRecord(cells);
        }
      }
    }
    Files.writeString(file, text);
  }
}
