package org.taocun.study.calibrate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.analysis.posterior.Generation;
import org.taocun.analysis.posterior.WeightedSample;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFile;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.FigureSet;
import org.taocun.output.figure.Palette;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;
import org.taocun.scenario.Calibration.Free;
import org.taocun.study.calibrate.PosteriorTables.Pair;
import org.taocun.study.calibrate.PosteriorTables.Parameter;
import org.taocun.study.calibrate.PosteriorTables.WeightedDraw;

/** The figures of a posterior: fit, marginals beside the prior, pairs, tolerance. */
final class PosteriorFigures {
  private static final int HEIGHT = 440;
  private static final int PANELS = 4;
  private static final int GAP = 34;
  private static final int MOST_PARTS = 20;
  private static final int FEWEST_PARTS = 5;
  private static final int DOTS = 400;
  private static final double FLOOR = 1e-3;
  private static final Color DOT = new Color(0x56, 0xb4, 0xe9, 150);

  private final PosteriorRows rows;
  private final PosteriorText text;
  private final FigureFrame frame;
  private final Words words;
  private final String title;
  private final List<Prior> priors;

  private PosteriorFigures(PosteriorRows rows, FigureFrame frame) {
    this.rows = rows;
    this.frame = frame;
    words = frame.words();
    Language language = Language.of(words);
    text = new PosteriorText(rows, language);
    title = rows.origin().title(language);
    priors = rows.info().free().stream().map(Prior::new).toList();
  }

  /** Draws into results that are being made; returns messages for the user. */
  static List<String> draw(WorkFolder work, PosteriorRows rows, Language language) {
    return FigureSet.draw(work, language, shown(rows), drawer(rows));
  }

  /** Draws into a folder; returns messages for the user. */
  static List<String> draw(Path target, PosteriorRows rows, Language language) throws IOException {
    return FigureSet.draw(target, language, shown(rows), drawer(rows));
  }

  private static Function<Language, String> shown(PosteriorRows rows) {
    return language -> new PosteriorText(rows, language).shown();
  }

  private static FigureSet.Drawer drawer(PosteriorRows rows) {
    return (frame, folder) -> new PosteriorFigures(rows, frame).all(folder);
  }

  private void all(Path folder) throws IOException {
    Drawing fit =
        new FitFigure(rows.fits(), rows.info().figures(), text.fits())
            .draw(
                frame,
                title,
                words.of(
                    FitText.ranges(
                        rows.info().fresh(), "caption.posteriorFit", "caption.posteriorFit.few"),
                    rows.info().fresh()));
    write(fit, "calibration-fit", folder, "fit");
    int parameters = rows.parameters().size();
    for (int first = 0; first < parameters; first += PANELS) {
      String more = first == 0 ? "" : "-" + (first / PANELS + 1);
      List<Integer> some =
          IntStream.range(first, Math.min(parameters, first + PANELS)).boxed().toList();
      write(marginals(some), "posterior-marginals", folder, "posterior" + more);
    }
    if (parameters > 1) {
      write(pairs(), "posterior-pairs", folder, "pairs");
    }
    write(tolerance(), "posterior-tolerance", folder, "tolerance");
  }

  private void write(Drawing drawn, String key, Path folder, String name) throws IOException {
    FigureFile.write(
        drawn, words.of("figure.titled", title, words.of("figure." + key)), folder, name);
  }

  private Drawing marginals(List<Integer> parameters) {
    CombinedRangeXYPlot plot =
        new CombinedRangeXYPlot(frame.numbers(words.of("axis.posteriorDensity"), false));
    plot.setGap(GAP);
    List<ValueAxis> axes = new ArrayList<>();
    for (int parameter : parameters) {
      XYPlot panel = marginal(parameter);
      plot.add(panel);
      axes.add(panel.getDomainAxis());
    }
    FigureFrame.apart(axes, 1.0 / parameters.size());
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(FitFigure.dot(words.of("legend.posterior"), DOT));
    legend.add(FigureFrame.lineItem(words.of("legend.prior"), Palette.OUTLINE));
    return frame.captioned(
        frame.chart(title, "figure.posterior-marginals", plot, legend),
        HEIGHT,
        words.joined(
            words.of("caption.posteriorMarginals", parts()),
            text.settings()
                .caption(
                    parameters.stream().map(p -> rows.parameters().get(p).parameter()).toList())));
  }

  /** Parts of a range that n independent draws can fill: 2n^⅓ (Rice's rule). */
  private int parts() {
    double wanted = 2 * FastMath.cbrt(rows.info().effective());
    return (int) Math.max(FEWEST_PARTS, Math.min(MOST_PARTS, FastMath.rint(wanted)));
  }

  private XYPlot marginal(int parameter) {
    int parts = parts();
    double[] heights = new double[parts];
    for (WeightedDraw draw : rows.draws()) {
      double place = priors.get(parameter).placeOf(draw.values().get(parameter));
      heights[Math.max(0, Math.min(parts - 1, (int) (place * parts)))] += parts * draw.weight();
    }
    XYSeries posterior = new XYSeries("posterior", false);
    XYSeries prior = new XYSeries("prior", false);
    for (int k = 0; k < parts; k++) {
      for (int end = k; end <= k + 1; end++) {
        double x = value(parameter, (double) end / parts);
        posterior.add(x, heights[k]);
        prior.add(x, priors.get(parameter).density((double) end / parts));
      }
    }
    XYAreaRenderer area = new XYAreaRenderer(XYAreaRenderer.AREA);
    area.setSeriesPaint(0, DOT);
    XYPlot plot = new XYPlot(new XYSeriesCollection(posterior), valueAxis(parameter), null, area);
    plot.setDataset(1, new XYSeriesCollection(prior));
    plot.setRenderer(1, line());
    style(plot);
    return plot;
  }

  private double value(int parameter, double place) {
    Free free = rows.info().free().get(parameter);
    return free.logarithmic()
        ? free.low() * FastMath.pow(free.high() / free.low(), place)
        : free.low() + place * (free.high() - free.low());
  }

  private ValueAxis valueAxis(int parameter) {
    Parameter one = rows.parameters().get(parameter);
    String name = text.settings().of(one.parameter());
    ValueAxis axis =
        rows.info().free().get(parameter).logarithmic()
            ? frame.logarithms(name)
            : frame.numbers(name, false);
    axis.setRange(one.low(), one.high());
    small(axis);
    return axis;
  }

  private void small(ValueAxis axis) {
    axis.setLabelFont(frame.font(Font.PLAIN, 10));
    axis.setTickLabelFont(frame.font(Font.PLAIN, 9));
  }

  private Drawing pairs() {
    List<Pair> strongest =
        rows.pairs().stream()
            .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())))
            .limit(PANELS)
            .toList();
    NumberAxis up = frame.numbers(words.of("axis.posteriorPlace"), false);
    up.setRange(0, 1);
    CombinedRangeXYPlot plot = new CombinedRangeXYPlot(up);
    plot.setGap(GAP);
    int[] chosen =
        WeightedSample.resampled(
            rows.draws().stream().mapToDouble(WeightedDraw::weight).toArray(), DOTS);
    List<ValueAxis> axes = new ArrayList<>();
    for (Pair pair : strongest) {
      XYPlot panel = pair(pair, chosen);
      plot.add(panel);
      axes.add(panel.getDomainAxis());
    }
    FigureFrame.apart(axes, 1.0 / strongest.size());
    return frame.captioned(
        frame.chart(title, "figure.posterior-pairs", plot, new LegendItemCollection()),
        HEIGHT,
        words.of(
            "caption.posteriorPairs",
            DOTS,
            strongest.size(),
            rows.pairs().size(),
            rows.draws().size()));
  }

  private XYPlot pair(Pair pair, int[] chosen) {
    int across = position(pair.first());
    int up = position(pair.second());
    XYSeries dots = new XYSeries("draws", false);
    for (int draw : chosen) {
      List<Double> values = rows.draws().get(draw).values();
      dots.add(
          priors.get(across).placeOf(values.get(across)), priors.get(up).placeOf(values.get(up)));
    }
    NumberAxis axis =
        frame.numbers(
            words.of(
                "axis.posteriorPair",
                text.settings().of(pair.first()),
                text.settings().of(pair.second())),
            false);
    axis.setRange(0, 1);
    small(axis);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
    renderer.setSeriesPaint(0, DOT);
    XYPlot plot = new XYPlot(new XYSeriesCollection(dots), axis, null, renderer);
    style(plot);
    return plot;
  }

  private int position(String parameter) {
    return rows.parameters().stream().map(Parameter::parameter).toList().indexOf(parameter);
  }

  private Drawing tolerance() {
    XYSeries line = new XYSeries("tolerance", false);
    for (Generation one : rows.generations()) {
      line.add(one.points(), Math.max(FLOOR, one.tolerance()));
    }
    LogAxis axis = frame.logarithms(words.of("axis.tolerance"));
    axis.setSmallestValue(FLOOR);
    NumberAxis points = frame.numbers(words.of("axis.points"), true);
    points.setRange(0, 1.03 * rows.last().points());
    XYLineAndShapeRenderer renderer = line();
    renderer.setSeriesShapesVisible(0, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    XYPlot plot = new XYPlot(new XYSeriesCollection(line), points, axis, renderer);
    style(plot);
    return frame.captioned(
        frame.chart(title, "figure.posterior-tolerance", plot, new LegendItemCollection()),
        HEIGHT,
        words.joined(words.of("caption.posteriorTolerance"), text.stop()));
  }

  private static void style(XYPlot plot) {
    FigureFrame.grid(plot);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Palette.OUTLINE);
    renderer.setSeriesStroke(0, new BasicStroke(2));
    return renderer;
  }
}
