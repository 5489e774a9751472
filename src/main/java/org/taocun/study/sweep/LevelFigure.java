package org.taocun.study.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedRangeCategoryPlot;
import org.jfree.chart.renderer.category.BoxAndWhiskerRenderer;
import org.jfree.data.statistics.BoxAndWhiskerItem;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;
import org.taocun.analysis.Quantiles;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.table.NumberText;
import org.taocun.study.SettingNames;

/**
 * The outcome of single runs by the levels of each factor, or by quarters of its values: boxes from
 * the first to the third quartile, whiskers from the 5th to the 95th percentile. Boxes of few runs,
 * which have no percentiles, go from the least to the most.
 *
 * @param title the title
 * @param caption the text below
 * @param outcome the name on the axis
 */
public record LevelFigure(String title, String caption, String outcome) {
  /** The largest number of factors drawn side by side. */
  public static final int MOST = 6;

  /** The largest number of values with a box each; factors with more have boxes for quarters. */
  static final int MOST_LEVELS = 6;

  private static final int HEIGHT = 520;

  /** A group of points and its label. */
  private record Group(String label, int[] points) {}

  public Drawing draw(
      FigureFrame frame, FinishedSweep sweep, Responses responses, List<Integer> factors) {
    NumberAxis numbers = frame.numbers(outcome, false);
    numbers.setAutoRangeIncludesZero(false);
    CombinedRangeCategoryPlot plot = new CombinedRangeCategoryPlot(numbers);
    plot.setGap(14);
    int[] points = sweep.sample().spread();
    SettingNames names = sweep.names(frame.words());
    List<Axis> axes = new ArrayList<>();
    int narrowest = Integer.MAX_VALUE;
    List<List<Group>> allGroups =
        factors.stream().map(factor -> groups(sweep, names, factor, points)).toList();
    int all = allGroups.stream().mapToInt(LevelFigure::weight).sum();
    for (int k = 0; k < factors.size(); k++) {
      List<Group> groups = allGroups.get(k);
      CategoryPlot panel = panel(frame, names.of(sweep.factor(factors.get(k))), groups, responses);
      int weight = weight(groups);
      turn(panel.getDomainAxis(), groups, weight / (double) all);
      plot.add(panel, weight);
      axes.add(panel.getDomainAxis());
      narrowest = Math.min(narrowest, weight);
    }
    FigureFrame.apart(axes, narrowest / (double) all);
    return frame.captioned(
        frame.chart(title, "figure.levels", plot, new LegendItemCollection()),
        HEIGHT,
        frame
            .words()
            .joined(
                caption,
                frame.words().of(boxes(allGroups, responses)),
                SweepFigures.others(sweep, frame.words()),
                names.caption(factors.stream().map(sweep::factor).toList())));
  }

  /** The words for what boxes show, which is another thing where runs are few. */
  private static String boxes(List<List<Group>> allGroups, Responses responses) {
    List<Boolean> few =
        allGroups.stream()
            .flatMap(List::stream)
            .map(group -> Band.few(values(group, responses).length))
            .distinct()
            .toList();
    String all = few.contains(true) ? "caption.boxes.few" : "caption.boxes";
    return few.size() > 1 ? "caption.boxes.some" : all;
  }

  private static double[] values(Group group, Responses responses) {
    return IntStream.of(group.points())
        .mapToObj(p -> responses.values()[p])
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static int weight(List<Group> groups) {
    return Math.max(2, groups.size());
  }

  /** Turns the labels of an axis that has a part of the figure, if they do not fit otherwise. */
  private static void turn(CategoryAxis axis, List<Group> groups, double part) {
    List<String> labels = groups.stream().map(Group::label).toList();
    if (!FigureFrame.fit(axis.getTickLabelFont(), labels, part)) {
      axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    }
  }

  private static List<Group> groups(
      FinishedSweep sweep, SettingNames names, int factor, int[] points) {
    int[] every = IntStream.range(0, sweep.sample().points().length).toArray();
    double[] values = sweep.sample().column(factor, every);
    TreeSet<Double> levels = new TreeSet<>();
    IntStream.of(points).forEach(p -> levels.add(values[p]));
    boolean ordered = sweep.sample().factors().get(factor).ordered();
    List<Group> groups = new ArrayList<>();
    if (levels.size() <= MOST_LEVELS || !ordered) {
      for (double level : levels) {
        int[] own = IntStream.of(points).filter(p -> values[p] == level).toArray();
        groups.add(new Group(names.value(sweep.value(factor, level)), own));
      }
      return groups;
    }
    Quantiles quantiles = Quantiles.of(sweep.sample().column(factor, points));
    double[] cuts = {quantiles.at(0), quantiles.at(0.25), quantiles.median(), quantiles.at(0.75)};
    for (int quarter = 0; quarter < 4; quarter++) {
      double from = cuts[quarter];
      double to = quarter == 3 ? Double.POSITIVE_INFINITY : cuts[quarter + 1];
      int[] own = IntStream.of(points).filter(p -> values[p] >= from && values[p] < to).toArray();
      String label = (quarter == 3 ? "≥ " + NumberText.number(from) : "< " + NumberText.number(to));
      if (own.length > 0) {
        groups.add(new Group(label, own));
      }
    }
    return groups;
  }

  private CategoryPlot panel(
      FigureFrame frame, String factor, List<Group> groups, Responses responses) {
    DefaultBoxAndWhiskerCategoryDataset boxes = new DefaultBoxAndWhiskerCategoryDataset();
    for (Group group : groups) {
      boxes.add(box(values(group, responses)), factor, group.label());
    }
    CategoryAxis axis = new CategoryAxis(factor);
    frame.style(axis);
    axis.setLabelFont(frame.font(Font.PLAIN, 10));
    axis.setTickLabelFont(frame.font(Font.PLAIN, 9));
    CategoryPlot plot = new CategoryPlot(boxes, axis, null, renderer());
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    return plot;
  }

  static BoxAndWhiskerItem box(double[] values) {
    Quantiles quantiles = Quantiles.of(values);
    boolean few = Band.few(values.length);
    double tail = few ? 0 : 0.05;
    double side = few ? 0 : 0.25;
    return new BoxAndWhiskerItem(
        quantiles.median(),
        quantiles.median(),
        quantiles.at(side),
        quantiles.at(1 - side),
        quantiles.at(tail),
        quantiles.at(1 - tail),
        quantiles.at(tail),
        quantiles.at(1 - tail),
        List.of());
  }

  private static BoxAndWhiskerRenderer renderer() {
    BoxAndWhiskerRenderer renderer = new BoxAndWhiskerRenderer();
    renderer.setFillBox(true);
    renderer.setMeanVisible(false);
    renderer.setMedianVisible(true);
    renderer.setMaxOutlierVisible(false);
    renderer.setMinOutlierVisible(false);
    renderer.setUseOutlinePaintForWhiskers(true);
    renderer.setSeriesPaint(0, Palette.series(5));
    renderer.setSeriesOutlinePaint(0, Palette.TEXT);
    renderer.setArtifactPaint(Palette.TEXT);
    renderer.setMaximumBarWidth(0.25);
    renderer.setItemMargin(0.1);
    return renderer;
  }
}
