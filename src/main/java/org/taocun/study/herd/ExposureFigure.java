package org.taocun.study.herd;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.LayerName;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;

/** Figure of the share of person-periods with adoption by exposure, a colour for each layer. */
record ExposureFigure(FigureFrame frame, List<ExposedHazard> layers) {
  private static final int HEIGHT = 440;
  private static final double APART = .012;

  Drawing draw() {
    Words words = frame.words();
    XYIntervalSeriesCollection dots = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    LegendItemCollection legend = new LegendItemCollection();
    for (int l = 0; l < layers.size(); l++) {
      dots.addSeries(series(l));
      renderer.setSeriesPaint(l, Palette.series(l));
      renderer.setSeriesShape(l, new Ellipse2D.Double(-4, -4, 8, 8));
      legend.add(
          new LegendItem(
              LayerName.of(layers.get(l).layer()).text(),
              null,
              null,
              null,
              new Ellipse2D.Double(-4, -4, 8, 8),
              Palette.series(l)));
    }
    NumberAxis exposure = frame.numbers(words.of("axis.herdExposure"), false);
    exposure.setRange(-.03, 1.03);
    NumberAxis share = frame.numbers(words.of("axis.adoptionChance"), false);
    share.setAutoRangeIncludesZero(true);
    XYPlot plot = new XYPlot(dots, exposure, share, renderer);
    FigureFrame.grid(plot);
    return frame.captioned(
        frame.chart(words.of("herd.title"), "figure.herd-exposure", plot, legend),
        HEIGHT,
        words.of("caption.herdExposure"));
  }

  private XYIntervalSeries series(int number) {
    ExposedHazard layer = layers.get(number);
    XYIntervalSeries series = new XYIntervalSeries(number);
    for (int k = 0; k < ExposedHazard.CLASSES; k++) {
      if (layer.cases()[k] > 0) {
        double x = ExposedHazard.middle(k) + APART * (number - (layers.size() - 1) / 2.0);
        Interval bar = layer.interval(k);
        series.add(x, x, x, layer.share(k), bar.low(), bar.high());
      }
    }
    return series;
  }
}
