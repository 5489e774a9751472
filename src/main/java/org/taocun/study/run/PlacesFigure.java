package org.taocun.study.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.observed.ObservedMarks;
import org.taocun.output.observed.ObservedPoint;

/**
 * Households that sell, or had begun to, in places that were observed by themselves, a panel each,
 * beside what was observed.
 */
final class PlacesFigure implements Figure {
  private static final int PANELS = 6;
  private static final int PANEL_HEIGHT = 150;
  private static final int FRAME_HEIGHT = 190;

  /** What is drawn of places, each in a colour of its own. */
  private static final List<String> VARIABLES = List.of("sellers", "everSold");

  /** A quantity of a place. */
  private record Observed(String scope, String variable) {
    boolean holds(ObservedPoint point) {
      return point.scope().equals(scope) && point.variable().equals(variable);
    }
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public Optional<Drawing> draw(FigureData data) {
    List<Observed> observed =
        data.observed().stream()
            .filter(point -> !point.ofRun() && VARIABLES.contains(point.variable()))
            .map(point -> new Observed(point.scope(), point.variable()))
            .distinct()
            .toList();
    CombinedDomainXYPlot plot = new CombinedDomainXYPlot();
    plot.setGap(14);
    Set<String> shown = new LinkedHashSet<>();
    int drawn = 0;
    int months = 0;
    for (Observed one : observed) {
      SeriesData series =
          drawn < PANELS ? data.series(one.scope(), Set.of(one.variable())) : SeriesData.NONE;
      if (series.has(one.variable()) && !series.months().isEmpty()) {
        plot.add(panel(data, one, series));
        shown.add(one.variable());
        months = series.months().size() - 1;
        drawn++;
      }
    }
    if (drawn == 0) {
      return Optional.empty();
    }
    DateAxis dates = data.frame().dates(months);
    YearMonth first = data.series().months().get(0);
    YearMonth last = first.plusMonths(Math.max(1, months));
    FigureFrame.span(dates, millis(end(first)), millis(end(last)), true);
    plot.setDomainAxis(dates);
    Words words = data.frame().words();
    String left =
        drawn < observed.size() ? words.of("caption.placesLeft", observed.size() - drawn) : "";
    return Optional.of(
        data.frame()
            .captioned(
                data.chart(name(), plot, legend(data, shown)),
                FRAME_HEIGHT + PANEL_HEIGHT * drawn,
                words.joined(
                    words.of(
                        Band.few(data.drawnReplications())
                            ? "caption.places.few"
                            : "caption.places",
                        data.drawnReplications()),
                    left,
                    sources(data, words))));
  }

  private static String sources(FigureData data, Words words) {
    String sources =
        data.observed().stream()
            .filter(point -> !point.ofRun() && VARIABLES.contains(point.variable()))
            .map(ObservedPoint::source)
            .filter(source -> !source.isBlank())
            .distinct()
            .limit(PANELS)
            .collect(Collectors.joining(" | "));
    return sources.isEmpty() ? "" : words.of("caption.observed", sources);
  }

  private static XYPlot panel(FigureData data, Observed place, SeriesData series) {
    YIntervalSeries band = new YIntervalSeries(place.variable());
    List<Band> bands = series.bands(place.variable());
    for (int month = 0; month < bands.size(); month++) {
      Band one = bands.get(month);
      band.add(millis(end(series.months().get(month))), one.median(), one.low(), one.high());
    }
    YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
    lines.addSeries(band);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(0.25f);
    renderer.setSeriesPaint(0, colour(place.variable()));
    renderer.setSeriesFillPaint(0, colour(place.variable()));
    renderer.setSeriesStroke(0, new BasicStroke(2.2f));
    NumberAxis axis =
        data.frame().numbers(place.scope().substring(place.scope().indexOf(':') + 1), true);
    axis.setAutoRangeMinimumSize(1);
    // Room below zero: otherwise the marks of the first points are cut in half.
    axis.setAutoRangeStickyZero(false);
    axis.setLowerMargin(0.05);
    XYPlot plot = new XYPlot(lines, null, axis, renderer);
    XYSeries points = new XYSeries("observed");
    data.observed().stream()
        .filter(place::holds)
        .forEach(point -> points.add(millis(point.day()), point.value()));
    plot.setDataset(1, new XYSeriesCollection(points));
    XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
    marks.setSeriesShape(0, ObservedMarks.shape(0));
    marks.setSeriesPaint(0, ObservedMarks.COLOUR);
    plot.setRenderer(1, marks);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    FigureFrame.grid(plot);
    return plot;
  }

  private static LegendItemCollection legend(FigureData data, Set<String> variables) {
    Words words = data.frame().words();
    LegendItemCollection legend = new LegendItemCollection();
    for (String variable : variables) {
      legend.add(FigureFrame.lineItem(words.of("line." + variable), colour(variable)));
    }
    List<LegendItem> more = new ArrayList<>();
    more.add(
        new LegendItem(
            words.of(Band.few(data.drawnReplications()) ? "legend.band.few" : "legend.band"),
            null,
            null,
            null,
            new Rectangle2D.Double(-10, -5, 20, 10),
            Palette.GRID));
    more.add(
        new LegendItem(
            words.of("legend.observedThere"),
            null,
            null,
            null,
            ObservedMarks.shape(0),
            ObservedMarks.COLOUR));
    more.forEach(legend::add);
    return legend;
  }

  private static Color colour(String variable) {
    return Palette.series(VARIABLES.indexOf(variable));
  }

  private static LocalDate end(YearMonth month) {
    return month.plusMonths(1).atDay(1);
  }

  private static double millis(LocalDate day) {
    return (double) day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
