package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Associations;
import org.taocun.analysis.sensitivity.Differences;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Regression;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.Numbers;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;

/** The CSV files of a sensitivity analysis, the same in every language. */
public final class SensitivityTables {
  private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  private static final Table<Row> MEASURES =
      new Table<>(
          "sensitivity.csv",
          List.of(
              Column.word(
                  "outcome", "explained outcome: a figure of runs.csv, or a formula", Row::outcome),
              Column.word("factor", "explaining factor; empty for all together", Row::factor),
              Column.word(
                  "level",
                  "the factor's value at which a change is measured; empty for other measures",
                  Row::level),
              Column.word(
                  "otherFactor",
                  "the second factor of an interaction; empty for other measures",
                  Row::otherFactor),
              Column.word("otherLevel", "its value", Row::otherLevel),
              Column.word(
                  "measure",
                  Column.choice(Kind.values(), Kind::meaning),
                  row -> Word.of(row.kind())),
              Column.number("value", "", "the measure", row -> row.of().value()),
              Column.number(
                  "low",
                  "",
                  "lower end of its 95 % interval; empty where none is known",
                  row -> row.of().interval().low()),
              Column.number("high", "", "upper end", row -> row.of().interval().high()),
              Column.of(
                  "n",
                  "",
                  "base rows, elementary effects, points, pairs or replications behind it",
                  row -> row.of().n())));

  private static final Table<Side> BOXES =
      new Table<>(
          "prim.csv",
          List.of(
              Column.of("box", "", "number of the box, from 1", Side::box),
              Column.word("factor", "a factor that the box restricts", Side::factor),
              Column.word(
                  "low",
                  "its lowest value in the box, in full; empty for no bound",
                  row -> bound(row.of().low())),
              Column.word("high", "its highest value in the box", row -> bound(row.of().high())),
              Column.word(
                  "levels",
                  "its values in the box, for a factor of words",
                  row -> String.join("; ", row.of().levels())),
              Column.number(
                  "quasiP",
                  "",
                  "chance of so many cases in which the condition holds, at the density of the"
                      + " box without this restriction",
                  row -> row.of().quasiP()),
              Column.quantity(
                  "density",
                  "share",
                  "cases in the box in which the condition holds",
                  row -> row.region().density()),
              Column.quantity(
                  "densityLow",
                  "share",
                  "lower end of its 95 % interval (Clopper and Pearson)",
                  row -> row.region().interval().low()),
              Column.quantity(
                  "densityHigh", "share", "upper end", row -> row.region().interval().high()),
              Column.quantity(
                  "coverage",
                  "share",
                  "cases in which the condition holds that lie in the box",
                  row -> row.region().coverage()),
              Column.quantity(
                  "mass", "share", "cases that lie in the box", row -> row.region().mass()),
              Column.of("n", "", "cases in the box", row -> row.region().n())));

  private static final Table<Step> TRADE_OFF =
      new Table<>(
          "tradeoff.csv",
          List.of(
              Column.of("step", "", "step of the search, from 0: all cases", Step::number),
              Column.quantity(
                  "coverage",
                  "share",
                  "cases in which the condition holds that lie in the box",
                  row -> row.of().coverage()),
              Column.quantity(
                  "density",
                  "share",
                  "cases in the box in which the condition holds",
                  row -> row.of().density()),
              Column.quantity("mass", "share", "cases that lie in the box", row -> row.of().mass()),
              Column.of(
                  "restrictedFactors",
                  "",
                  "number of factors that the box restricts",
                  row -> row.of().restricted())));

  private final SensitivityReport report;
  private final List<Row> measures = new ArrayList<>();

  private SensitivityTables(SensitivityReport report) {
    this.report = report;
  }

  /** The measures of an outcome. */
  private enum Kind {
    LUCK_SHARE("share of the variance of one run that is luck"),
    FIRST_ORDER("share by which the variance would fall if the factor were known"),
    TOTAL("share of it that would be left if all but the factor were known"),
    MU_STAR("mean size of the factor's elementary effects"),
    MU("their mean"),
    SIGMA("their standard deviation"),
    MU_STAR_OF_LUCK("mean of muStar if the factor had no effect"),
    EXPLAINED("share of the variance that a regression on all factors explains, R²"),
    STANDARDISED_COEFFICIENT("the factor's coefficient in it, in standard deviations"),
    RANK_CORRELATION("Spearman's, with the factor"),
    LEVEL_SHARE("share of the variance between the factor's levels, corrected for chance"),
    VARIANCE_SHARE(
        "share of the variance of one run that the factor makes alone, or together with"
            + " otherFactor beyond what both do alone; no factor: what more than two make"
            + " together"),
    MEAN("mean at level and otherLevel"),
    INTERACTION("that mean less what the two levels do by themselves"),
    CHANGE_FROM_FIRST("that mean less the mean at the factor's first level"),
    CHANGE("difference from the scenario's own point"),
    CHANGE_ON_GRID("mean at the level less the mean of all points");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  private record Row(
      String outcome,
      String factor,
      String level,
      String otherFactor,
      String otherLevel,
      Kind kind,
      Measure of) {}

  /** A factor that a box restricts. */
  private record Side(
      int box, String factor, ScenarioDiscovery.Restriction of, ScenarioDiscovery.Region region) {}

  /** A step of the search. */
  private record Step(int number, ScenarioDiscovery.TradeOff of) {}

  /** Every column of every table. */
  public static Guide guide() {
    return new Guide(
        "Whole numbers stand in full, shares with 6 significant digits, others with 9.\n",
        List.of(MEASURES, BOXES, TRADE_OFF));
  }

  /**
   * Writes sensitivity.csv and, if a condition was given, prim.csv and tradeoff.csv.
   *
   * @param language the language of columns.md
   */
  public static void write(WorkFolder folder, SensitivityReport report, Language language) {
    SensitivityTables tables = new SensitivityTables(report);
    Path stage = folder.stage();
    try {
      report.analyses().forEach(tables::add);
      MEASURES.write(stage, tables.measures);
      if (report.regions().isPresent()) {
        ScenarioDiscovery found = report.regions().get().discovery();
        BOXES.write(stage, tables.sides(found));
        TRADE_OFF.write(stage, steps(found));
      }
      guide().in(stage).write(stage, language.words());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  private void add(OutcomeAnalysis analysis) {
    Outcome rows = new Outcome(analysis.outcome());
    rows.add("", Kind.LUCK_SHARE, analysis.luck().share());
    if (analysis.findings() instanceof SobolIndices indices) {
      rows.all(Kind.FIRST_ORDER, indices.first());
      rows.all(Kind.TOTAL, indices.total());
    } else if (analysis.findings() instanceof MorrisScreening screening) {
      screening(rows, screening);
    } else if (analysis.findings() instanceof Associations found) {
      associations(rows, found);
    } else if (analysis.findings() instanceof FactorialEffects effects) {
      factorial(rows, effects);
    } else if (analysis.findings() instanceof Differences differences) {
      changes(rows, Kind.CHANGE, differences.changes());
    }
  }

  private void screening(Outcome rows, MorrisScreening screening) {
    List<MorrisScreening.Effect> effects = screening.effects();
    rows.all(Kind.MU_STAR, effects.stream().map(MorrisScreening.Effect::size).toList());
    rows.all(Kind.MU, effects.stream().map(MorrisScreening.Effect::mean).toList());
    rows.all(Kind.SIGMA, effects.stream().map(MorrisScreening.Effect::spread).toList());
    rows.all(
        Kind.MU_STAR_OF_LUCK,
        effects.stream().map(e -> new Measure(e.floor(), UNKNOWN, e.size().n())).toList());
  }

  private void associations(Outcome rows, Associations found) {
    if (found.regression().isPresent()) {
      Regression regression = found.regression().get();
      rows.add("", Kind.EXPLAINED, regression.explained());
      for (int m = 0; m < found.ordered().size(); m++) {
        String factor = report.sweep().factor(found.ordered().get(m));
        if (!regression.coefficients().isEmpty()) {
          rows.add(factor, Kind.STANDARDISED_COEFFICIENT, regression.coefficients().get(m));
        }
        rows.add(factor, Kind.RANK_CORRELATION, regression.ranks().get(m));
      }
    }
    for (Associations.Share share : found.shares()) {
      rows.add(report.sweep().factor(share.factor()), Kind.LEVEL_SHARE, share.share());
    }
    changes(rows, Kind.CHANGE_ON_GRID, found.changes());
  }

  private void factorial(Outcome rows, FactorialEffects effects) {
    for (FactorialEffects.Term term : effects.terms()) {
      List<String> names = term.factors().stream().map(report.sweep()::factor).toList();
      rows.add(
          names.isEmpty() ? "" : names.get(0),
          "",
          names.size() < 2 ? "" : names.get(1),
          "",
          Kind.VARIANCE_SHARE,
          term.share());
    }
    changes(rows, Kind.CHANGE_ON_GRID, effects.levels());
    effects.pairs().forEach(pair -> pair.cells().forEach(cell -> cell(rows, pair, cell)));
  }

  private void cell(Outcome rows, FactorialEffects.Pair pair, FactorialEffects.Cell cell) {
    Map<Kind, Measure> measures = new LinkedHashMap<>();
    measures.put(Kind.MEAN, cell.mean());
    measures.put(Kind.INTERACTION, cell.interaction());
    if (cell.change().defined()) {
      measures.put(Kind.CHANGE_FROM_FIRST, cell.change());
    }
    measures.forEach(
        (kind, of) ->
            rows.add(
                report.sweep().factor(pair.factor()),
                report.sweep().cell(pair.factor(), cell.level()),
                report.sweep().factor(pair.other()),
                report.sweep().cell(pair.other(), cell.otherLevel()),
                kind,
                of));
  }

  private void changes(Outcome rows, Kind kind, List<OneAtATime.Change> changes) {
    for (OneAtATime.Change change : changes) {
      rows.add(
          report.sweep().factor(change.factor()),
          report.sweep().cell(change.factor(), change.value()),
          kind,
          new Measure(change.change().mean(), change.change().interval(), change.change().n()));
    }
  }

  /** The rows of one outcome. */
  private final class Outcome {
    private final String name;

    Outcome(String name) {
      this.name = name;
    }

    void all(Kind kind, List<Measure> measures) {
      for (int i = 0; i < measures.size(); i++) {
        add(report.sweep().factor(i), kind, measures.get(i));
      }
    }

    void add(String factor, Kind kind, Measure of) {
      add(factor, "", kind, of);
    }

    void add(String factor, String level, Kind kind, Measure of) {
      add(factor, level, "", "", kind, of);
    }

    void add(
        String factor, String level, String otherFactor, String otherLevel, Kind kind, Measure of) {
      measures.add(new Row(name, factor, level, otherFactor, otherLevel, kind, of));
    }
  }

  private List<Side> sides(ScenarioDiscovery found) {
    List<Side> sides = new ArrayList<>();
    for (int b = 0; b < found.boxes().size(); b++) {
      ScenarioDiscovery.Region box = found.boxes().get(b);
      for (ScenarioDiscovery.Restriction one : box.restrictions()) {
        sides.add(new Side(b + 1, report.sweep().factor(one.factor()), one, box));
      }
    }
    return sides;
  }

  private static List<Step> steps(ScenarioDiscovery found) {
    return IntStream.range(0, found.tradeOff().size())
        .mapToObj(step -> new Step(step, found.tradeOff().get(step)))
        .toList();
  }

  /** A bound with all its digits, so that it divides the same cases; empty for none. */
  private static String bound(double value) {
    return Double.isInfinite(value) ? "" : Numbers.text(value);
  }
}
