package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.analysis.Finding;
import org.taocun.analysis.Interval;
import org.taocun.base.Word;
import org.taocun.base.Words;

/**
 * Dots with intervals on a logarithmic scale of ratios, one row each, the first on top.
 *
 * @param title a key of the words
 * @param axis a key of the words
 * @param caption a key of the words
 * @param left the rows that are not drawn, for the end of the caption; "" for none
 * @param patterns true if the rows are patterns (with an observed range), not effects
 */
public record RatioFigure(
    String title, String axis, String caption, String left, boolean patterns) {
  /** Ratios beyond these are drawn at the frame. */
  private static final Interval SHOWN = new Interval(0.02, 50);

  private static final DecimalFormat TICKS =
      new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
  private static final int ROW_HEIGHT = 22;
  private static final int FRAME_HEIGHT = 200;
  private static final int LABEL_LENGTH = 60;

  /**
   * A row.
   *
   * @param ratio the dot
   * @param interval the bar
   * @param observed the grey bar around 1
   * @param finding its colour
   */
  public record Row(
      String label, double ratio, Interval interval, Interval observed, Finding finding) {}

  public Drawing draw(FigureFrame frame, List<Row> rows) {
    Words words = frame.words();
    LogAxis ratios = new LogAxis(words.of(axis));
    frame.style(ratios);
    ratios.setRange(SHOWN.low(), SHOWN.high());
    ratios.setTickUnit(new NumberTickUnit(1, TICKS));
    ratios.setNumberFormatOverride(TICKS);
    ratios.setMinorTickMarksVisible(true);
    SymbolAxis labels = RowAxis.of(frame, rows.stream().map(Row::label).toList(), LABEL_LENGTH, 10);
    XYPlot plot = new XYPlot(observed(patterns ? rows : List.of()), ratios, labels, bars(6f));
    plot.getRenderer().setSeriesPaint(0, Palette.GRID.darker());
    LegendItemCollection legend = new LegendItemCollection();
    int dataset = 1;
    for (Finding finding : List.of(Finding.HOLDS, Finding.FAILS, Finding.UNDECIDED)) {
      plot.setDataset(dataset, simulated(rows, finding));
      XYErrorRenderer renderer = bars(1.6f);
      renderer.setSeriesPaint(0, colour(finding));
      plot.setRenderer(dataset++, renderer);
      String key = (patterns ? "validate.verdict." : "validate.sign.") + Word.of(finding);
      legend.add(item(words.of(key), colour(finding)));
    }
    if (patterns) {
      legend.add(observedItem(words));
    }
    FigureFrame.grid(plot);
    plot.addDomainMarker(new ValueMarker(1, Palette.TEXT, new BasicStroke(1)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return frame.captioned(
        frame.chart(words.of("figure.validation"), title, plot, legend),
        FRAME_HEIGHT + ROW_HEIGHT * rows.size(),
        words.joined(words.of(caption), left));
  }

  private static XYIntervalSeriesCollection observed(List<Row> rows) {
    XYIntervalSeries series = new XYIntervalSeries("observed");
    for (int i = 0; i < rows.size(); i++) {
      Interval range = rows.get(i).observed();
      series.add(1, inside(range.low()), inside(range.high()), i, i, i);
    }
    return collection(series);
  }

  private static XYIntervalSeriesCollection simulated(List<Row> rows, Finding finding) {
    XYIntervalSeries series = new XYIntervalSeries(finding.name());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.finding() == finding && !Double.isNaN(row.ratio())) {
        Interval bar = row.interval();
        series.add(inside(row.ratio()), inside(bar.low()), inside(bar.high()), i, i, i);
      }
    }
    return collection(series);
  }

  private static XYIntervalSeriesCollection collection(XYIntervalSeries series) {
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static double inside(double ratio) {
    return Math.max(SHOWN.low(), Math.min(SHOWN.high(), ratio));
  }

  private static XYErrorRenderer bars(float width) {
    XYErrorRenderer renderer = RowAxis.bars(new BasicStroke(width), width < 2 ? 5 : 0);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    return renderer;
  }

  private static Color colour(Finding finding) {
    return switch (finding) {
      case HOLDS -> Palette.series(0);
      case FAILS -> Palette.series(1);
      case UNDECIDED, NOT_RUN -> Palette.series(3);
    };
  }

  private static LegendItem item(String text, Color colour) {
    return new LegendItem(text, null, null, null, new Ellipse2D.Double(-4, -4, 8, 8), colour);
  }

  private static LegendItem observedItem(Words words) {
    return new LegendItem(
        words.of("legend.observedRange"),
        null,
        null,
        null,
        new Rectangle2D.Double(-10, -3, 20, 6),
        Palette.GRID.darker());
  }
}
