package org.taocun.study.rules;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.analysis.herding.rules.FittedByExposure;
import org.taocun.analysis.herding.rules.FittedByExposure.ExposureClass;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;

/** Figure of how often people adopt by exposure, with a line for what each fitted rule says. */
record FittedFigure(FigureFrame frame, FittedByExposure fitted) {
  private static final int HEIGHT = 460;

  Drawing draw() {
    Words words = frame.words();
    NumberAxis exposure = frame.numbers(words.of("axis.herdExposure"), false);
    exposure.setRange(-.03, 1.03);
    NumberAxis share = frame.numbers(words.of("axis.adoptionChance"), false);
    share.setAutoRangeIncludesZero(true);
    XYErrorRenderer dots = new XYErrorRenderer();
    dots.setDrawXError(false);
    dots.setSeriesPaint(0, Palette.TEXT);
    dots.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    XYPlot plot = new XYPlot(observed(), exposure, share, dots);
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    XYSeriesCollection curves = new XYSeriesCollection();
    LegendItemCollection legend = new LegendItemCollection();
    for (int k = 0; k < fitted.rules().size(); k++) {
      curves.addSeries(curve(k));
      lines.setSeriesPaint(k, Palette.series(k));
      lines.setSeriesStroke(k, new BasicStroke(2));
      legend.add(
          FigureFrame.lineItem(RuleFigures.name(words, fitted.rules().get(k)), Palette.series(k)));
    }
    plot.setDataset(1, curves);
    plot.setRenderer(1, lines);
    FigureFrame.grid(plot);
    return frame.captioned(
        frame.chart(words.of("rules.title"), "figure.rules-fitted", plot, legend),
        HEIGHT,
        words.of("caption.rulesFitted"));
  }

  private XYIntervalSeriesCollection observed() {
    XYIntervalSeries series = new XYIntervalSeries("observed");
    for (ExposureClass one : fitted.classes()) {
      double x = one.exposure();
      series.add(x, x, x, one.share(), one.interval().low(), one.interval().high());
    }
    XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
    all.addSeries(series);
    return all;
  }

  private XYSeries curve(int rule) {
    XYSeries curve = new XYSeries(rule);
    for (ExposureClass one : fitted.classes()) {
      curve.add(one.exposure(), one.chances().get(rule));
    }
    return curve;
  }
}
