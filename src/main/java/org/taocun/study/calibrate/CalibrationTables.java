package org.taocun.study.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Quantiles;
import org.taocun.base.Word;
import org.taocun.output.figure.Band;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.ResultTable;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Calibration.Target.Use;

/**
 * The results of a calibration: the fit, the ranges of values that fit nearly as well, and the
 * fitted file.
 */
public final class CalibrationTables {
  /** The fitted scenario file. */
  static final String FITTED = "calibrated.yaml";

  private CalibrationTables() {}

  /**
   * An observed figure and the simulated one.
   *
   * @param use fit or heldOut
   * @param figure its name, such as "sellerShare 2010-12"
   * @param observed the observed figure
   * @param sd the difference that counts as 1
   * @param mean the mean over replications with luck that the search never saw
   * @param low 2.5 % quantile of the replications; the least of under 20
   * @param high 97.5 % quantile of the replications; the most of under 20
   * @param misfit (mean − observed)/sd; of ln(1 + each) for logarithmic targets
   * @param n replications in which it is defined
   * @param source the origin of the observed figure
   */
  public record Fit(
      String use,
      String figure,
      double observed,
      double sd,
      double mean,
      double low,
      double high,
      double misfit,
      int n,
      String source) {
    /** A target and its figure in some runs. */
    static Fit of(Target target, double[] simulated) {
      Quantiles quantiles = Quantiles.of(simulated);
      double tail = Band.few(quantiles.n()) ? 0 : 0.025;
      Estimate mean = Estimate.ofDefined(simulated);
      return new Fit(
          Word.of(target.use()),
          target.label(),
          target.value(),
          target.sd(),
          mean.value(),
          quantiles.at(tail),
          quantiles.at(1 - tail),
          target.miss(mean.value()),
          mean.n(),
          target.source());
    }
  }

  /**
   * A free parameter and the values that fit.
   *
   * @param parameter its name
   * @param low lowest value allowed
   * @param high highest value allowed
   * @param best the best value
   * @param nearLow lowest value among trials whose loss is at most 1 above the least
   * @param nearHigh highest of them
   * @param near number of such trials
   */
  public record Spread(
      String parameter,
      double low,
      double high,
      double best,
      double nearLow,
      double nearHigh,
      int near) {}

  private static final Table<Fit> FIT =
      fitTable(
          "mean over the n replications of the best trial with luck that the search never saw",
          "replications in which the figure is defined");

  /**
   * The table of observed and simulated figures.
   *
   * @param mean the meaning of its column mean
   * @param n the meaning of its column n
   */
  static Table<Fit> fitTable(String mean, String n) {
    return new Table<>(
        "fit.csv",
        List.of(
            Column.word("use", Column.choice(Use.values(), Use::meaning), Fit::use),
            Column.word("figure", "name and month of the observed figure", Fit::figure),
            Column.number("observed", "as figure", "the observed figure", Fit::observed),
            Column.number("sd", "as figure", "difference that counts as a misfit of 1", Fit::sd),
            Column.number("mean", "as figure", mean, Fit::mean),
            Column.number(
                "low", "as figure", "their 2.5 % quantile; the least of under 20", Fit::low),
            Column.number(
                "high", "as figure", "their 97.5 % quantile; the most of under 20", Fit::high),
            Column.number(
                "misfit", "sd", "excess of the mean over the observed figure, in sd", Fit::misfit),
            Column.of("n", "", n, Fit::n),
            Column.word("source", "origin of the observed figure", Fit::source)));
  }

  private static final Table<Spread> RANGES =
      new Table<>(
          "ranges.csv",
          List.of(
              Column.word("parameter", "a free parameter", Spread::parameter),
              Column.number("low", "as parameter", "lowest value allowed", Spread::low),
              Column.number("high", "as parameter", "highest value allowed", Spread::high),
              Column.number("best", "as parameter", "value of the best trial", Spread::best),
              Column.number(
                  "nearLow",
                  "as parameter",
                  "lowest value among trials whose loss is at most 1 above the least",
                  Spread::nearLow),
              Column.number("nearHigh", "as parameter", "highest of them", Spread::nearHigh),
              Column.of("near", "", "number of such trials", Spread::near)));

  /**
   * Every column of every table.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   */
  public static Guide guide(List<String> parameters, List<String> figures) {
    return new Guide(Guide.NINE_DIGITS, List.of(TrialLog.table(parameters, figures), FIT, RANGES));
  }

  /** Writes fit.csv, ranges.csv and columns.md. */
  static void write(WorkFolder folder, List<Fit> fits, List<Spread> spreads, Language language) {
    Path stage = folder.stage();
    try {
      FIT.write(stage, fits);
      RANGES.write(stage, spreads);
      guide(
              spreads.stream().map(Spread::parameter).toList(),
              fits.stream().map(Fit::figure).toList())
          .write(stage, language.words());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  /** Reads fit.csv. */
  static List<Fit> fits(Path folder) {
    List<Fit> fits = new ArrayList<>();
    ResultTable.read(
        folder.resolve(FIT.name()),
        table -> {},
        row ->
            fits.add(
                new Fit(
                    row.text("use"),
                    row.text("figure"),
                    row.number("observed"),
                    row.number("sd"),
                    row.number("mean"),
                    row.number("low"),
                    row.number("high"),
                    row.number("misfit"),
                    (int) row.number("n"),
                    row.text("source"))));
    return fits;
  }

  /** Reads ranges.csv. */
  static List<Spread> spreads(Path folder) {
    List<Spread> spreads = new ArrayList<>();
    ResultTable.read(
        folder.resolve(RANGES.name()),
        table -> {},
        row ->
            spreads.add(
                new Spread(
                    row.text("parameter"),
                    row.number("low"),
                    row.number("high"),
                    row.number("best"),
                    row.number("nearLow"),
                    row.number("nearHigh"),
                    (int) row.number("near"))));
    return spreads;
  }

  /**
   * The text of a scenario file that lays settings over another file.
   *
   * @param settings path=value, no list items
   */
  public static String extending(String file, List<String> settings) {
    StringBuilder text = new StringBuilder("extends: \"" + file + "\"\n");
    List<String> above = List.of();
    for (String setting : settings.stream().sorted().toList()) {
      int equals = setting.indexOf('=');
      List<String> keys = List.of(setting.substring(0, equals).split("\\.", -1));
      int shared = 0;
      while (shared < keys.size() - 1
          && shared < above.size()
          && keys.get(shared).equals(above.get(shared))) {
        shared++;
      }
      for (int k = shared; k < keys.size(); k++) {
        text.append("  ".repeat(k)).append(keys.get(k)).append(k < keys.size() - 1 ? ":\n" : ": ");
      }
      text.append(setting.substring(equals + 1)).append('\n');
      above = keys;
    }
    return text.toString();
  }

  /**
   * Writes the fitted scenario file.
   *
   * @param story the lines of its comment
   */
  static void writeScenario(WorkFolder folder, List<String> story, String text) {
    String comments = story.stream().map(line -> "# " + line + "\n").collect(Collectors.joining());
    try {
      Files.writeString(folder.stage().resolve(FITTED), comments + text);
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }
}
