package org.taocun.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;
import org.taocun.geography.Village;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.view.Frame;
import org.taocun.view.Palette;
import org.taocun.view.Scene;

/**
 * The chart of sellers and aware households by month, with observed points. A few villages have a
 * line each; several villages add an axis of Taobao villages.
 */
final class SellersChart {
  private static final int VILLAGES_SHOWN = 6;

  private final Words words;
  private final XYSeriesCollection households = new XYSeriesCollection();
  private final XYSeriesCollection villages = new XYSeriesCollection();
  private final XYPlot plot;
  private final JFreeChart chart;
  private final ObservedLayer observed;
  private final ObservedLayer observedVillages;
  private final Queue<double[]> months = new ArrayDeque<>();

  /**
   * @param points observed points, of which those of sellers and of Taobao villages are shown
   */
  SellersChart(Words words, List<ObservedPoint> points) {
    this.words = words;
    observed = new ObservedLayer(points, List.of("sellers"), words);
    observedVillages = new ObservedLayer(points, List.of("taobaoVillages"), words);
    NumberAxis year = axis(words.of("chart.year"));
    year.setAutoRangeIncludesZero(false);
    year.setNumberFormatOverride(new DecimalFormat("0"));
    year.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    NumberAxis count = axis(words.of("chart.households"));
    count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    if (!points.isEmpty()) {
      // Room below zero: otherwise the marks of the first points are cut in half.
      count.setAutoRangeStickyZero(false);
      count.setLowerMargin(0.03);
    }
    plot = new XYPlot(households, year, count, new XYLineAndShapeRenderer(true, false));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Look.GRID);
    plot.setRangeGridlinePaint(Look.GRID);
    chart = new JFreeChart(words.of("chart.title"), Look.font(Font.BOLD, 15), plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(4, 4, 4, 18));
    LegendTitle legend = chart.getLegend();
    legend.setItemFont(Look.font(Font.PLAIN, 12));
    legend.setFrame(BlockBorder.NONE);
  }

  JFreeChart chart() {
    return chart;
  }

  private static NumberAxis axis(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setLabelFont(Look.font(Font.PLAIN, 12));
    axis.setTickLabelFont(Look.font(Font.PLAIN, 11));
    return axis;
  }

  /** Empties the chart for another world. To be called on Swing's thread. */
  void show(Scene scene) {
    synchronized (months) {
      months.clear();
    }
    households.removeAllSeries();
    villages.removeAllSeries();
    line(households, 0, words.of("chart.sellers"), Look.SELLERS, Look.stroke(2.6));
    line(households, 1, words.of("chart.aware"), Look.AWARE, dashed());
    List<Village> shown = scene.villages();
    for (int v = 0; shown.size() > 1 && shown.size() <= VILLAGES_SHOWN && v < shown.size(); v++) {
      String name = words.of("chart.village", shown.get(v).id());
      line(households, v + 2, name, new Color(Palette.village(v)), Look.stroke(1.4));
    }
    double from = scene.begins();
    double until = scene.ends();
    if (shown.size() > 1) {
      taobaoVillages();
      observedVillages.attach(plot, 3, 1);
      observedVillages.show(from, until);
    } else {
      plot.setDataset(1, null);
      plot.setDataset(3, null);
      plot.setRangeAxis(1, null);
    }
    observed.attach(plot, 2, 0);
    observed.show(from, until);
    plot.getDomainAxis().setRange(from, Math.max(from + 1, until));
    note(scene.frame());
    update();
  }

  private void line(XYSeriesCollection to, int k, String name, Color color, BasicStroke stroke) {
    to.addSeries(new XYSeries(name, false, true));
    plot.getRenderer().setSeriesPaint(k, color);
    plot.getRenderer().setSeriesStroke(k, stroke);
  }

  private void taobaoVillages() {
    NumberAxis axis = axis(words.of("chart.taobao"));
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setRangeType(RangeType.POSITIVE);
    axis.setAutoRangeMinimumSize(2);
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setSeriesPaint(0, Color.BLACK);
    renderer.setSeriesStroke(0, Look.stroke(1.6));
    villages.addSeries(new XYSeries(words.of("chart.taobao"), false, true));
    plot.setRangeAxis(1, axis);
    plot.setDataset(1, villages);
    plot.setRenderer(1, renderer);
    plot.mapDatasetToRangeAxis(1, 1);
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
    row.add(frame.figure("sellers"));
    row.add(frame.figure("aware"));
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
      for (int k = 2; k < row.length; k++) {
        households.getSeries(k - 2).add(row[0], row[k]);
      }
      if (villages.getSeriesCount() > 0) {
        villages.getSeries(0).add(row[0], row[1]);
      }
    }
    chart.setNotify(true);
  }
}
