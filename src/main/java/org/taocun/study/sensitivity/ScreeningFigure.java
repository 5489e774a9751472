package org.taocun.study.sensitivity;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.taocun.analysis.sensitivity.Measure;
import org.taocun.analysis.sensitivity.MorrisScreening;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;

/**
 * Sizes of elementary effects against their spread.
 *
 * @param title the title
 * @param caption the text below
 */
record ScreeningFigure(String title, String caption) {
  private static final int HEIGHT = 560;

  Drawing draw(FigureFrame frame, List<String> factors, MorrisScreening screening) {
    Words words = frame.words();
    NumberAxis sizes = frame.numbers(words.of("axis.muStar"), false);
    NumberAxis spreads = frame.numbers(words.of("axis.sigma"), false);
    sizes.setUpperMargin(0.3);
    spreads.setUpperMargin(0.12);
    XYPlot plot = new XYPlot(null, sizes, spreads, null);
    LegendItemCollection legend = new LegendItemCollection();
    for (boolean above : new boolean[] {true, false}) {
      int dataset = above ? 0 : 1;
      Color colour = above ? Palette.series(0) : Palette.series(6);
      plot.setDataset(dataset, dots(screening, above));
      plot.setRenderer(dataset, renderer(colour));
      String key = above ? "legend.aboveLuck" : "legend.withinLuck";
      legend.add(
          new LegendItem(
              words.of(key), null, null, null, new Ellipse2D.Double(-4.5, -4.5, 9, 9), colour));
    }
    FigureFrame.grid(plot);
    label(frame, plot, factors, screening);
    floor(plot, screening);
    return frame.captioned(frame.chart(title, "figure.screening", plot, legend), HEIGHT, caption);
  }

  private static XYIntervalSeriesCollection dots(MorrisScreening screening, boolean above) {
    XYIntervalSeries series = new XYIntervalSeries(Boolean.toString(above));
    for (MorrisScreening.Effect effect : screening.effects()) {
      Measure size = effect.size();
      Measure spread = effect.spread();
      if (effect.aboveLuck() == above && !Double.isNaN(size.value() + spread.value())) {
        series.add(
            size.value(),
            known(size.interval().low(), size.value()),
            known(size.interval().high(), size.value()),
            spread.value(),
            known(spread.interval().low(), spread.value()),
            known(spread.interval().high(), spread.value()));
      }
    }
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static double known(double end, double otherwise) {
    return Double.isNaN(end) ? otherwise : end;
  }

  private static XYErrorRenderer renderer(Color colour) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(new BasicStroke(1.2f));
    renderer.setCapLength(4);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
    return renderer;
  }

  private static void label(
      FigureFrame frame, XYPlot plot, List<String> factors, MorrisScreening screening) {
    for (int i = 0; i < factors.size(); i++) {
      MorrisScreening.Effect effect = screening.effects().get(i);
      if (!Double.isNaN(effect.size().value() + effect.spread().value())) {
        XYTextAnnotation text =
            new XYTextAnnotation(
                "  " + factors.get(i), effect.size().value(), effect.spread().value());
        text.setFont(frame.font(Font.PLAIN, 11));
        text.setPaint(Palette.TEXT);
        text.setTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addAnnotation(text);
      }
    }
  }

  /** Draws the largest floor of all factors as a dashed line. */
  private static void floor(XYPlot plot, MorrisScreening screening) {
    double floor = Double.NaN;
    for (MorrisScreening.Effect effect : screening.effects()) {
      floor = Double.isNaN(floor) ? effect.floor() : Math.max(floor, effect.floor());
    }
    if (floor > 0) {
      BasicStroke dashes =
          new BasicStroke(
              1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
      plot.addDomainMarker(new ValueMarker(floor, Palette.QUIET, dashes));
    }
  }
}
