package org.taocun.study.sensitivity;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.RowAxis;

/**
 * Dots with intervals, a row for each factor, one or several measures in it.
 *
 * @param title the title
 * @param key the key of the words that name the figure
 * @param axis the text of the axis
 * @param caption the text below
 */
record MeasureFigure(String title, String key, String axis, String caption) {
  private static final double APART = 0.22;

  /**
   * A measure of every row.
   *
   * @param name the text of the legend
   * @param values as many as rows; NaN is not drawn
   */
  record Series(String name, List<Measure> values) {}

  Drawing draw(FigureFrame frame, List<String> rows, List<Series> measures) {
    NumberAxis numbers = frame.numbers(frame.words().of(axis), false);
    numbers.setAutoRangeIncludesZero(true);
    XYPlot plot = new XYPlot(null, numbers, RowAxis.of(frame, rows), null);
    LegendItemCollection legend = new LegendItemCollection();
    for (int s = 0; s < measures.size(); s++) {
      plot.setDataset(s, dots(measures, s));
      plot.setRenderer(s, renderer(s));
      legend.add(
          new LegendItem(measures.get(s).name(), null, null, null, shape(s), Palette.series(s)));
    }
    FigureFrame.grid(plot);
    plot.addDomainMarker(new ValueMarker(0, Palette.TEXT, new BasicStroke(1)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return frame.captioned(
        frame.chart(title, key, plot, legend),
        RowAxis.FRAME_HEIGHT + RowAxis.ROW_HEIGHT * Math.max(2, rows.size()),
        caption);
  }

  private static XYIntervalSeriesCollection dots(List<Series> measures, int s) {
    double shift = APART * (s - (measures.size() - 1) / 2.0);
    XYIntervalSeries series = new XYIntervalSeries(s);
    List<Measure> values = measures.get(s).values();
    for (int row = 0; row < values.size(); row++) {
      Measure measure = values.get(row);
      if (!Double.isNaN(measure.value())) {
        Interval bar = measure.interval();
        boolean known = !Double.isNaN(bar.low()) && !Double.isNaN(bar.high());
        double low = known ? bar.low() : measure.value();
        double high = known ? bar.high() : measure.value();
        series.add(measure.value(), low, high, row + shift, row + shift, row + shift);
      }
    }
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static XYErrorRenderer renderer(int s) {
    Color colour = Palette.series(s);
    XYErrorRenderer renderer = RowAxis.bars(new BasicStroke(1.8f), 5);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShape(0, shape(s));
    return renderer;
  }

  private static Shape shape(int s) {
    return s % 2 == 0
        ? new Ellipse2D.Double(-4.5, -4.5, 9, 9)
        : new Rectangle2D.Double(-4, -4, 8, 8);
  }
}
