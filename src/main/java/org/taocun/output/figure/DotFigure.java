package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.analysis.Interval;

/**
 * Dots with intervals around a line at 0. Rows go from top to bottom, and so do the dots of a row.
 */
public record DotFigure(List<Row> rows) {
  private static final int DOT_HEIGHT = 13;
  private static final int ROW_HEIGHT = 12;
  private static final int FRAME_HEIGHT = 190;
  private static final int LABEL_LENGTH = 50;

  public record Row(String label, List<Dot> dots) {}

  /**
   * A dot.
   *
   * @param interval the bar
   * @param range a wide grey bar behind it; NaN ends for none
   * @param colour its number in the palette
   */
  public record Dot(double value, Interval interval, Interval range, int colour) {
    /** True if all values are 0; an axis would then show nothing but rounding errors. */
    boolean nothing() {
      return !(Math.abs(value) > 0 || width(interval) > 0 || width(range) > 0);
    }

    private static double width(Interval of) {
      return of.high() - of.low();
    }
  }

  public Drawing draw(
      FigureFrame frame,
      String title,
      String key,
      String axis,
      LegendItemCollection legend,
      String caption) {
    XYIntervalSeriesCollection dots = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = bars(1.6f);
    XYIntervalSeries ranges = new XYIntervalSeries("ranges");
    for (int i = 0; i < rows.size(); i++) {
      List<Dot> row = rows.get(i).dots();
      for (int k = 0; k < row.size(); k++) {
        add(row.get(k), i - 0.4 + 0.8 * (k + 0.5) / row.size(), dots, renderer, ranges);
      }
    }
    XYIntervalSeriesCollection grey = new XYIntervalSeriesCollection();
    grey.addSeries(ranges);
    XYErrorRenderer wide = bars(7f);
    wide.setSeriesPaint(0, Palette.GRID.darker());
    wide.setSeriesShapesVisible(0, false);
    List<String> names = rows.stream().map(Row::label).toList();
    NumberAxis numbers = frame.numbers(axis, false);
    if (rows.stream().flatMap(row -> row.dots().stream()).allMatch(Dot::nothing)) {
      numbers.setAutoRangeMinimumSize(2);
    }
    XYPlot plot = new XYPlot(grey, numbers, RowAxis.of(frame, names, LABEL_LENGTH, 11), wide);
    plot.setDataset(1, dots);
    plot.setRenderer(1, renderer);
    FigureFrame.grid(plot);
    plot.addDomainMarker(new ValueMarker(0, Palette.TEXT, new BasicStroke(1)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return frame.captioned(frame.chart(title, key, plot, legend), height(), caption);
  }

  private int height() {
    int most = rows.stream().mapToInt(row -> row.dots().size()).max().orElse(1);
    return FRAME_HEIGHT + (ROW_HEIGHT + DOT_HEIGHT * most) * rows.size();
  }

  private static void add(
      Dot dot,
      double y,
      XYIntervalSeriesCollection dots,
      XYErrorRenderer renderer,
      XYIntervalSeries ranges) {
    int index = dots.getSeriesCount();
    XYIntervalSeries series = new XYIntervalSeries(index);
    if (!Double.isNaN(dot.value())) {
      Interval bar = dot.interval();
      series.add(dot.value(), or(bar.low(), dot), or(bar.high(), dot), y, y, y);
    }
    dots.addSeries(series);
    renderer.setSeriesPaint(index, Palette.series(dot.colour()));
    renderer.setSeriesShape(index, new Ellipse2D.Double(-4, -4, 8, 8));
    Interval range = dot.range();
    if (!Double.isNaN(range.low())) {
      ranges.add(range.low(), range.low(), range.high(), y, y, y);
    }
  }

  private static double or(double end, Dot dot) {
    return Double.isNaN(end) ? dot.value() : end;
  }

  private static XYErrorRenderer bars(float width) {
    return RowAxis.bars(RowAxis.blunt(width), width < 2 ? 5 : 0);
  }
}
