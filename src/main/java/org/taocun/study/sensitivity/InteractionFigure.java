package org.taocun.study.sensitivity;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.taocun.analysis.sensitivity.FactorialEffects;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.LevelAxis;
import org.taocun.output.figure.Palette;
import org.taocun.study.SettingNames;
import org.taocun.study.sweep.FinishedSweep;

/**
 * The mean of an outcome along the levels of one factor, a line for each level of another. Lines
 * that are not parallel are an interaction.
 *
 * @param title what stands on top
 * @param outcome the name on the axis
 * @param caption what stands below
 */
record InteractionFigure(String title, String outcome, String caption) {
  private static final int HEIGHT = 520;

  Drawing draw(FigureFrame frame, FinishedSweep sweep, FactorialEffects.Pair pair) {
    List<Double> levels = levels(pair, true);
    List<Double> others = levels(pair, false);
    boolean ordered = sweep.sample().factors().get(pair.factor()).ordered();
    YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(0.15f);
    LegendItemCollection legend = new LegendItemCollection();
    SettingNames names = sweep.names(frame.words());
    for (double other : others) {
      int index = lines.getSeriesCount();
      lines.addSeries(line(pair, other, index, ordered ? List.of() : levels));
      Color colour = Palette.series(index);
      renderer.setSeriesPaint(index, colour);
      renderer.setSeriesFillPaint(index, colour);
      renderer.setSeriesStroke(index, new BasicStroke(2.2f));
      renderer.setSeriesShape(index, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
      String label =
          names.of(sweep.factor(pair.other()))
              + " = "
              + names.value(sweep.value(pair.other(), other));
      legend.add(FigureFrame.lineItem(label, colour));
    }
    NumberAxis numbers = frame.numbers(outcome, false);
    numbers.setAutoRangeIncludesZero(false);
    ValueAxis axis = axis(frame, sweep, pair, ordered ? List.of() : levels);
    XYPlot plot = new XYPlot(lines, axis, numbers, renderer);
    FigureFrame.grid(plot);
    return frame.captioned(frame.chart(title, "figure.interaction", plot, legend), HEIGHT, caption);
  }

  private static List<Double> levels(FactorialEffects.Pair pair, boolean first) {
    TreeSet<Double> levels = new TreeSet<>();
    pair.cells().forEach(cell -> levels.add(first ? cell.level() : cell.otherLevel()));
    return new ArrayList<>(levels);
  }

  private static YIntervalSeries line(
      FactorialEffects.Pair pair, double other, int key, List<Double> places) {
    YIntervalSeries series = new YIntervalSeries(key);
    for (FactorialEffects.Cell cell : pair.cells()) {
      if (cell.otherLevel() == other) {
        double x = places.isEmpty() ? cell.level() : places.indexOf(cell.level());
        double mean = cell.mean().value();
        boolean known = !Double.isNaN(cell.mean().interval().low());
        series.add(
            x,
            mean,
            known ? cell.mean().interval().low() : mean,
            known ? cell.mean().interval().high() : mean);
      }
    }
    return series;
  }

  /** An axis of numbers, or of words where levels have no order. */
  private static ValueAxis axis(
      FigureFrame frame, FinishedSweep sweep, FactorialEffects.Pair pair, List<Double> places) {
    SettingNames names = sweep.names(frame.words());
    String name = names.of(sweep.factor(pair.factor()));
    if (places.isEmpty()) {
      Map<Double, String> labels = new TreeMap<>();
      levels(pair, true)
          .forEach(level -> labels.put(level, names.value(sweep.value(pair.factor(), level))));
      return new LevelAxis(frame, name, labels);
    }
    String[] labels =
        places.stream()
            .map(place -> names.value(sweep.value(pair.factor(), place)))
            .toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(name, labels);
    frame.style(axis);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.3, labels.length - 0.7);
    return axis;
  }
}
