package org.taocun.study.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.MeasurementLog;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.compare.ComparisonRows.Cost;
import org.taocun.study.compare.ComparisonRows.Difference;
import org.taocun.study.compare.ComparisonRows.Fate;
import org.taocun.study.compare.ComparisonRows.Group;
import org.taocun.study.compare.ComparisonRows.VillageGain;

/** The tables of a comparison, as CSV files. */
public final class ComparisonTables {
  private static final Table<Difference> DIFFERENCES =
      new Table<>(
          "differences.csv",
          List.of(
              Column.word(
                  "figure", "figure of summary.csv of a run, or a formula", Difference::figure),
              Column.word("unit", "its unit; empty for counts and formulas", Difference::unit),
              Column.word("arm", "the treatment", Difference::arm),
              asFigure(
                  "baselineMean",
                  "mean without it, over the n pairs",
                  PairedDifference::baselineMean),
              asFigure("armMean", "mean with it", PairedDifference::treatmentMean),
              asFigure(
                  "difference",
                  "mean of the differences, replication by replication under the same luck",
                  PairedDifference::mean),
              asFigure(
                  "low",
                  "lower end of the difference's interval: Student's, or that of the two-stage"
                      + " rule if the figure determined the number of replications (see"
                      + " comparison.md); cut to what is possible: shares differ by 1 at most,"
                      + " counts by all villages, households or months",
                  difference -> difference.interval().low()),
              asFigure("high", "upper end", difference -> difference.interval().high()),
              Column.number(
                  "effectSize",
                  "",
                  "difference over the baseline's standard deviation over replications; empty where"
                      + " it is 0",
                  Difference::effectSize),
              Column.of(
                  "n",
                  "",
                  "pairs in which the figure is defined in both arms",
                  row -> row.difference().n()),
              Column.number(
                  "varianceReduction",
                  "",
                  "factor by which independent seeds would need more replications for the same"
                      + " interval; empty if nothing differs",
                  row -> finite(row.difference().varianceReduction())),
              Column.word("decisive", "true if arms are ranked by it", Difference::decisive),
              asFigure(
                  "median",
                  "median of the differences, replication by replication",
                  Difference::spread,
                  DifferenceSpread::median),
              Column.of(
                  "largestReplication",
                  "",
                  "the replication whose difference is the largest in size; empty where nothing"
                      + " differs",
                  row -> Double.isNaN(row.spread().largestShare()) ? "" : row.spread().largest()),
              asFigure(
                  "largestDifference",
                  "its difference",
                  Difference::spread,
                  DifferenceSpread::largestDifference),
              Column.number(
                  "largestShare",
                  "share",
                  "its size over the sum of the sizes of all: above 0.5 it outweighs all others"
                      + " together; empty where nothing differs",
                  row -> row.spread().largestShare())));

  private static final Table<Cost> COSTS =
      new Table<>(
          "costs.csv",
          List.of(
              Column.word(
                  "arm",
                  "the treatment; one that changes no policy has no costs and no rows",
                  Cost::arm),
              Column.word(
                  "per",
                  "seller: for an additional selling household at the end; lastingVillage: for an"
                      + " additional lasting Taobao village; yuanOfIncome: for an additional yuan"
                      + " of household income over all months",
                  Cost::per),
              Column.number(
                  "yuan",
                  "yuan",
                  "additional public money over the additional effect, ratio of means; empty where"
                      + " the effect could be none",
                  row -> row.yuan().value()),
              Column.number(
                  "low",
                  "yuan",
                  "lower end of Fieller's interval",
                  row -> row.yuan().interval().low()),
              Column.number("high", "yuan", "upper end", row -> row.yuan().interval().high()),
              Column.of("n", "", "pairs", row -> row.yuan().n())));

  private static final Table<Fate> HOUSEHOLDS =
      new Table<>(
          "households.csv",
          List.of(
              Column.word("arm", "the treatment", Fate::arm),
              Column.word(
                  "fate",
                  "always: sells at the end in both arms; never: in none; because: only with the"
                      + " treatment; despite: only without it",
                  Fate::fate),
              Column.number(
                  "households",
                  "households",
                  "mean number of households",
                  row -> row.households().value()),
              Column.number(
                  "standardError",
                  "households",
                  "its standard error",
                  row -> row.households().standardError()),
              Column.of("n", "", "replications", row -> row.households().n())));

  private static final Table<Group> GROUPS =
      new Table<>(
          "groups.csv",
          List.of(
              Column.word("arm", "the treatment", Group::arm),
              Column.word(
                  "grouping",
                  "all; incomeFifth: by what a household can earn outside e-commerce, 1 the least;"
                      + " hubKm: by the village's distance to the county's hub; category: by what"
                      + " the village sells",
                  row -> row.group().kind()),
              Column.word("group", "label of the group", row -> row.group().label()),
              Column.number(
                  "households",
                  "households",
                  "mean number of households in it, over the n replications that have the group",
                  Group::households),
              income(
                  "incomeBaselineYuan",
                  "mean income of the last 12 months without",
                  PairedDifference::baselineMean),
              income("incomeDifferenceYuan", "mean difference", PairedDifference::mean),
              income("incomeLow", "lower end of its interval", income -> income.interval().low()),
              income("incomeHigh", "upper end", income -> income.interval().high()),
              share(
                  "sellerShareBaseline",
                  "share that sells at the end without",
                  row -> row.sellerShare().baselineMean()),
              share("sellerShareDifference", "mean difference", row -> row.sellerShare().mean()),
              share(
                  "sellerShareLow",
                  "lower end of its interval",
                  row -> row.sellerShare().interval().low()),
              share("sellerShareHigh", "upper end", row -> row.sellerShare().interval().high()),
              share(
                  "gainedShare",
                  "share of households that earn over 1 % more than without",
                  row -> row.gained().value()),
              share("gainedError", "its standard error", row -> row.gained().standardError()),
              share(
                  "lostShare",
                  "share of households that earn over 1 % less than without",
                  row -> row.lost().value()),
              share("lostError", "its standard error", row -> row.lost().standardError()),
              Column.of("n", "", "replications", row -> row.incomeYuan().n())));

  private static final Table<Month> SERIES =
      new Table<>(
          "series.csv",
          List.of(
              Column.word(
                  "variable",
                  "variable of series.csv of a run, whole run",
                  row -> row.of().variable()),
              Column.word("arm", "the arm, the baseline included", row -> row.of().arm()),
              Column.of(
                  "month",
                  "months",
                  "month of the simulation; 0 is the state before the first",
                  Month::month),
              Column.of("date", "year-month", "calendar month", Month::date),
              Column.number(
                  "mean",
                  "as variable",
                  "mean over replications",
                  row -> row.difference().treatmentMean()),
              Column.number(
                  "difference",
                  "as variable",
                  "mean paired difference from the baseline",
                  row -> row.difference().mean()),
              Column.number(
                  "low",
                  "as variable",
                  "lower end of its interval",
                  row -> row.difference().interval().low()),
              Column.number(
                  "high", "as variable", "upper end", row -> row.difference().interval().high()),
              Column.of("n", "", "pairs", row -> row.difference().n())));

  private static final Table<Village> VILLAGES =
      new Table<>(
          "villages.csv",
          List.of(
              Column.word("arm", "the treatment", row -> row.of().arm()),
              Column.word("village", "village", row -> row.of().village()),
              Column.number("xKm", "km", "position, eastward", row -> row.of().xKm()),
              Column.number("yKm", "km", "position, northward", row -> row.of().yKm()),
              Column.number(
                  "incomeBaselineYuan",
                  "yuan/month",
                  "mean household income without",
                  row -> row.of().baselineYuan()),
              Column.number(
                  "incomeDifferenceYuan",
                  "yuan/month",
                  "mean difference",
                  row -> row.of().gainYuan()),
              Column.of(
                  "replications",
                  "",
                  "number of replications in the mean; 1, the first, if villages lie elsewhere"
                      + " in each",
                  Village::replications)));

  private ComparisonTables() {}

  /** A month of a variable of an arm, beside the baseline's. */
  private record Month(
      ComparisonRows.Series of, int month, YearMonth date, PairedDifference difference) {}

  /** A village, and the number of replications behind its mean. */
  private record Village(VillageGain of, int replications) {}

  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  private static Column<Difference> asFigure(
      String name, String meaning, ToDoubleFunction<PairedDifference> value) {
    return asFigure(name, meaning, Difference::difference, value);
  }

  private static <P> Column<Difference> asFigure(
      String name, String meaning, Function<Difference, P> part, ToDoubleFunction<P> value) {
    return Column.of(
        name,
        "as figure",
        meaning,
        row -> Cells.of(value.applyAsDouble(part.apply(row)), row.unit()));
  }

  private static Column<Group> income(
      String name, String meaning, ToDoubleFunction<PairedDifference> value) {
    return Column.number(name, "yuan/month", meaning, row -> value.applyAsDouble(row.incomeYuan()));
  }

  private static Column<Group> share(String name, String meaning, ToDoubleFunction<Group> value) {
    return Column.number(name, "share", meaning, value);
  }

  /** Every column of every table that a comparison may have. */
  public static Guide guide() {
    return guide(true);
  }

  private static Guide guide(boolean countiesDrawn) {
    List<Table<?>> tables =
        new ArrayList<>(List.of(DIFFERENCES, COSTS, HOUSEHOLDS, GROUPS, SERIES, VILLAGES));
    if (countiesDrawn) {
      tables.add(CountyTable.FILE);
    }
    tables.addAll(List.of(RankTable.FILE, MeasurementLog.TABLE));
    return new Guide(
        "Whole numbers stand in full, others with 9 significant digits; of figures, amounts in yuan"
            + "\nwith two decimals and shares with 6 digits.\n",
        tables);
  }

  /**
   * Writes differences.csv, costs.csv, households.csv, groups.csv, series.csv, villages.csv,
   * counties.csv where counties are drawn, ranks.csv, columns.md, comparison.md and run.json.
   *
   * @param excel true if tables begin with the byte-order mark that Excel needs
   */
  public static void write(
      WorkFolder folder,
      ComparisonRows rows,
      Language language,
      boolean excel,
      Provenance provenance) {
    Path stage = folder.stage();
    try {
      DIFFERENCES.write(stage, rows.differences(), excel);
      COSTS.write(stage, rows.costs(), excel);
      HOUSEHOLDS.write(stage, rows.fates(), excel);
      GROUPS.write(stage, rows.groups(), excel);
      SERIES.write(stage, () -> months(rows).iterator(), excel);
      VILLAGES.write(stage, villages(rows), excel);
      boolean drawn = !rows.counties().isEmpty();
      if (drawn) {
        CountyTable.FILE.write(stage, rows.counties(), excel);
      }
      RankTable.FILE.write(stage, rows.ranks(), excel);
      guide(drawn).write(stage, language.words());
      ComparisonRows.Head head = rows.head();
      ResultsOrigin.of(
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
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  private static List<Village> villages(ComparisonRows rows) {
    int replications = rows.head().mappedReplications();
    return rows.villages().stream().map(village -> new Village(village, replications)).toList();
  }

  private static Stream<Month> months(ComparisonRows rows) {
    return rows.series().stream()
        .flatMap(
            one ->
                IntStream.range(0, one.values().length).mapToObj(month -> month(rows, one, month)));
  }

  /** The monthly means of an arm, and its differences from the baseline. */
  private static Month month(ComparisonRows rows, ComparisonRows.Series of, int month) {
    double[] without = rows.baselineOf(of.variable()).values()[month];
    return new Month(
        of,
        month,
        rows.head().start().plusMonths(month - 1L),
        PairedDifference.of(without, of.values()[month], rows.head().level()));
  }
}
