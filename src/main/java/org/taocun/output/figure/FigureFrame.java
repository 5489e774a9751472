package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.taocun.base.Lines;
import org.taocun.base.Words;

/**
 * The common look of figures: title, legend, caption, axes, colours, fonts.
 *
 * @param words the language
 * @param family the font
 */
public record FigureFrame(Words words, String family) {
  /** Width of every figure in points; PNG files have twice as many pixels. */
  static final int WIDTH = 900;

  /** Width of lines of text, beside the margins. */
  private static final int TEXT_WIDTH = 850;

  /** Width of a row of panels, beside the axis that they share. */
  private static final int ROW = 780;

  /** Room between labels of ticks side by side. */
  private static final int LABEL_GAP = 8;

  private static final char UNBROKEN = '\u00a0';

  /** The part of an axis of dates that is left free at each end for half of a mark. */
  private static final double ROOM_FOR_MARKS = 0.015;

  /** The number of months from which on the axis of dates is marked in years. */
  private static final int YEARS_FROM = 30;

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /**
   * Frames a plot.
   *
   * @param what the title
   * @param key the key of the words that name the figure
   */
  public JFreeChart chart(String what, String key, Plot plot, LegendItemCollection legend) {
    JFreeChart chart = new JFreeChart(null, font(Font.BOLD, 18), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(10, 12, 10, 18));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    TextTitle title = broken(what, font(Font.BOLD, 18));
    title.setPaint(Palette.TEXT);
    chart.setTitle(title);
    TextTitle figure = broken(words.of(key), font(Font.PLAIN, 14));
    figure.setPaint(Palette.QUIET);
    figure.setPadding(2, 0, 8, 0);
    chart.addSubtitle(figure);
    return legend.getItemCount() == 0 ? chart : withLegend(chart, legend);
  }

  private JFreeChart withLegend(JFreeChart chart, LegendItemCollection items) {
    LegendTitle legend = new LegendTitle(() -> items);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setFrame(BlockBorder.NONE);
    legend.setItemFont(font(Font.PLAIN, 12));
    legend.setItemPaint(Palette.TEXT);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    legend.setPadding(6, 0, 2, 0);
    chart.addSubtitle(legend);
    return chart;
  }

  /** The finished figure: the chart with its caption below. */
  public Drawing captioned(JFreeChart chart, int height, String caption) {
    TextTitle text = broken(caption, font(Font.PLAIN, 11));
    text.setPaint(Palette.QUIET);
    text.setPosition(RectangleEdge.BOTTOM);
    text.setHorizontalAlignment(HorizontalAlignment.LEFT);
    text.setTextAlignment(HorizontalAlignment.LEFT);
    text.setPadding(6, 4, 0, 4);
    // Titles at the bottom are laid out from the edge inwards, so the first added lies lowest.
    chart.addSubtitle(1, text);
    return new Drawing(chart, height, caption.replace(UNBROKEN, ' '));
  }

  /**
   * A text in lines that fit the figure. They break at blanks and beside Chinese characters only:
   * JFreeChart itself breaks lines within keys and names of files.
   */
  private static TextTitle broken(String text, Font font) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    List<String> lines =
        text.lines()
            .flatMap(
                line ->
                    Lines.of(
                        line,
                        TEXT_WIDTH,
                        part -> font.getStringBounds(part.strip(), context).getWidth())
                        .stream())
            .toList();
    return new TextTitle(String.join("\n", lines).replace(UNBROKEN, ' '), font);
  }

  /** A text in which no line breaks, unless it would fill most of a line. */
  public String unbroken(String text) {
    return text.length() <= 80 ? text.replace(' ', UNBROKEN) : text;
  }

  public Font font(int style, int size) {
    return new Font(family, style, size);
  }

  /**
   * An axis of calendar dates marked in years or months, the same in every time zone.
   *
   * @param months number of months that it shows
   */
  public DateAxis dates(int months) {
    DateAxis axis = new DateAxis("", UTC, Locale.ROOT);
    axis.setTickUnit(months <= YEARS_FROM ? monthTicks(months) : yearTicks(months), false, true);
    axis.setLabel(null);
    style(axis);
    return axis;
  }

  /** Gives an axis of dates its ends, in milliseconds; half of a mark beyond them is not cut. */
  public static void span(DateAxis axis, double from, double to, boolean marks) {
    double room = marks ? ROOM_FOR_MARKS * (to - from) : 0;
    axis.setRange(from - room, to + room);
  }

  private static DateTickUnit monthTicks(int months) {
    int step = months <= 14 ? 1 : 3;
    return new DateTickUnit(DateTickUnitType.MONTH, step, format("yyyy-MM"));
  }

  /** Ticks at whole years, fifteen at most. */
  private static DateTickUnit yearTicks(int months) {
    int[] steps = {1, 2, 5, 10, 20, 50, 100};
    int k = 0;
    while (k < steps.length - 1 && months / 12.0 / steps[k] > 15) {
      k++;
    }
    return new DateTickUnit(DateTickUnitType.YEAR, steps[k], format("yyyy"));
  }

  private static SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
    format.setTimeZone(UTC);
    return format;
  }

  /**
   * An axis of numbers.
   *
   * @param whole true if it shows whole numbers only
   */
  public NumberAxis numbers(String label, boolean whole) {
    NumberAxis axis = new RoomyAxis(label);
    axis.setStandardTickUnits(
        whole
            ? NumberAxis.createIntegerTickUnits(Locale.ROOT)
            : NumberAxis.createStandardTickUnits(Locale.ROOT));
    style(axis);
    return axis;
  }

  /** A logarithmic axis with ticks at round numbers. */
  public LogAxis logarithms(String label) {
    LogAxis axis = new RoundLogAxis(label);
    style(axis);
    return axis;
  }

  /**
   * Puts the label of every other panel of a row a line lower if one is wider than its panel, so
   * that none runs into its neighbour's.
   *
   * @param axes of the panels, from left to right
   * @param narrowest share of the row that the narrowest panel has
   */
  public static void apart(List<? extends Axis> axes, double narrowest) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    double width = narrowest * ROW;
    boolean wide =
        axes.stream()
            .anyMatch(
                axis ->
                    axis.getLabelFont().getStringBounds(axis.getLabel(), context).getWidth()
                        > width);
    for (int k = 1; wide && k < axes.size(); k += 2) {
      Axis axis = axes.get(k);
      double line = 1.4 * axis.getLabelFont().getSize();
      axis.setLabelInsets(new RectangleInsets(3 + line, 3, 3, 3));
    }
  }

  /** The number format with commas between thousands in every locale. */
  public static NumberFormat grouped() {
    return NumberFormat.getIntegerInstance(Locale.ROOT);
  }

  public void style(Axis axis) {
    axis.setLabelFont(font(Font.PLAIN, 12));
    axis.setTickLabelFont(font(Font.PLAIN, 11));
    axis.setLabelPaint(Palette.TEXT);
    axis.setTickLabelPaint(Palette.TEXT);
    axis.setAxisLinePaint(Palette.QUIET);
  }

  public static void grid(XYPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
  }

  public static LegendItem lineItem(String label, Color colour) {
    return new LegendItem(
        label, null, null, null, new Line2D.Double(-12, 0, 12, 0), new BasicStroke(2.5f), colour);
  }

  /** True if labels side by side, all as wide as the widest, fit into a part of the figure. */
  public static boolean fit(Font font, List<String> labels, double part) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    double widest =
        labels.stream()
            .mapToDouble(label -> font.getStringBounds(label, context).getWidth())
            .max()
            .orElse(0);
    return (widest + LABEL_GAP) * labels.size() <= part * ROW;
  }
}
