package org.taocun.study.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Associations;
import org.taocun.analysis.sensitivity.Differences;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Regression;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SobolIndices;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Csv;

/** The CSV files of an analysis of sensitivity; the same in every language. */
public final class SensitivityTables {
  private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  private final SensitivityReport report;

  private SensitivityTables(SensitivityReport report) {
    this.report = report;
  }

  /** Writes sensitivity.csv and, where a condition was asked, prim.csv and tradeoff.csv. */
  public static void write(WorkFolder folder, SensitivityReport report) {
    SensitivityTables tables = new SensitivityTables(report);
    Path stage = folder.stage();
    try {
      Files.writeString(stage.resolve("sensitivity.csv"), tables.measures());
      if (report.regions().isPresent()) {
        ScenarioDiscovery found = report.regions().get().discovery();
        Files.writeString(stage.resolve("prim.csv"), tables.boxes(found));
        Files.writeString(stage.resolve("tradeoff.csv"), tradeOff(found));
      }
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }

  private String measures() throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord("outcome", "factor", "level", "measure", "value", "low", "high", "n");
      for (OutcomeAnalysis analysis : report.analyses()) {
        Rows rows = new Rows(analysis.outcome(), out);
        rows.add("", "luckShare", analysis.luck().share());
        if (analysis.findings() instanceof SobolIndices indices) {
          rows.all("firstOrder", indices.first());
          rows.all("total", indices.total());
        } else if (analysis.findings() instanceof MorrisScreening screening) {
          screening(rows, screening);
        } else if (analysis.findings() instanceof Associations found) {
          associations(rows, found);
        } else if (analysis.findings() instanceof Differences differences) {
          changes(rows, "change", differences.changes());
        }
      }
    }
    return text.toString();
  }

  private void screening(Rows rows, MorrisScreening screening) throws IOException {
    List<MorrisScreening.Effect> effects = screening.effects();
    rows.all("muStar", effects.stream().map(MorrisScreening.Effect::size).toList());
    rows.all("mu", effects.stream().map(MorrisScreening.Effect::mean).toList());
    rows.all("sigma", effects.stream().map(MorrisScreening.Effect::spread).toList());
    rows.all(
        "muStarOfLuck",
        effects.stream().map(e -> new Measure(e.floor(), UNKNOWN, e.size().n())).toList());
  }

  private void associations(Rows rows, Associations found) throws IOException {
    if (found.regression().isPresent()) {
      Regression regression = found.regression().get();
      rows.add("", "explained", regression.explained());
      for (int m = 0; m < found.ordered().size(); m++) {
        String factor = report.sweep().factor(found.ordered().get(m));
        if (!regression.coefficients().isEmpty()) {
          rows.add(factor, "standardisedCoefficient", regression.coefficients().get(m));
        }
        rows.add(factor, "rankCorrelation", regression.ranks().get(m));
      }
    }
    for (Associations.Share share : found.shares()) {
      rows.add(report.sweep().factor(share.factor()), "levelShare", share.share());
    }
    changes(rows, "changeOnGrid", found.changes());
  }

  private void changes(Rows rows, String measure, List<OneAtATime.Change> changes)
      throws IOException {
    for (OneAtATime.Change change : changes) {
      rows.print(
          report.sweep().factor(change.factor()),
          report.sweep().value(change.factor(), change.value()),
          measure,
          new Measure(change.change().mean(), change.change().interval(), change.change().n()));
    }
  }

  /** The rows of one outcome. */
  private final class Rows {
    private final String outcome;
    private final CSVPrinter out;

    Rows(String outcome, CSVPrinter out) {
      this.outcome = outcome;
      this.out = out;
    }

    void all(String measure, List<Measure> measures) throws IOException {
      for (int i = 0; i < measures.size(); i++) {
        add(report.sweep().factor(i), measure, measures.get(i));
      }
    }

    void add(String factor, String measure, Measure of) throws IOException {
      print(factor, "", measure, of);
    }

    void print(String factor, String level, String measure, Measure of) throws IOException {
      out.printRecord(
          outcome,
          factor,
          level,
          measure,
          Cells.number(of.value()),
          Cells.number(of.interval().low()),
          Cells.number(of.interval().high()),
          of.n());
    }
  }

  private String boxes(ScenarioDiscovery found) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord(
          "box",
          "factor",
          "low",
          "high",
          "levels",
          "quasiP",
          "density",
          "densityLow",
          "densityHigh",
          "coverage",
          "mass",
          "n");
      for (int b = 0; b < found.boxes().size(); b++) {
        ScenarioDiscovery.Region box = found.boxes().get(b);
        for (ScenarioDiscovery.Restriction one : box.restrictions()) {
          out.printRecord(
              b + 1,
              report.sweep().factor(one.factor()),
              bound(one.low()),
              bound(one.high()),
              String.join("; ", one.levels()),
              Cells.number(one.quasiP()),
              Cells.share(box.density()),
              Cells.share(box.interval().low()),
              Cells.share(box.interval().high()),
              Cells.share(box.coverage()),
              Cells.share(box.mass()),
              box.n());
        }
      }
    }
    return text.toString();
  }

  /** A bound in full, so that it cuts where it cut; empty for none. */
  private static String bound(double value) {
    return Double.isInfinite(value) ? "" : Numbers.text(value);
  }

  private static String tradeOff(ScenarioDiscovery found) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord("step", "coverage", "density", "mass", "restrictedFactors");
      int step = 0;
      for (ScenarioDiscovery.TradeOff one : found.tradeOff()) {
        out.printRecord(
            step++,
            Cells.share(one.coverage()),
            Cells.share(one.density()),
            Cells.share(one.mass()),
            one.restricted());
      }
    }
    return text.toString();
  }
}
