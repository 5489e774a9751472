package org.taocun.study.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Csv;

/** What a calibration leaves: how well it fits, what fits nearly as well, and the fitted file. */
public final class CalibrationTables {
  private CalibrationTables() {}

  /**
   * An observed figure and the simulated one.
   *
   * @param use fit or heldOut
   * @param figure what it is, such as "sellerShare 2010-12"
   * @param observed the observed figure
   * @param sd what counts as 1 off
   * @param mean the mean over replications with luck that the search never saw
   * @param low 2.5 % quantile of the replications
   * @param high 97.5 % quantile of the replications
   * @param misfit how many sd the mean is above the observed figure
   * @param n replications in which it is defined
   * @param source where the observed figure comes from
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
      String source) {}

  /**
   * A free parameter and the values that fit.
   *
   * @param parameter its name
   * @param low lowest value allowed
   * @param high highest value allowed
   * @param best the best value
   * @param nearLow lowest value among trials whose loss is at most 1 above the least
   * @param nearHigh highest of them
   * @param near how many such trials there are
   */
  public record Spread(
      String parameter,
      double low,
      double high,
      double best,
      double nearLow,
      double nearHigh,
      int near) {}

  /** Writes fit.csv and ranges.csv. */
  public static void write(WorkFolder folder, List<Fit> fits, List<Spread> spreads) {
    try {
      writeFits(folder.stage().resolve("fit.csv"), fits);
      writeSpreads(folder.stage().resolve("ranges.csv"), spreads);
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }

  private static void writeFits(Path file, List<Fit> fits) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord(
          "use", "figure", "observed", "sd", "mean", "low", "high", "misfit", "n", "source");
      for (Fit fit : fits) {
        out.printRecord(
            fit.use(),
            fit.figure(),
            Cells.number(fit.observed()),
            Cells.number(fit.sd()),
            Cells.number(fit.mean()),
            Cells.number(fit.low()),
            Cells.number(fit.high()),
            Cells.number(fit.misfit()),
            fit.n(),
            fit.source());
      }
    }
    Files.writeString(file, text);
  }

  private static void writeSpreads(Path file, List<Spread> spreads) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord("parameter", "low", "high", "best", "nearLow", "nearHigh", "near");
      for (Spread spread : spreads) {
        out.printRecord(
            spread.parameter(),
            Cells.number(spread.low()),
            Cells.number(spread.high()),
            Cells.number(spread.best()),
            Cells.number(spread.nearLow()),
            Cells.number(spread.nearHigh()),
            spread.near());
      }
    }
    Files.writeString(file, text);
  }

  /** The lines, as comments, that say in a fitted file what was fitted, to what and how well. */
  public static List<String> story(List<Fit> fits, List<Spread> spreads, String how) {
    List<String> lines = new ArrayList<>();
    lines.add("# Calibrated parameters, written by 'taocun calibrate'.");
    lines.add("# " + how);
    lines.add("# Observed and simulated (mean, 95 % of the replications, luck unseen by the fit):");
    for (Fit fit : fits) {
      lines.add(
          String.format(
              Locale.ROOT,
              "#   %-8s %s: observed %s, simulated %s (%s to %s), n %d",
              fit.use(),
              fit.figure(),
              Cells.share(fit.observed()),
              Cells.share(fit.mean()),
              Cells.share(fit.low()),
              Cells.share(fit.high()),
              fit.n()));
    }
    lines.add(
        "# Values that fit nearly as well (sum of squared misses at most 1 above the least):");
    for (Spread spread : spreads) {
      lines.add(
          String.format(
              Locale.ROOT,
              "#   %s: %s (%s to %s in %d trials; searched %s to %s)",
              spread.parameter(),
              Numbers.text(spread.best()),
              Numbers.text(spread.nearLow()),
              Numbers.text(spread.nearHigh()),
              spread.near(),
              Numbers.text(spread.low()),
              Numbers.text(spread.high())));
    }
    return lines;
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

  /** Writes the fitted scenario file. */
  public static void writeScenario(WorkFolder folder, List<String> story, String text) {
    try {
      Files.writeString(
          folder.stage().resolve("calibrated.yaml"), String.join("\n", story) + "\n" + text);
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }
}
