package org.taocun.study.calibrate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.figure.Palette;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;
import org.taocun.study.calibrate.CalibrationTables.Spread;

/** The figures of a calibration: fit, profiles of the parameters, course of the search. */
final class CalibrationFigures {
  private static final int HEIGHT = 440;
  private static final int PANELS = 4;

  /** The space between panels, in which the outermost ticks of two neighbours have room. */
  private static final int GAP = 34;

  private static final int PARTS = 12;

  /** The least loss that is drawn; a logarithmic axis has no 0. */
  private static final double FLOOR = 1e-3;

  private static final Color DOT = new Color(0x56, 0xb4, 0xe9, 150);

  private final CalibrationRows rows;
  private final CalibrationText text;
  private final FigureFrame frame;
  private final Words words;
  private final String title;

  private CalibrationFigures(CalibrationRows rows, FigureFrame frame) {
    this.rows = rows;
    this.frame = frame;
    words = frame.words();
    Language language = Language.of(words);
    text = new CalibrationText(rows, language);
    title = rows.origin().title(language);
  }

  /** Draws into results that are being made; returns messages for the user. */
  static List<String> draw(WorkFolder work, CalibrationRows rows, Language language) {
    return FigureSet.draw(
        work,
        language,
        shown -> new CalibrationText(rows, shown).shown(),
        (frame, folder) -> new CalibrationFigures(rows, frame).all(folder));
  }

  /** Draws into a folder; returns messages for the user. */
  static List<String> draw(Path target, CalibrationRows rows, Language language)
      throws IOException {
    return FigureSet.draw(
        target,
        language,
        shown -> new CalibrationText(rows, shown).shown(),
        (frame, folder) -> new CalibrationFigures(rows, frame).all(folder));
  }

  private void all(Path folder) throws IOException {
    write(fit(), "calibration-fit", folder, "fit");
    int parameters = rows.spreads().size();
    for (int first = 0; first < parameters; first += PANELS) {
      String more = first == 0 ? "" : "-" + (first / PANELS + 1);
      List<Integer> some =
          IntStream.range(first, Math.min(parameters, first + PANELS)).boxed().toList();
      write(profile(some), "calibration-profile", folder, "profile" + more);
    }
    write(trials(), "calibration-trials", folder, "trials");
  }

  private void write(Drawing drawn, String key, Path folder, String name) throws IOException {
    FigureFile.write(
        drawn, words.of("figure.titled", title, words.of("figure." + key)), folder, name);
  }

  private Drawing fit() {
    return new FitFigure(rows.fits(), rows.info().figures(), text.fits())
        .draw(
            frame,
            title,
            words.of(
                FitText.ranges(
                    rows.info().fresh(), "caption.calibrationFit", "caption.calibrationFit.few"),
                rows.info().fresh()));
  }

  private Drawing profile(List<Integer> parameters) {
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(losses());
    plot.setGap(GAP);
    List<ValueAxis> axes = new ArrayList<>();
    for (int parameter : parameters) {
      XYPlot panel = panel(parameter);
      plot.add(panel);
      axes.add(panel.getDomainAxis());
    }
    FigureFrame.apart(axes, 1.0 / parameters.size());
    LegendItemCollection legend = legend();
    legend.add(FitFigure.dot(words.of("legend.bestTrial"), Palette.series(1)));
    legend.add(FigureFrame.lineItem(words.of("legend.leastInPart", PARTS), Palette.OUTLINE));
    return frame.captioned(
        frame.chart(title, "figure.calibration-profile", plot, legend),
        HEIGHT,
        words.joined(
            words.of("caption.calibrationProfile"),
            text.settings()
                .caption(parameters.stream().map(p -> rows.spreads().get(p).parameter()).toList()),
            undefined()));
  }

  private XYPlot panel(int parameter) {
    Spread spread = rows.spreads().get(parameter);
    XYSeries dots = new XYSeries("trials", false);
    rows.trials().stream()
        .filter(CalibrationFigures::defined)
        .forEach(trial -> dots.add((double) trial.values().get(parameter), loss(trial)));
    XYSeries best = new XYSeries("best", false);
    best.add(spread.best(), shown(least()));
    boolean logarithmic = rows.info().logarithmic().get(parameter);
    String name = text.settings().of(spread.parameter());
    ValueAxis axis = logarithmic ? frame.logarithms(name) : frame.numbers(name, false);
    axis.setRange(spread.low(), spread.high());
    axis.setLabelFont(frame.font(Font.PLAIN, 10));
    axis.setTickLabelFont(frame.font(Font.PLAIN, 9));
    XYPlot plot = new XYPlot(new XYSeriesCollection(dots), axis, null, dots(6, DOT));
    plot.setDataset(1, new XYSeriesCollection(envelope(parameter)));
    plot.setRenderer(1, line());
    plot.setDataset(2, new XYSeriesCollection(best));
    plot.setRenderer(2, dots(9, Palette.series(1)));
    style(plot);
    return plot;
  }

  /** The least loss in each part of a parameter's range, at the trial that has it. */
  private XYSeries envelope(int parameter) {
    SortedMap<Integer, Trial> least = new TreeMap<>();
    for (Trial trial : rows.trials()) {
      double place = rows.place(parameter, trial.values().get(parameter));
      int part = Math.max(0, Math.min(PARTS - 1, (int) (place * PARTS)));
      if (defined(trial)) {
        least.merge(part, trial, (one, other) -> other.loss() < one.loss() ? other : one);
      }
    }
    XYSeries line = new XYSeries("least", true);
    least.values().forEach(t -> line.add((double) t.values().get(parameter), loss(t)));
    return line;
  }

  private Drawing trials() {
    XYSeries dots = new XYSeries("trials", false);
    XYSeries least = new XYSeries("least", false);
    double best = Double.POSITIVE_INFINITY;
    int count = rows.trials().size();
    for (int k = 0; k < count; k++) {
      Trial trial = rows.trials().get(k);
      best = Math.min(best, trial.loss());
      if (defined(trial)) {
        dots.add(k + 1.0, loss(trial));
      }
      if (best < Trial.WORST) {
        least.add(k + 1.0, shown(best));
      }
    }
    NumberAxis axis = frame.numbers(words.of("axis.trial"), true);
    axis.setRange(0.5, Math.max(2, count) + 0.5);
    XYPlot plot = new XYPlot(new XYSeriesCollection(dots), axis, losses(), dots(5, DOT));
    plot.setDataset(1, new XYSeriesCollection(least));
    plot.setRenderer(1, line());
    style(plot);
    LegendItemCollection legend = legend();
    legend.add(FigureFrame.lineItem(words.of("legend.leastSoFar"), Palette.OUTLINE));
    return frame.captioned(
        frame.chart(title, "figure.calibration-trials", plot, legend),
        HEIGHT,
        words.joined(
            words.of("caption.calibrationTrials", count, rows.info().replications()), undefined()));
  }

  private void style(XYPlot plot) {
    FigureFrame.grid(plot);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    BasicStroke dashed =
        new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5}, 0);
    plot.addRangeMarker(new ValueMarker(least() + 1, Palette.QUIET, dashed));
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(FitFigure.dot(words.of("legend.trial"), DOT));
    return legend;
  }

  private LogAxis losses() {
    LogAxis axis = frame.logarithms(words.of("axis.loss"));
    axis.setSmallestValue(FLOOR);
    return axis;
  }

  private String undefined() {
    long count = rows.trials().stream().filter(trial -> !defined(trial)).count();
    return count == 0 ? "" : words.of("caption.calibrationUndefined", count);
  }

  private double least() {
    return rows.info().loss();
  }

  private static boolean defined(Trial trial) {
    return trial.loss() < Trial.WORST;
  }

  private static double loss(Trial trial) {
    return shown(trial.loss());
  }

  private static double shown(double loss) {
    return Math.max(FLOOR, loss);
  }

  private static XYLineAndShapeRenderer dots(double size, Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    renderer.setSeriesPaint(0, colour);
    return renderer;
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Palette.OUTLINE);
    renderer.setSeriesStroke(0, new BasicStroke(2));
    return renderer;
  }
}
