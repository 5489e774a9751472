package org.taocun.study.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.study.SettingNames;

/**
 * The outcome of points against each factor, with a running mean, for any design.
 *
 * @param title the title
 * @param outcome the name on the axis
 */
record ScatterFigure(String title, String outcome) {
  private static final int HEIGHT = 440;
  private static final int FEWEST = 5;
  private static final int WINDOWS = 6;
  private static final int MANY = 300;
  private static final Color DOT = new Color(0x56, 0xb4, 0xe9, 150);

  /** The number of points in a running mean: a sixth of all, 5 at least. */
  static int window(int points) {
    return Math.min(points, Math.max(FEWEST, points / WINDOWS));
  }

  Drawing draw(FigureFrame frame, FinishedSweep sweep, Responses responses, List<Integer> factors) {
    SweepSample sample = sweep.sample();
    SettingNames names = sweep.names(frame.words());
    int[] points =
        IntStream.of(sample.spread()).filter(p -> !Double.isNaN(responses.mean(p))).toArray();
    NumberAxis numbers = frame.numbers(outcome, false);
    numbers.setAutoRangeIncludesZero(false);
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(numbers);
    plot.setGap(14);
    List<NumberAxis> axes = new ArrayList<>();
    for (int factor : factors) {
      NumberAxis axis = frame.numbers(names.of(sweep.factor(factor)), false);
      plot.add(panel(frame, axis, ordered(sample, responses, factor, points)));
      axes.add(axis);
    }
    FigureFrame.apart(axes, 1.0 / factors.size());
    Words words = frame.words();
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(
        new LegendItem(words.of("legend.sweepPoint"), null, null, null, dot(points.length), DOT));
    legend.add(FigureFrame.lineItem(words.of("legend.runningMean"), Palette.OUTLINE));
    String caption =
        words.joined(
            words.of(
                "caption.points", points.length, responses.replications(), window(points.length)),
            SweepFigures.others(sweep, words),
            names.caption(factors.stream().map(sweep::factor).toList()));
    return frame.captioned(frame.chart(title, "figure.points", plot, legend), HEIGHT, caption);
  }

  /** The points' values of a factor with their outcomes, in the order of the factor. */
  private static double[][] ordered(
      SweepSample sample, Responses responses, int factor, int[] points) {
    return IntStream.of(points)
        .mapToObj(p -> new double[] {sample.points()[p][factor], responses.mean(p)})
        .sorted(Comparator.comparingDouble(pair -> pair[0]))
        .toArray(double[][]::new);
  }

  private static XYPlot panel(FigureFrame frame, NumberAxis axis, double[][] ordered) {
    XYSeries dots = new XYSeries("points", false);
    Arrays.stream(ordered).forEach(pair -> dots.add(pair[0], pair[1]));
    axis.setAutoRangeIncludesZero(false);
    axis.setLabelFont(frame.font(Font.PLAIN, 10));
    axis.setTickLabelFont(frame.font(Font.PLAIN, 9));
    XYPlot plot = new XYPlot(new XYSeriesCollection(dots), axis, null, dots(ordered.length));
    plot.setDataset(1, new XYSeriesCollection(running(ordered)));
    plot.setRenderer(1, line());
    FigureFrame.grid(plot);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }

  /** The running mean: for each window, the mean outcome at the mean value of the factor. */
  private static XYSeries running(double[][] ordered) {
    XYSeries line = new XYSeries("mean", false);
    int window = window(ordered.length);
    for (int from = 0; from + window <= ordered.length; from++) {
      double x = 0;
      double y = 0;
      for (int p = from; p < from + window; p++) {
        x += ordered[p][0] / window;
        y += ordered[p][1] / window;
      }
      line.add(x, y);
    }
    return line;
  }

  private static Ellipse2D.Double dot(int points) {
    double size = points > MANY ? 4 : 6;
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }

  private static XYLineAndShapeRenderer dots(int points) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, dot(points));
    renderer.setSeriesPaint(0, DOT);
    return renderer;
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Palette.OUTLINE);
    renderer.setSeriesStroke(0, new BasicStroke(2.5f));
    return renderer;
  }
}
