package org.taocun.study.sensitivity;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;

/**
 * Coverage against density of the boxes of a search, from the whole space to the smallest box.
 *
 * @param title the title
 * @param caption the text below
 */
record TradeOffFigure(String title, String caption) {
  private static final int HEIGHT = 560;

  Drawing draw(FigureFrame frame, ScenarioDiscovery found) {
    Words words = frame.words();
    NumberAxis coverage = frame.numbers(words.of("axis.coverage"), false);
    NumberAxis density = frame.numbers(words.of("axis.density"), false);
    coverage.setRange(0, 1.03);
    density.setRange(0, 1.03);
    XYPlot plot = new XYPlot(null, coverage, density, null);
    LegendItemCollection legend = new LegendItemCollection();
    int most = found.tradeOff().stream().mapToInt(one -> one.restricted()).max().orElse(0);
    for (int k = 0; k <= most; k++) {
      Color colour = Palette.share((k + 1.0) / (most + 1.0));
      Ellipse2D.Double dot = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
      plot.setDataset(k, path(found, k));
      plot.setRenderer(k, marks(dot, colour));
      legend.add(new LegendItem(words.of("legend.restricted", k), null, null, null, dot, colour));
    }
    Rectangle2D.Double square = new Rectangle2D.Double(-7, -7, 14, 14);
    XYSeries chosen = new XYSeries("chosen", false);
    found.boxes().forEach(box -> chosen.add(box.coverage(), box.density()));
    plot.setDataset(most + 1, new XYSeriesCollection(chosen));
    XYLineAndShapeRenderer frames = marks(square, Palette.OUTLINE);
    frames.setSeriesShapesFilled(0, false);
    frames.setSeriesStroke(0, new BasicStroke(2));
    frames.setUseOutlinePaint(true);
    frames.setSeriesOutlinePaint(0, Palette.OUTLINE);
    frames.setSeriesOutlineStroke(0, new BasicStroke(2));
    plot.setRenderer(most + 1, frames);
    legend.add(
        new LegendItem(
            words.of("legend.chosenBox"),
            null,
            null,
            null,
            square,
            new BasicStroke(2),
            Palette.OUTLINE));
    FigureFrame.grid(plot);
    plot.addRangeMarker(new ValueMarker(found.holds(), Palette.QUIET, new BasicStroke(1)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return frame.captioned(frame.chart(title, "figure.tradeOff", plot, legend), HEIGHT, caption);
  }

  private static XYSeriesCollection path(ScenarioDiscovery found, int restricted) {
    XYSeries series = new XYSeries(restricted, false);
    found.tradeOff().stream()
        .filter(one -> one.restricted() == restricted)
        .forEach(one -> series.add(one.coverage(), one.density()));
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer marks(Shape shape, Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, colour);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, Palette.QUIET);
    return renderer;
  }
}
