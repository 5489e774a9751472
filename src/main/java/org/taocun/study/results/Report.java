package org.taocun.study.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Place;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsPage;
import org.taocun.study.compare.ComparisonFile;
import org.taocun.study.compare.ComparisonReport;
import org.taocun.study.run.Figures;
import org.taocun.study.run.RunInfo;
import org.taocun.study.run.RunReport;
import org.taocun.study.run.Tables;
import org.taocun.study.sweep.SweepReport;

/**
 * Reports: one page of HTML with everything in it, for a run, a comparison or a sweep. Its text is
 * written from the numbers of the folder, each with the number of replications and an interval.
 */
public final class Report {
  /** The report's name in a results folder. */
  public static final String FILE_NAME = "report.html";

  private Report() {}

  /**
   * Writes the report of a results folder.
   *
   * @param file where it goes; an earlier one is replaced
   * @return messages for the user, such as what could not be drawn
   * @throws ScenarioException when the folder holds no results, or the file cannot be written
   */
  public static List<String> write(Path folder, Path file, Language language) {
    try {
      ResultsPage results = results(folder, language);
      Path figures = Files.createTempDirectory("taocun-report");
      try {
        List<String> notes = results.draw(figures);
        results.page(HtmlPage.drawn(figures)).write(file);
        return notes;
      } finally {
        Disk.delete(figures);
      }
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(file) + ": " + Disk.reason(e));
    }
  }

  /**
   * The figures and the page of a folder.
   *
   * @throws ScenarioException when it holds nothing that can be reported on
   */
  static ResultsPage results(Path folder, Language language) throws IOException {
    return switch (ResultsKind.of(folder)) {
      case COMPARISON -> new ComparisonReport(folder, ComparisonFile.read(folder), language);
      case SWEEP -> new SweepReport(folder, language);
      case RUN, OTHER -> new RunReport(folder, RunInfo.read(folder), language);
    };
  }

  /**
   * Draws the figures of a results folder anew, from its own tables.
   *
   * @param observed points to draw instead of those of the folder; empty for the folder's own
   * @return messages for the user, such as what could not be drawn
   * @throws ScenarioException when the folder holds no results or cannot be written
   */
  public static List<String> redraw(
      Path folder, Language language, Optional<List<ObservedPoint>> observed) {
    ResultsKind kind = ResultsKind.of(folder);
    try {
      if (kind == ResultsKind.COMPARISON || kind == ResultsKind.SWEEP) {
        return redraw(folder, language, observed.isPresent());
      }
      RunInfo info = RunInfo.read(folder);
      if (observed.isPresent()) {
        ObservedPoints.write(observed.get(), folder, info.options().excel());
        Tables.guide(info.columns()).in(folder).write(folder);
      }
      return Figures.draw(folder, language);
    } catch (IOException e) {
      throw new ScenarioException(folder + ": " + Disk.reason(e));
    }
  }

  private static List<String> redraw(Path folder, Language language, boolean observed)
      throws IOException {
    if (observed) {
      throw new ScenarioException(
          "--observed: points are drawn over runs" + ResultsKind.hint(folder));
    }
    return results(folder, language).draw(folder.resolve("figures"));
  }
}
