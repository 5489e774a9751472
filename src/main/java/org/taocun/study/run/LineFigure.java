package org.taocun.study.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.figure.BandItems;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.Palette;
import org.taocun.output.observed.ObservedMarks;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;

/**
 * Monthly series over calendar time: medians as lines, percentiles as bands, observed points.
 *
 * @param name its name
 * @param panels one below the other on the same dates; those without data are left out, and those
 *     in which nothing happens are named in the caption only
 * @param when the results for which it is drawn
 */
record LineFigure(String name, List<Panel> panels, When when) implements Figure {
  private static final int PANEL_HEIGHT = 300;
  private static final int FRAME_HEIGHT = 190;

  /**
   * A panel.
   *
   * @param axis its vertical axis, a key of the words
   * @param variables its lines, each with a key of its own
   * @param scale the kind of quantity on the axis
   * @param manyVillagesOnly true if it is not drawn for a single village
   */
  record Panel(String axis, List<String> variables, Scale scale, boolean manyVillagesOnly) {
    Panel(String axis, Scale scale, String... variables) {
      this(axis, List.of(variables), scale, false);
    }
  }

  /** The results for which a figure is drawn. */
  enum When {
    /** All. */
    ALWAYS,
    /** Those of more than one village. */
    MANY_VILLAGES,
    /** Those with observed points of one of its variables. */
    OBSERVED
  }

  /** The kinds of quantities on a vertical axis. */
  enum Scale {
    /** Numbers of things, from 0. */
    COUNT,
    /** Shares, from 0. */
    SHARE,
    /** Amounts, from 0. */
    AMOUNT
  }

  @Override
  public Optional<Drawing> draw(FigureData data) {
    List<Panel> known = known(data);
    List<Panel> drawn = known.stream().filter(panel -> !still(panel, data)).toList();
    List<Panel> still = known.stream().filter(panel -> still(panel, data)).toList();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panels(data).of(this, drawn, still));
  }

  /** True if the results have its data, and it is not drawn since nothing happens in them. */
  boolean still(FigureData data) {
    List<Panel> known = known(data);
    return !known.isEmpty() && known.stream().allMatch(panel -> still(panel, data));
  }

  /** The panels of which the results have data. */
  private List<Panel> known(FigureData data) {
    return data.series().months().size() >= 2 && asked(data)
        ? panels.stream().filter(panel -> !shown(panel, data).isEmpty()).toList()
        : List.of();
  }

  private boolean asked(FigureData data) {
    return switch (when) {
      case ALWAYS -> true;
      case MANY_VILLAGES -> data.manyVillages();
      case OBSERVED -> observed(variables(), data);
    };
  }

  private static boolean observed(Collection<String> variables, FigureData data) {
    return data.observedOfRun().stream().anyMatch(point -> variables.contains(point.variable()));
  }

  /** True if the panel's lines are 0 in every month and replication, and nothing was observed. */
  private static boolean still(Panel panel, FigureData data) {
    List<String> shown = shown(panel, data);
    return shown.stream().allMatch(data.series()::isZero) && !observed(shown, data);
  }

  Set<String> variables() {
    Set<String> all = new LinkedHashSet<>();
    panels.forEach(panel -> all.addAll(panel.variables()));
    return all;
  }

  /** The panel's variables that have at least two values in a row. */
  private static List<String> shown(Panel panel, FigureData data) {
    if (panel.manyVillagesOnly() && !data.manyVillages()) {
      return List.of();
    }
    return panel.variables().stream()
        .filter(data.series()::has)
        .filter(variable -> Segment.of(data.series().bands(variable)).size() > 0)
        .toList();
  }

  /**
   * Months without a gap.
   *
   * @param from the first
   * @param to the one after the last
   */
  private record Segment(int from, int to) {
    /** The stretches of at least two months in which a quantity is defined. */
    static List<Segment> of(List<Band> bands) {
      List<Segment> segments = new ArrayList<>();
      int from = 0;
      for (int month = 0; month <= bands.size(); month++) {
        if (month == bands.size() || Double.isNaN(bands.get(month).median())) {
          if (month - from > 1) {
            segments.add(new Segment(from, month));
          }
          from = month + 1;
        }
      }
      return segments;
    }
  }

  /** The drawing of a figure. */
  private static final class Panels {
    private final FigureData data;
    private final FigureFrame frame;
    private final Words words;
    private final LegendItemCollection legend = new LegendItemCollection();
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private int colours;

    Panels(FigureData data) {
      this.data = data;
      this.frame = data.frame();
      this.words = frame.words();
    }

    Drawing of(LineFigure figure, List<Panel> panels, List<Panel> still) {
      DateAxis dates = frame.dates(data.series().months().size() - 1);
      CombinedDomainXYPlot plot = new CombinedDomainXYPlot(dates);
      plot.setGap(18);
      List<LegendItem> observed = new ArrayList<>();
      for (Panel panel : panels) {
        plot.add(panel(panel, observed));
      }
      FigureFrame.span(
          dates,
          millis(month(0)),
          millis(month(data.series().months().size() - 1)),
          !observed.isEmpty());
      if (data.drawnReplications() > 1) {
        legend.add(bandItem());
      }
      observed.forEach(legend::add);
      JFreeChart chart = data.chart(figure.name(), plot, legend);
      int height = FRAME_HEIGHT + PANEL_HEIGHT * panels.size();
      return frame.captioned(
          chart,
          Math.min(height, 900),
          words.joined(caption(), told(still), words.joined(rules.toArray(String[]::new))));
    }

    private XYPlot panel(Panel panel, List<LegendItem> observed) {
      NumberAxis axis = frame.numbers(words.of(panel.axis()), panel.scale() == Scale.COUNT);
      axis.setAutoRangeIncludesZero(true);
      axis.setAutoRangeMinimumSize(panel.scale() == Scale.SHARE ? 0.05 : 1);
      YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
      DeviationRenderer renderer = new DeviationRenderer(true, false);
      renderer.setAlpha(0.25f);
      List<String> shown = shown(panel, data);
      for (String variable : shown) {
        line(variable, lines, renderer);
      }
      XYPlot plot = new XYPlot(lines, null, axis, renderer);
      FigureFrame.grid(plot);
      List<String> labels = observedLabels(shown);
      if (!labels.isEmpty()) {
        // Room below zero: otherwise the marks of the first points are cut in half.
        axis.setAutoRangeStickyZero(false);
        axis.setLowerMargin(0.03);
      } else if (panel.scale() == Scale.COUNT || panel.scale() == Scale.SHARE) {
        axis.setRangeType(RangeType.POSITIVE);
      }
      XYSeriesCollection points = new XYSeriesCollection();
      XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
      for (String label : labels) {
        observed.add(points(label, shown, points, marks, observed.size()));
      }
      plot.setDataset(1, points);
      plot.setRenderer(1, marks);
      plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
      data.ruleChanges().stream()
          .filter(change -> change.touches(shown) && within(change.month().minusMonths(1)))
          .forEach(change -> mark(change, plot));
      return plot;
    }

    /** Draws the moment of a change of rules, and tells it in the caption. */
    private void mark(RuleChange change, XYPlot plot) {
      ValueMarker moment = new ValueMarker(millis(change.month().minusMonths(1)));
      moment.setPaint(Color.DARK_GRAY);
      moment.setStroke(
          new BasicStroke(
              1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0));
      moment.setLabel(words.of("rule.label"));
      moment.setLabelBackgroundColor(new Color(0, true));
      moment.setLabelFont(frame.font(Font.PLAIN, 11));
      moment.setLabelAnchor(RectangleAnchor.TOP_LEFT);
      moment.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
      plot.addDomainMarker(moment);
      rules.add(change.told(words));
    }

    /** True if a month's end lies inside the drawn ones. */
    private boolean within(YearMonth month) {
      return month.isAfter(month(0)) && month.isBefore(month(data.series().months().size() - 1));
    }

    private void line(
        String variable, YIntervalSeriesCollection lines, DeviationRenderer renderer) {
      Color colour = Palette.series(colours++);
      String label = words.of("line." + variable);
      legend.add(
          data.drawnReplications() > 1
              ? BandItems.banded(label, colour)
              : FigureFrame.lineItem(label, colour));
      List<Band> bands = data.series().bands(variable);
      for (Segment segment : Segment.of(bands)) {
        YIntervalSeries series = new YIntervalSeries(variable + "." + segment.from());
        for (int month = segment.from(); month < segment.to(); month++) {
          Band band = bands.get(month);
          series.add(millis(month(month)), band.median(), band.low(), band.high());
        }
        int index = lines.getSeriesCount();
        lines.addSeries(series);
        renderer.setSeriesPaint(index, colour);
        renderer.setSeriesFillPaint(index, colour);
        renderer.setSeriesStroke(index, new BasicStroke(2.2f));
      }
    }

    private List<String> observedLabels(List<String> variables) {
      return data.observedOfRun().stream()
          .filter(point -> variables.contains(point.variable()) && within(point))
          .map(ObservedPoint::label)
          .distinct()
          .toList();
    }

    private boolean within(ObservedPoint point) {
      double day = millis(point.day());
      return day >= millis(month(0)) && day <= millis(month(data.series().months().size() - 1));
    }

    private LegendItem points(
        String label,
        List<String> variables,
        XYSeriesCollection points,
        XYLineAndShapeRenderer marks,
        int mark) {
      XYSeries series = new XYSeries(label);
      for (ObservedPoint point : data.observedOfRun()) {
        if (point.label().equals(label) && variables.contains(point.variable()) && within(point)) {
          series.add(millis(point.day()), point.value());
          cite(point);
        }
      }
      int index = points.getSeriesCount();
      points.addSeries(series);
      marks.setSeriesShape(index, ObservedMarks.shape(mark));
      marks.setSeriesPaint(index, ObservedMarks.COLOUR);
      return new LegendItem(
          words.of("legend.observed", ObservedPoints.label(label, words)),
          null,
          null,
          null,
          ObservedMarks.shape(mark),
          ObservedMarks.COLOUR);
    }

    /** Adds a point's sources to the caption, each once; lines break between sources only. */
    private void cite(ObservedPoint point) {
      Set<String> cited =
          sources.computeIfAbsent(
              ObservedPoints.label(point.label(), words), name -> new LinkedHashSet<>());
      point.sources(words).forEach(part -> cited.add(frame.unbroken(part)));
    }

    private LegendItem bandItem() {
      String key = Band.few(data.drawnReplications()) ? "legend.band.few" : "legend.band";
      return BandItems.band(words.of(key), Palette.series(0));
    }

    private String caption() {
      int drawn = data.drawnReplications();
      int all = data.info().details().replications();
      String many = Band.few(drawn) ? "caption.many.few" : "caption.many";
      String caption =
          words.joined(
              words.of(drawn > 1 ? many : "caption.one", drawn, data.info().details().seed()),
              data.simulatedCounties(),
              drawn < all ? words.of("caption.first", drawn, all) : "");
      if (!sources.isEmpty()) {
        List<String> cited = new ArrayList<>();
        sources.forEach((label, of) -> cited.add(cited(frame.unbroken(label), of)));
        caption =
            words.joined(
                caption,
                words.of("caption.observed", String.join(" | ", cited)),
                data.observedOfRun().stream().anyMatch(ObservedPoint::ofYear)
                    ? words.of("caption.yearEnd")
                    : "");
      }
      return caption;
    }

    /** The panels that are not drawn since nothing happens in them. */
    private String told(List<Panel> still) {
      List<String> axes = still.stream().map(panel -> words.of(panel.axis())).toList();
      return still.isEmpty()
          ? ""
          : words.of("caption.still", String.join(words.of("caption.semicolon"), axes));
    }

    /** Points and their sources; only the one where both have the same name. */
    private String cited(String label, Set<String> of) {
      return of.equals(Set.of(label))
          ? label
          : words.of("caption.cited", label, String.join(words.of("caption.semicolon"), of));
    }

    private YearMonth month(int index) {
      return data.series().months().get(index);
    }

    /** The end of a month, the moment of its state, in milliseconds. */
    private static double millis(YearMonth month) {
      return millis(month.plusMonths(1).atDay(1));
    }

    private static double millis(LocalDate day) {
      return (double) day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
  }
}
