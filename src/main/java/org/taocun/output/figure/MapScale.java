package org.taocun.output.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** The scale of maps, equal in both directions. */
public final class MapScale {
  private MapScale() {}

  /** The legend of a colour scale, marked with a few round numbers. */
  public static PaintScaleLegend strip(PaintScale colours, NumberAxis numbers) {
    numbers.setRange(colours.getLowerBound(), colours.getUpperBound());
    numbers.setTickUnit(step(numbers.getRange().getLength(), 8), false, true);
    PaintScaleLegend legend = new PaintScaleLegend(colours, numbers);
    legend.setPosition(RectangleEdge.RIGHT);
    legend.setStripWidth(14);
    legend.setSubdivisionCount(60);
    legend.setStripOutlineVisible(false);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setMargin(new RectangleInsets(20, 12, 40, 0));
    return legend;
  }

  /** Widens one of the ranges until a kilometre is as long on both axes; returns km per point. */
  public static double equal(
      JFreeChart chart, XYPlot plot, double[] xKm, double[] yKm, int height) {
    double kmPerPoint = ranges(plot, xKm, yKm, 1, 1);
    for (int pass = 0; pass < 3; pass++) {
      Rectangle2D area = dataArea(chart, height);
      kmPerPoint = ranges(plot, xKm, yKm, area.getWidth(), area.getHeight());
    }
    return kmPerPoint;
  }

  private static Rectangle2D dataArea(JFreeChart chart, int height) {
    BufferedImage scratch =
        new BufferedImage(FigureFrame.WIDTH, height, BufferedImage.TYPE_INT_RGB);
    ChartRenderingInfo info = new ChartRenderingInfo();
    var graphics = scratch.createGraphics();
    chart.draw(graphics, new Rectangle2D.Double(0, 0, FigureFrame.WIDTH, height), null, info);
    graphics.dispose();
    return info.getPlotInfo().getDataArea();
  }

  private static double ranges(
      XYPlot plot, double[] xKm, double[] yKm, double width, double height) {
    Range x = range(xKm);
    Range y = range(yKm);
    double kmPerPoint = Math.max(x.getLength() / width, y.getLength() / height);
    plot.getDomainAxis().setRange(around(x, kmPerPoint * width));
    plot.getRangeAxis().setRange(around(y, kmPerPoint * height));
    NumberTickUnit step = step(kmPerPoint * Math.max(width, height), 8);
    ((NumberAxis) plot.getDomainAxis()).setTickUnit(step, false, true);
    ((NumberAxis) plot.getRangeAxis()).setTickUnit(step, false, true);
    return kmPerPoint;
  }

  /** The least of 1, 2, 5, 10, ... (or a tenth, a hundredth) that cuts a length into few pieces. */
  public static NumberTickUnit step(double length, int most) {
    double power = FastMath.pow(10, Math.floor(FastMath.log10(length / most)));
    double step = power;
    for (double factor : new double[] {1, 2, 5, 10}) {
      step = factor * power;
      if (length / step <= most) {
        break;
      }
    }
    return new NumberTickUnit(step, plain());
  }

  private static DecimalFormat plain() {
    return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private static Range range(double[] values) {
    Range range = new Range(values[0], values[0]);
    for (double value : values) {
      range = Range.expandToInclude(range, value);
    }
    double margin = Math.max(0.5, 0.08 * range.getLength());
    return new Range(range.getLowerBound() - margin, range.getUpperBound() + margin);
  }

  private static Range around(Range range, double length) {
    double centre = range.getCentralValue();
    return new Range(centre - length / 2, centre + length / 2);
  }
}
