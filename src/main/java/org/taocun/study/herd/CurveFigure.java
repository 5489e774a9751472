package org.taocun.study.herd;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.analysis.herding.BassFit;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.table.NumberText;

/** Figure of the cumulative shares of adopters and the Bass curve that fits them. */
record CurveFigure(FigureFrame frame, HerdRows.Curve curve) {
  private static final int HEIGHT = 440;

  Drawing draw() {
    Words words = frame.words();
    int periods = curve.shares().length;
    XYSeries shares = new XYSeries("shares");
    for (int t = 1; t <= periods; t++) {
      shares.add((double) t, curve.shares()[t - 1]);
    }
    XYSeries fitted = new XYSeries("fitted");
    boolean fits = !Double.isNaN(curve.q());
    for (int k = 0; fits && k <= 10 * periods; k++) {
      fitted.add(k / 10.0, BassFit.share(curve.p(), curve.q(), k / 10.0));
    }
    NumberAxis axis = frame.numbers(words.of("axis.period", first(words)), true);
    axis.setRange(0, periods + .5);
    NumberAxis share = frame.numbers(words.of("axis.adopterShare"), false);
    XYPlot plot = new XYPlot(new XYSeriesCollection(shares), axis, share, dots());
    plot.setDataset(1, new XYSeriesCollection(fitted));
    plot.setRenderer(1, line());
    FigureFrame.grid(plot);
    share.setRange(0, 1);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(
        new LegendItem(
            words.of("legend.adopterShare"),
            null,
            null,
            null,
            new Ellipse2D.Double(-4, -4, 8, 8),
            Palette.series(0)));
    if (fits) {
      legend.add(
          FigureFrame.lineItem(
              words.of("legend.bass", NumberText.number(curve.p()), NumberText.number(curve.q())),
              Palette.series(1)));
    }
    String title = words.of("herd.title");
    return frame.captioned(
        frame.chart(title, "figure.herd-adoption", plot, legend),
        HEIGHT,
        words.of(fits ? "caption.herdBass" : "caption.herdCurve"));
  }

  /** The name of the first period in brackets, if periods have names. */
  private String first(Words words) {
    return curve.periods().isEmpty() ? "" : words.of("axis.periodFrom", curve.periods().get(0));
  }

  private static XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    renderer.setSeriesPaint(0, Palette.series(0));
    return renderer;
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Palette.series(1));
    renderer.setSeriesStroke(0, new BasicStroke(2));
    return renderer;
  }
}
