package org.taocun.study.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.ColumnNames;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.OutFile;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.observed.ObservedPeriod;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.HtmlPage;
import org.taocun.output.text.Language;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.ResultsPage;
import org.taocun.study.ResultsPart;
import org.taocun.study.calibrate.CalibrationReport;
import org.taocun.study.calibrate.PosteriorReport;
import org.taocun.study.compare.ComparisonFile;
import org.taocun.study.compare.ComparisonReport;
import org.taocun.study.herd.HerdPage;
import org.taocun.study.power.PowerReport;
import org.taocun.study.rules.RulesPage;
import org.taocun.study.run.Figures;
import org.taocun.study.run.RunInfo;
import org.taocun.study.run.RunReport;
import org.taocun.study.run.Tables;
import org.taocun.study.sensitivity.SensitivityPage;
import org.taocun.study.sweep.SweepReport;
import org.taocun.study.validate.ValidationReport;

/**
 * The renewal of figures or report of finished results of any kind.
 *
 * @param language of figures and texts
 */
public record ResultsJob(Path folder, Language language) {
  private static final Pattern MONTHS = Pattern.compile("(?m)^months: *([0-9]{1,6})\\b");

  /** The folder of the figures. */
  public Path figures() {
    return folder.resolve("figures");
  }

  /** The default file of the report. */
  public Path page() {
    return folder.resolve("report.html");
  }

  /**
   * The user's own points.
   *
   * @throws ScenarioException if the file is wrong
   */
  public static List<ObservedPoint> points(Path file) {
    return ObservedPoints.read(file, ColumnNames.NONE, Figures.variables());
  }

  /**
   * Draws the figures anew, from the folder's own tables.
   *
   * @param observed points to draw instead of the folder's own; empty for the folder's own
   * @return messages for the user, such as figures that could not be drawn
   * @throws ScenarioException if the folder holds no results or cannot be written
   */
  public List<String> draw(Optional<List<ObservedPoint>> observed) {
    try {
      ResultsPage results = results();
      List<String> outside = new ArrayList<>();
      if (observed.isPresent()) {
        replacePoints(observed.get(), outside);
      }
      outside.addAll(told(results.draw(figures())));
      return outside;
    } catch (IOException e) {
      throw Disk.refusal(folder, e);
    }
  }

  private void replacePoints(List<ObservedPoint> observed, List<String> notes) throws IOException {
    if (kind() != ResultsKind.RUN) {
      throw new ScenarioException(
          Say.of("--observed: points are drawn over runs{0}", ResultsKind.hint(folder)));
    }
    RunInfo details = RunInfo.read(folder).details();
    Matcher months = MONTHS.matcher(Files.readString(folder.resolve("scenario.yaml")));
    if (months.find()) {
      ObservedPeriod period =
          new ObservedPeriod(YearMonth.parse(details.start()), Integer.parseInt(months.group(1)));
      String from = Say.at(folder, "--observed");
      period.refuseUnreached(from, observed);
      notes.addAll(period.told(from, observed));
    }
    ObservedPoints.write(observed, folder, details.options().excel());
    Tables.guide(details.columns()).in(folder).write(folder, language.words());
  }

  /**
   * Writes the report: one self-contained page of HTML. Its sentences are made from the numbers of
   * the folder, each with the number of replications and an interval.
   *
   * @param file the page, which replaces an earlier one
   * @return messages for the user, such as figures that could not be drawn
   * @throws ScenarioException if the folder holds no results or the file cannot be written
   */
  public List<String> report(Path file) {
    try {
      ResultsPage results = results();
      OutFile.prepare(file);
      Path figures = Files.createTempDirectory(Disk.parent(file), ".report-");
      try {
        List<String> notes = told(results.draw(figures));
        results.page(HtmlPage.drawn(figures)).write(file);
        return notes;
      } finally {
        Disk.delete(figures);
      }
    } catch (IOException e) {
      throw Disk.refusal(ResultsPaths.shown(file), e);
    }
  }

  /** The figures and the page of the folder. */
  private ResultsPage results() throws IOException {
    return switch (kind()) {
      case COMPARISON -> new ComparisonReport(folder, ComparisonFile.read(folder), language);
      case CALIBRATION -> new CalibrationReport(folder, language);
      case POSTERIOR -> new PosteriorReport(folder, language);
      case VALIDATION -> new ValidationReport(folder, language);
      case SWEEP -> new SweepReport(folder, language, sensitivity());
      case SENSITIVITY -> new SensitivityPage(folder, language);
      case POWER -> new PowerReport(folder, language);
      case IDENTIFY -> RulesPage.ofRules(folder, language);
      case DESIGN -> RulesPage.ofDesign(folder, language);
      case HERD -> new HerdPage(folder, language);
      default -> new RunReport(folder, RunInfo.read(folder), language);
    };
  }

  /** The analysis inside the folder of a sweep. */
  private Optional<ResultsPart> sensitivity() {
    Path inside = folder.resolve("sensitivity");
    return ResultsOrigin.kind(inside).filter(kind -> kind == ResultsKind.SENSITIVITY).isPresent()
        ? Optional.of(new SensitivityPage(inside, language))
        : Optional.empty();
  }

  private ResultsKind kind() {
    return ResultsOrigin.kind(folder).orElse(ResultsKind.RUN);
  }

  /** Notes, behind the message that another version made the folder. */
  private List<String> told(List<String> notes) {
    List<String> all = new ArrayList<>();
    ResultsOrigin.otherVersion(folder).ifPresent(all::add);
    all.addAll(notes);
    return all;
  }
}
