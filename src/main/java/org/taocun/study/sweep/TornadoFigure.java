package org.taocun.study.sweep;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
import org.taocun.analysis.sensitivity.OneAtATime;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.figure.RowAxis;
import org.taocun.output.text.NumberWords;
import org.taocun.study.SettingNames;

/**
 * The effects of each factor's lowest and highest value on an outcome, the largest on top.
 *
 * @param title the title
 * @param caption the text below
 */
public record TornadoFigure(String title, String caption) {
  private static final float BAR = 11;
  private static final double APART = 0.19;

  /**
   * A factor.
   *
   * @param path its path
   * @param label its name and values
   * @param low the change at its lowest value; of words, the smallest change
   * @param high the change at its highest value; of words, the largest change
   */
  public record Row(String path, String label, OneAtATime.Change low, OneAtATime.Change high) {
    double reach() {
      return Math.max(Math.abs(low.change().mean()), Math.abs(high.change().mean()));
    }
  }

  /** The rows of the factors, the largest effects first. */
  public static List<Row> rows(FinishedSweep sweep, List<OneAtATime.Change> changes, Words words) {
    SettingNames names = sweep.names(words);
    NumberWords numbers = new NumberWords(words);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sweep.sample().factors().size(); i++) {
      int factor = i;
      boolean ordered = sweep.sample().factors().get(i).ordered();
      ToDoubleFunction<OneAtATime.Change> by =
          ordered ? OneAtATime.Change::value : change -> change.change().mean();
      List<OneAtATime.Change> own =
          changes.stream()
              .filter(c -> c.factor() == factor && !Double.isNaN(c.change().mean()))
              .sorted((a, b) -> Double.compare(by.applyAsDouble(a), by.applyAsDouble(b)))
              .toList();
      if (!own.isEmpty()) {
        OneAtATime.Change low = own.get(0);
        OneAtATime.Change high = own.get(own.size() - 1);
        String least = names.value(sweep.value(i, low.value()));
        String most = names.value(sweep.value(i, high.value()));
        String values = numbers.bracketed(least.equals(most) ? most : numbers.range(least, most));
        rows.add(new Row(sweep.factor(i), names.of(sweep.factor(i)) + values, low, high));
      }
    }
    rows.sort((a, b) -> Double.compare(b.reach(), a.reach()));
    return rows;
  }

  public Drawing draw(FigureFrame frame, List<Row> rows) {
    Words words = frame.words();
    NumberAxis numbers = frame.numbers(words.of("axis.change"), false);
    XYPlot plot =
        new XYPlot(null, numbers, RowAxis.of(frame, rows.stream().map(Row::label).toList()), null);
    LegendItemCollection legend = new LegendItemCollection();
    List<String> keys = List.of("legend.lowest", "legend.highest");
    for (int side = 0; side < 2; side++) {
      plot.setDataset(side, bars(rows, side));
      plot.setRenderer(side, renderer(side, BAR, false));
      plot.setDataset(2 + side, intervals(rows, side));
      plot.setRenderer(2 + side, renderer(side, 1.4f, true));
      legend.add(
          new LegendItem(
              words.of(keys.get(side)),
              null,
              null,
              null,
              new Rectangle2D.Double(-9, -4, 18, 8),
              Palette.series(side)));
    }
    FigureFrame.grid(plot);
    plot.addDomainMarker(new ValueMarker(0, Palette.TEXT, new BasicStroke(1)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return frame.captioned(
        frame.chart(title, "figure.tornado", plot, legend),
        RowAxis.FRAME_HEIGHT + RowAxis.ROW_HEIGHT * Math.max(2, rows.size()),
        caption);
  }

  /** True if a side has a bar: a factor with one other value has only one. */
  private static boolean drawn(Row row, int side) {
    return side == 1 || row.low().value() != row.high().value();
  }

  private static OneAtATime.Change of(Row row, int side) {
    return side == 0 ? row.low() : row.high();
  }

  private static XYIntervalSeriesCollection bars(List<Row> rows, int side) {
    XYIntervalSeries series = new XYIntervalSeries(side);
    for (int i = 0; i < rows.size(); i++) {
      double end = of(rows.get(i), side).change().mean();
      double y = i + (side == 0 ? -APART : APART);
      if (drawn(rows.get(i), side)) {
        series.add(end, Math.min(0, end), Math.max(0, end), y, y, y);
      }
    }
    return collection(series);
  }

  private static XYIntervalSeriesCollection intervals(List<Row> rows, int side) {
    XYIntervalSeries series = new XYIntervalSeries("interval" + side);
    for (int i = 0; i < rows.size(); i++) {
      Interval interval = of(rows.get(i), side).change().interval();
      if (!Double.isNaN(interval.low()) && drawn(rows.get(i), side)) {
        double y = i + (side == 0 ? -APART : APART);
        double mean = of(rows.get(i), side).change().mean();
        series.add(mean, interval.low(), interval.high(), y, y, y);
      }
    }
    return collection(series);
  }

  private static XYIntervalSeriesCollection collection(XYIntervalSeries series) {
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static XYErrorRenderer renderer(int side, float width, boolean interval) {
    XYErrorRenderer renderer = RowAxis.bars(RowAxis.blunt(width), interval ? 6 : 0);
    renderer.setSeriesPaint(0, interval ? Palette.TEXT : Palette.series(side));
    renderer.setSeriesShape(0, new Ellipse2D.Double(0, 0, 0, 0));
    return renderer;
  }
}
