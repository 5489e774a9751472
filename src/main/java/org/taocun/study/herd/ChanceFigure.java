package org.taocun.study.herd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.table.NumberText;

/**
 * Figure of a statistic beside its values under permutations.
 *
 * @param title the test's name
 */
record ChanceFigure(FigureFrame frame, String title, Chance chance) {
  private static final int HEIGHT = 360;
  private static final Color BARS = new Color(0x9d, 0xa5, 0xad);

  Drawing draw() {
    Words words = frame.words();
    XYIntervalSeries bars = new XYIntervalSeries("chance");
    double width =
        chance.width() > 0 ? chance.width() : Math.max(1e-9, Math.abs(chance.low()) / 50);
    for (int k = 0; k < chance.counts().length; k++) {
      double low = chance.low() + k * width;
      int count = chance.counts()[k];
      bars.add(low + width / 2, low, low + width, count, count, count);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    NumberAxis axis = frame.numbers(words.of("axis.statistic"), false);
    axis.setAutoRangeIncludesZero(false);
    double high = chance.low() + chance.counts().length * width;
    double least = Math.min(chance.low(), chance.observed());
    double most = Math.max(high, chance.observed());
    double margin = (most - least) / 25;
    axis.setRange(least - margin, most + margin);
    XYPlot plot =
        new XYPlot(data, axis, frame.numbers(words.of("axis.permutations"), true), renderer());
    FigureFrame.grid(plot);
    plot.addDomainMarker(
        new ValueMarker(chance.observed(), Palette.series(1), new BasicStroke(2.5f)));
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(
        FigureFrame.lineItem(
            words.of("legend.observedStatistic", NumberText.number(chance.observed())),
            Palette.series(1)));
    legend.add(
        new LegendItem(
            words.of("legend.permuted"),
            null,
            null,
            null,
            new Rectangle2D.Double(-6, -4, 12, 8),
            BARS));
    return frame.captioned(
        frame.chart(title, "figure.herd-chance", plot, legend),
        HEIGHT,
        words.of("caption.herdChance", Arrays.stream(chance.counts()).sum()));
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, BARS);
    return renderer;
  }
}
