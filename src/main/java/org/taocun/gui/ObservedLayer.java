package org.taocun.gui;

import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.observed.ObservedMarks;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;

/** Observed points of some variables in a plot over years, a mark per history. */
final class ObservedLayer {
  private final List<ObservedPoint> points;
  private final Words words;
  private final XYSeriesCollection series = new XYSeriesCollection();
  private final XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);

  /**
   * @param points all points; only those of the variables are shown
   */
  ObservedLayer(List<ObservedPoint> points, List<String> variables, Words words) {
    this.points =
        points.stream()
            .filter(point -> point.ofRun() && variables.contains(point.variable()))
            .toList();
    this.words = words;
  }

  /** Adds the points as a dataset of a plot on one of its axes. */
  void attach(XYPlot plot, int dataset, int axis) {
    plot.setDataset(dataset, series);
    plot.setRenderer(dataset, marks);
    plot.mapDatasetToRangeAxis(dataset, axis);
  }

  /** Shows the points between two times, in years; a history without any is not named. */
  void show(double from, double until) {
    clear();
    for (String label : points.stream().map(ObservedPoint::label).distinct().toList()) {
      XYSeries history =
          new XYSeries(words.of("chart.observed", ObservedPoints.label(label, words)));
      for (ObservedPoint point : points) {
        double years = years(point.day());
        if (point.label().equals(label) && years >= from && years <= until) {
          history.add(years, point.value());
        }
      }
      if (!history.isEmpty()) {
        int index = series.getSeriesCount();
        marks.setSeriesShape(index, ObservedMarks.shape(index));
        marks.setSeriesPaint(index, ObservedMarks.COLOUR);
        series.addSeries(history);
      }
    }
  }

  /** True if there are points at all. */
  boolean any() {
    return !points.isEmpty();
  }

  void clear() {
    series.removeAllSeries();
  }

  private static double years(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }
}
