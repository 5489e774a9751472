package org.taocun.study.validate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.taocun.analysis.Finding;
import org.taocun.analysis.Interval;
import org.taocun.base.Word;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.BandItems;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.RatioFigure;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.output.text.NumberWords;
import org.taocun.study.validate.ValidationRows.EffectRow;
import org.taocun.study.validate.ValidationRows.Growth;
import org.taocun.study.validate.ValidationRows.PatternRow;

/**
 * The figures of a validation: growth of observed places, and ratios of simulated to observed
 * figures.
 */
final class ValidationFigures {
  private final ValidationRows rows;
  private final FigureFrame frame;
  private final Path folder;

  private ValidationFigures(ValidationRows rows, FigureFrame frame, Path folder) {
    this.rows = rows;
    this.frame = frame;
    this.folder = folder;
  }

  /**
   * Draws into the folder {@code figures}.
   *
   * @return messages for the user, such as figures that could not be drawn
   */
  static List<String> draw(WorkFolder work, ValidationRows rows, Language language) {
    return FigureSet.draw(
        work,
        language,
        shown -> texts(rows, shown),
        (frame, folder) -> new ValidationFigures(rows, frame, folder).all());
  }

  /** Draws into a folder; returns messages for the user. */
  static List<String> draw(Path target, ValidationRows rows, Language language) throws IOException {
    return FigureSet.draw(
        target,
        language,
        shown -> texts(rows, shown),
        (frame, folder) -> new ValidationFigures(rows, frame, folder).all());
  }

  private static String texts(ValidationRows rows, Language language) {
    StringBuilder text = new StringBuilder();
    rows.patterns().forEach(row -> text.append(ValidationRows.label(row.pattern(), language)));
    rows.effects().forEach(row -> text.append(ValidationRows.label(row.effect(), language)));
    for (Growth growth : rows.growths()) {
      text.append(growth.title(language));
      growth.observed().forEach(point -> text.append(point.source(language.words())));
    }
    return text.toString();
  }

  private void all() throws IOException {
    for (Growth growth : rows.growths()) {
      write(growth(growth), "figure.growth", "growth-" + growth.name());
    }
    List<RatioFigure.Row> patterns = new ArrayList<>();
    List<String> tableOnly = new ArrayList<>();
    for (PatternRow row : rows.patterns()) {
      ratio(row)
          .ifPresentOrElse(
              patterns::add,
              () -> tableOnly.add(left(row.pattern().id(), "verdict", row.judgement().finding())));
    }
    if (!patterns.isEmpty()) {
      RatioFigure figure =
          new RatioFigure(
              "figure.validation-patterns", "axis.ratio", "caption.ratio", left(tableOnly), true);
      write(figure.draw(frame, patterns), "figure.validation-patterns", "patterns");
    }
    List<RatioFigure.Row> effects = new ArrayList<>();
    List<String> effectsLeft = new ArrayList<>();
    for (EffectRow row : rows.effects()) {
      ratio(row)
          .ifPresentOrElse(
              effects::add, () -> effectsLeft.add(left(row.effect().id(), "sign", row.finding())));
    }
    if (!effects.isEmpty()) {
      RatioFigure figure =
          new RatioFigure(
              "figure.validation-effects",
              "axis.effectRatio",
              "caption.effectRatio",
              left(effectsLeft),
              false);
      write(figure.draw(frame, effects), "figure.validation-effects", "effects");
    }
  }

  /** A row that is in the table only, with its finding. */
  private String left(String id, String kind, Finding finding) {
    Words words = frame.words();
    return words.of("caption.found", id, words.of("validate." + kind + "." + Word.of(finding)));
  }

  private String left(List<String> rows) {
    return rows.isEmpty()
        ? ""
        : frame.words().of("caption.tableOnly", String.join(frame.words().of("compare.and"), rows));
  }

  private void write(Drawing drawn, String title, String name) throws IOException {
    FigureFile.write(drawn, frame.words().of(title), folder, name);
  }

  /** A range without a second end goes on to the frame. */
  private Optional<RatioFigure.Row> ratio(PatternRow row) {
    OptionalDouble reference = row.pattern().reference();
    if (reference.isEmpty() || Double.isNaN(row.judgement().simulated())) {
      return Optional.empty();
    }
    double low = row.pattern().low();
    double high = row.pattern().high();
    double middle = reference.getAsDouble();
    Interval interval = row.judgement().interval();
    String label = row.pattern().id() + " " + label(row);
    return Optional.of(
        new RatioFigure.Row(
            label,
            row.judgement().simulated() / middle,
            new Interval(interval.low() / middle, interval.high() / middle),
            new Interval(low / middle, high / middle),
            row.judgement().finding()));
  }

  private String label(PatternRow row) {
    return ValidationRows.label(row.pattern(), Language.of(frame.words()));
  }

  private Optional<RatioFigure.Row> ratio(EffectRow row) {
    double base = row.difference().baselineMean();
    if (row.finding() == Finding.NOT_RUN || !(base > 0)) {
      return Optional.empty();
    }
    Interval interval = row.difference().interval();
    return Optional.of(
        new RatioFigure.Row(
            row.effect().id()
                + " "
                + ValidationRows.label(row.effect(), Language.of(frame.words()))
                + new NumberWords(frame.words()).bracketed(row.effect().sign().symbol()),
            row.difference().treatmentMean() / base,
            new Interval(1 + interval.low() / base, 1 + interval.high() / base),
            new Interval(1, 1),
            row.finding()));
  }

  private Drawing growth(Growth growth) {
    Words words = frame.words();
    YIntervalSeries band = new YIntervalSeries("sellers");
    for (int month = 0; month < growth.sellers().length; month++) {
      Band sellers = Band.of(growth.sellers()[month]);
      band.add(millis(end(growth, month)), sellers.median(), sellers.low(), sellers.high());
    }
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    bands.addSeries(band);
    DeviationRenderer lines = new DeviationRenderer(true, false);
    lines.setAlpha(0.25f);
    lines.setSeriesPaint(0, Palette.series(0));
    lines.setSeriesFillPaint(0, Palette.series(0));
    lines.setSeriesStroke(0, new BasicStroke(2.5f));
    int months = growth.sellers().length - 1;
    DateAxis dates = frame.dates(months);
    FigureFrame.span(dates, millis(end(growth, 0)), millis(end(growth, months)), true);
    NumberAxis axis = frame.numbers(words.of("axis.sellers"), true);
    axis.setAutoRangeStickyZero(false);
    axis.setLowerMargin(0.03);
    XYPlot plot = new XYPlot(bands, dates, axis, lines);
    FigureFrame.grid(plot);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(FigureFrame.lineItem(words.of("line.sellers"), Palette.series(0)));
    int n = growth.sellers()[0].length;
    boolean few = Band.few(n);
    legend.add(
        BandItems.band(words.of(few ? "legend.band.few" : "legend.band"), Palette.series(0)));
    points(growth, plot, legend);
    List<String> sources =
        growth.observed().stream()
            .flatMap(point -> point.sources(words).stream())
            .distinct()
            .toList();
    String caption =
        words.joined(
            words.of(few ? "caption.validationGrowth.few" : "caption.validationGrowth", n),
            words.of("caption.observed", String.join(words.of("caption.semicolon"), sources)),
            growth.observed().stream().anyMatch(ObservedPoint::ofYear)
                ? words.of("caption.yearEnd")
                : "");
    return frame.captioned(
        frame.chart(growth.title(Language.of(words)), "figure.growth", plot, legend), 480, caption);
  }

  private void points(Growth growth, XYPlot plot, LegendItemCollection legend) {
    XYSeries series = new XYSeries("observed");
    growth.observed().forEach(point -> series.add(millis(point.day()), point.value()));
    XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
    Ellipse2D.Double dot = new Ellipse2D.Double(-5, -5, 10, 10);
    marks.setSeriesShape(0, dot);
    marks.setSeriesPaint(0, Color.BLACK);
    plot.setDataset(1, new XYSeriesCollection(series));
    plot.setRenderer(1, marks);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    String label = growth.observed().isEmpty() ? "" : growth.observed().get(0).label();
    legend.add(
        new LegendItem(
            frame.words().of("legend.observed", ObservedPoints.label(label, frame.words())),
            null,
            null,
            null,
            dot,
            Color.BLACK));
  }

  private static LocalDate end(Growth growth, int month) {
    YearMonth at = growth.start().plusMonths(month - 1L);
    return at.plusMonths(1).atDay(1);
  }

  private static double millis(LocalDate day) {
    return (double) day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
