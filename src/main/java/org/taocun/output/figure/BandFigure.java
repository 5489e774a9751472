package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Lines with bands over calendar months, one panel below the other.
 *
 * @param start the month of index 1; index 0 is the state before it
 * @param panels from top to bottom
 */
public record BandFigure(YearMonth start, List<Panel> panels) {
  private static final int PANEL_HEIGHT = 280;
  private static final int FRAME_HEIGHT = 190;

  /**
   * A panel.
   *
   * @param axis the text of its vertical axis
   * @param whole true if the axis shows whole numbers only
   * @param fromZero true if 0 is on the axis
   */
  public record Panel(String axis, boolean whole, boolean fromZero, List<Line> lines) {}

  /**
   * A line.
   *
   * @param colour its number in the palette
   * @param bands the middle and both ends by month
   */
  public record Line(int colour, List<Band> bands) {}

  /**
   * Draws the panels.
   *
   * @param labels the legend's text of each colour
   * @param more further items of the legend, such as what the bands are
   */
  public Drawing draw(
      FigureFrame frame,
      String title,
      String key,
      List<String> labels,
      List<LegendItem> more,
      String caption) {
    int months = panels.get(0).lines().get(0).bands().size() - 1;
    DateAxis dates = frame.dates(months);
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot(dates);
    plot.setGap(18);
    for (Panel panel : panels) {
      plot.add(plot(frame, panel));
    }
    dates.setRange(millis(0), millis(Math.max(1, months)));
    LegendItemCollection legend = new LegendItemCollection();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isEmpty()) {
        Color colour = Palette.series(i);
        legend.add(
            banded(i)
                ? BandItems.banded(labels.get(i), colour)
                : FigureFrame.lineItem(labels.get(i), colour));
      }
    }
    more.forEach(legend::add);
    int height = Math.min(900, FRAME_HEIGHT + PANEL_HEIGHT * panels.size());
    return frame.captioned(frame.chart(title, key, plot, legend), height, caption);
  }

  /** True if lines of a colour have a band. */
  private boolean banded(int colour) {
    return panels.stream()
        .flatMap(panel -> panel.lines().stream())
        .filter(line -> line.colour() == colour)
        .flatMap(line -> line.bands().stream())
        .anyMatch(band -> band.high() > band.low());
  }

  private XYPlot plot(FigureFrame frame, Panel panel) {
    YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(0.15f);
    for (Line line : panel.lines()) {
      int index = lines.getSeriesCount();
      YIntervalSeries series = new YIntervalSeries(index);
      for (int month = 0; month < line.bands().size(); month++) {
        Band band = line.bands().get(month);
        if (!Double.isNaN(band.median())) {
          series.add(millis(month), band.median(), band.low(), band.high());
        }
      }
      lines.addSeries(series);
      Color colour = Palette.series(line.colour());
      renderer.setSeriesPaint(index, colour);
      renderer.setSeriesFillPaint(index, colour);
      renderer.setSeriesStroke(index, new BasicStroke(2.2f));
    }
    NumberAxis axis = frame.numbers(panel.axis(), panel.whole());
    axis.setAutoRangeIncludesZero(panel.fromZero());
    axis.setAutoRangeMinimumSize(1);
    XYPlot plot = new XYPlot(lines, null, axis, renderer);
    FigureFrame.grid(plot);
    return plot;
  }

  /** The end of a month, the moment of its state, in milliseconds. */
  private double millis(int month) {
    return (double)
        start.plusMonths(month).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
