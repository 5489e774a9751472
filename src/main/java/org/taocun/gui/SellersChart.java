package org.taocun.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;
import org.taocun.geography.Village;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.view.Frame;
import org.taocun.view.Levers;
import org.taocun.view.Palette;
import org.taocun.view.Scene;

/**
 * The chart of sellers and aware households by month, with observed points and, in grey, the run
 * before the last change of levers. Where those who had begun to sell were observed, they have a
 * line, too. The aware have an axis of their own where they are so many that sellers would be a
 * flat line. A few villages have a line each; several villages add a chart of Taobao villages
 * below.
 */
final class SellersChart {
  private static final int VILLAGES_SHOWN = 6;
  private static final int CHANGES_SHOWN = 3;

  /** How many times as many aware households as sellers ask for an axis of their own. */
  private static final double FLAT = 50;

  /** How many times as many do no longer. */
  private static final double CLEAR = 10;

  private static final double TITLE = 17;
  private static final double TEXT = 14;
  private static final double NUMBERS = 13;
  private static final Color BEFORE = new Color(0x9a9a9a);

  private static final int SELLERS = 0;
  private static final int AWARE = 1;
  private static final int OBSERVED = 2;
  private static final int SELLERS_BEFORE = 3;
  private static final int AWARE_BEFORE = 4;
  private static final int ROOM = 5;
  private static final int BEGUN = 6;

  private final Words words;
  private final Letters letters;
  private final XYSeriesCollection sellers = new XYSeriesCollection();
  private final XYSeriesCollection aware = new XYSeriesCollection();
  private final XYSeriesCollection sellersBefore = new XYSeriesCollection();
  private final XYSeriesCollection awareBefore = new XYSeriesCollection();
  private final XYSeriesCollection begun = new XYSeriesCollection();
  private final XYSeriesCollection room = new XYSeriesCollection();
  private final XYSeriesCollection villages = new XYSeriesCollection();
  private final NumberAxis year;
  private final NumberAxis count = axis();
  private final NumberAxis awareCount = axis();
  private final NumberAxis villageCount = axis();
  private final XYPlot plot;
  private final XYPlot villagePlot;
  private final CombinedDomainXYPlot both;
  private final TextTitle subtitle = new TextTitle("");
  private final TextTitle villageTitle;
  private final JFreeChart chart;
  private final ObservedLayer observed;
  private final ObservedLayer observedVillages;
  private final boolean showsBegun;
  private final Queue<double[]> months = new ArrayDeque<>();

  /** True in a world so large that the aware always have an axis of their own. */
  private boolean large;

  /**
   * @param points observed points, of which those of sellers, of households that had begun to sell
   *     and of Taobao villages are shown
   */
  SellersChart(Words words, List<ObservedPoint> points, Letters letters) {
    this.words = words;
    this.letters = letters;
    observed = new ObservedLayer(points, List.of("sellers", "everSold"), words);
    showsBegun = new ObservedLayer(points, List.of("everSold"), words).any();
    observedVillages = new ObservedLayer(points, List.of("taobaoVillages"), words);
    year = axis();
    year.setLabel(words.of("chart.year"));
    year.setAutoRangeIncludesZero(false);
    year.setNumberFormatOverride(new DecimalFormat("0"));
    if (!points.isEmpty()) {
      // Room below zero: otherwise the marks of the first points are cut in half.
      count.setAutoRangeStickyZero(false);
      count.setLowerMargin(0.03);
    }
    plot = plot(count);
    villagePlot = plot(villageCount);
    villageTitle = new TextTitle(words.of("chart.taobao"));
    villageCount.setRangeType(RangeType.POSITIVE);
    villageCount.setAutoRangeMinimumSize(2);
    both = new CombinedDomainXYPlot(year);
    both.setGap(12);
    both.add(plot, 3);
    chart = new JFreeChart(words.of("chart.title"), letters.bold(TITLE), both, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(4, 4, 4, 22));
    chart.addSubtitle(0, subtitle);
    chart.getLegend().setFrame(BlockBorder.NONE);
    datasets();
    letter();
  }

  private static NumberAxis axis() {
    NumberAxis axis = new NumberAxis();
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    return axis;
  }

  private static XYPlot plot(NumberAxis range) {
    XYPlot plot = new XYPlot();
    plot.setRangeAxis(range);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Look.GRID);
    plot.setRangeGridlinePaint(Look.GRID);
    return plot;
  }

  private void datasets() {
    dataset(SELLERS, sellers);
    dataset(AWARE, aware);
    observed.attach(plot, OBSERVED, 0);
    dataset(SELLERS_BEFORE, sellersBefore);
    dataset(AWARE_BEFORE, awareBefore);
    dataset(BEGUN, begun);
    dataset(ROOM, room);
    plot.setRenderer(ROOM, new XYLineAndShapeRenderer(false, false));
    plot.getRenderer(ROOM).setDefaultSeriesVisibleInLegend(false);
    villagePlot.setDataset(villages);
    XYStepRenderer steps = new XYStepRenderer();
    steps.setSeriesPaint(0, Color.BLACK);
    steps.setSeriesStroke(0, Look.stroke(1.6));
    steps.setDefaultSeriesVisibleInLegend(false);
    villagePlot.setRenderer(steps);
    observedVillages.attach(villagePlot, 1, 0);
    villageTitle.setMargin(2, 4, 2, 4);
    villagePlot.addAnnotation(new XYTitleAnnotation(0, 1, villageTitle, RectangleAnchor.TOP_LEFT));
  }

  private void dataset(int index, XYSeriesCollection lines) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // Segments drawn one by one would begin a dashed line anew each month, and show no gaps.
    renderer.setDrawSeriesLineAsPath(true);
    plot.setDataset(index, lines);
    plot.setRenderer(index, renderer);
  }

  JFreeChart chart() {
    return chart;
  }

  /** The chart of households. */
  XYPlot households() {
    return plot;
  }

  /** The chart of Taobao villages. */
  XYPlot taobaoVillages() {
    return villagePlot;
  }

  /** Takes over the size of letters. */
  void letter() {
    chart.getTitle().setFont(letters.bold(TITLE));
    subtitle.setFont(letters.plain(TEXT));
    villageTitle.setFont(letters.plain(TEXT));
    chart.getLegend().setItemFont(letters.plain(TEXT));
    for (NumberAxis axis : List.of(year, count, awareCount, villageCount)) {
      axis.setLabelFont(letters.plain(TEXT));
      axis.setTickLabelFont(letters.plain(NUMBERS));
    }
  }

  /**
   * Empties the chart for another world. To be called on Swing's thread.
   *
   * @param changes how it differs from the one before; if at all, that one stays in grey
   */
  void show(Scene scene, boolean changed, List<Levers.Change> changes) {
    synchronized (months) {
      months.clear();
    }
    if (changed && sellers.getSeriesCount() > 0 && sellers.getItemCount(0) > 1) {
      keep(changes);
    }
    sellers.removeAllSeries();
    aware.removeAllSeries();
    villages.removeAllSeries();
    begun.removeAllSeries();
    if (showsBegun) {
      line(BEGUN, begun, words.of("chart.everSold"), Look.SELLERS, dashed());
    }
    line(SELLERS, sellers, words.of("chart.sellers"), Look.SELLERS, Look.stroke(2.8));
    line(AWARE, aware, words.of("chart.aware"), Look.AWARE, dashed());
    List<Village> shown = scene.villages();
    for (int v = 0; shown.size() > 1 && shown.size() <= VILLAGES_SHOWN && v < shown.size(); v++) {
      String name = words.of("chart.village", scene.names().village(shown.get(v)));
      line(SELLERS, sellers, name, new Color(Palette.village(v)), Look.stroke(1.4));
    }
    both.remove(villagePlot);
    if (shown.size() > VILLAGES_SHOWN || (shown.size() > 1 && observedVillages.any())) {
      villages.addSeries(new XYSeries(words.of("chart.taobao"), false, true));
      both.add(villagePlot, 1);
    }
    large = !scene.layout().detailed();
    axes(large);
    observed.show(scene.begins(), scene.ends());
    observedVillages.show(scene.begins(), scene.ends());
    year.setRange(scene.begins(), Math.max(scene.begins() + 1, scene.ends()));
    note(scene.frame());
    update();
  }

  private void keep(List<Levers.Change> changes) {
    sellersBefore.removeAllSeries();
    awareBefore.removeAllSeries();
    line(SELLERS_BEFORE, sellersBefore, words.of("chart.sellersBefore"), BEFORE, Look.stroke(2.8));
    line(AWARE_BEFORE, awareBefore, words.of("chart.awareBefore"), BEFORE, dashed());
    copy(sellers.getSeries(0), sellersBefore.getSeries(0));
    copy(aware.getSeries(0), awareBefore.getSeries(0));
    List<String> told =
        changes.stream()
            .limit(CHANGES_SHOWN)
            .map(change -> words.of("chart.change", change.name(), change.before(), change.after()))
            .toList();
    String more = changes.size() > CHANGES_SHOWN ? words.of("chart.more") : "";
    subtitle.setText(String.join(words.of("chart.and"), told) + more);
  }

  private static void copy(XYSeries from, XYSeries to) {
    for (int k = 0; k < from.getItemCount(); k++) {
      to.add(from.getX(k), from.getY(k), false);
    }
    to.fireSeriesChanged();
  }

  private void line(int dataset, XYSeriesCollection to, String name, Color color, BasicStroke how) {
    plot.getRenderer(dataset).setSeriesPaint(to.getSeriesCount(), color);
    plot.getRenderer(dataset).setSeriesStroke(to.getSeriesCount(), how);
    to.addSeries(new XYSeries(name, false, true));
  }

  private void axes(boolean two) {
    plot.setRangeAxis(1, two ? awareCount : null);
    plot.mapDatasetToRangeAxis(AWARE, two ? 1 : 0);
    plot.mapDatasetToRangeAxis(AWARE_BEFORE, two ? 1 : 0);
    count.setLabel(words.of(two ? "chart.title" : "chart.households"));
    awareCount.setLabel(words.of("chart.aware"));
    paint(count, two ? Look.SELLERS : Look.INK);
    paint(awareCount, Look.AWARE);
  }

  private static void paint(NumberAxis axis, Color color) {
    axis.setLabelPaint(color);
    axis.setTickLabelPaint(color);
  }

  private static BasicStroke dashed() {
    return new BasicStroke(
        1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
  }

  /** Notes a month. To be called on the model's thread. */
  void note(Frame frame) {
    List<Double> row = new ArrayList<>();
    row.add(frame.years());
    row.add(frame.figure("taobaoVillages"));
    row.add(frame.figure("aware"));
    row.add(frame.figure("everSold"));
    row.add(frame.figure("sellers"));
    int shown = frame.villages();
    for (int v = 0; shown > 1 && shown <= VILLAGES_SHOWN && v < shown; v++) {
      row.add((double) frame.sellers(v));
    }
    synchronized (months) {
      months.add(row.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /** Draws the months noted since the last call. To be called on Swing's thread. */
  void update() {
    List<double[]> fresh;
    synchronized (months) {
      fresh = List.copyOf(months);
      months.clear();
    }
    chart.setNotify(false);
    for (double[] row : fresh) {
      if (villages.getSeriesCount() > 0) {
        villages.getSeries(0).add(row[0], row[1]);
      }
      aware.getSeries(0).add(row[0], row[2]);
      if (showsBegun) {
        begun.getSeries(0).add(row[0], row[3]);
      }
      for (int k = 4; k < row.length; k++) {
        sellers.getSeries(k - 4).add(row[0], row[k]);
      }
    }
    if (!large) {
      double ratio = most(aware, awareBefore) / Math.max(1, most(sellers, sellersBefore));
      boolean two = plot.getRangeAxis(1) != null;
      if (two ? ratio < CLEAR : ratio > FLAT) {
        axes(!two);
      }
    }
    chart.setNotify(true);
  }

  /** The most households on the axis of sellers, in this run and the one before. */
  double most() {
    double selling = most(showsBegun ? begun : sellers, sellersBefore);
    return plot.getRangeAxis(1) == null ? Math.max(selling, most(aware, awareBefore)) : selling;
  }

  private static double most(XYSeriesCollection now, XYSeriesCollection before) {
    double then = before.getSeriesCount() > 0 ? before.getSeries(0).getMaxY() : 0;
    return Math.max(then, now.getSeries(0).getMaxY());
  }

  /** Lets the axis of sellers reach a number at least, as in the window beside this one. */
  void makeRoom(double most) {
    room.removeAllSeries();
    XYSeries series = new XYSeries(words.of("chart.sellers"));
    series.add(year.getLowerBound(), most);
    room.addSeries(series);
  }
}
