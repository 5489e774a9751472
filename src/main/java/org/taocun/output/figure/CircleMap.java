package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;

/** A map on which every place is a circle; a kilometre is as long northward as eastward. */
public final class CircleMap {
  /** The outline of an ordinary place. */
  public static final Color BORDER = new Color(0x888888);

  private final double[] xKm;
  private final double[] yKm;
  private final XYPlot plot;

  /**
   * The circle of a place.
   *
   * @param radius in points
   * @param outline the colour of its line
   * @param width of its line, in points
   */
  public record Circle(double radius, Paint fill, Color outline, float width) {
    /** The circle of an ordinary place. */
    public static Circle plain(double radius, Paint fill) {
      return new Circle(radius, fill, BORDER, 0.8f);
    }
  }

  /**
   * A map.
   *
   * @param circles the circle of a place by its number, read when it is drawn
   */
  public CircleMap(FigureFrame frame, double[] xKm, double[] yKm, IntFunction<Circle> circles) {
    this.xKm = xKm;
    this.yKm = yKm;
    XYSeries places = new XYSeries("villages", false, true);
    for (int i = 0; i < xKm.length; i++) {
      places.add(xKm[i], yKm[i]);
    }
    Words words = frame.words();
    plot =
        new XYPlot(
            new XYSeriesCollection(places),
            frame.numbers(words.of("axis.x"), false),
            frame.numbers(words.of("axis.y"), false),
            new Renderer(circles));
    FigureFrame.grid(plot);
  }

  /** The plot of the map. */
  public XYPlot plot() {
    return plot;
  }

  /** Gives both directions of a chart of this plot the same scale; returns km per point. */
  public double fit(JFreeChart chart, int height) {
    return MapScale.equal(chart, plot, xKm, yKm, height);
  }

  /** Draws the circles. */
  private static final class Renderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final transient IntFunction<Circle> circles;

    Renderer(IntFunction<Circle> circles) {
      super(false, true);
      this.circles = circles;
      setUseFillPaint(true);
      setUseOutlinePaint(true);
      setDrawOutlines(true);
    }

    @Override
    public Shape getItemShape(int row, int column) {
      double radius = circles.apply(column).radius();
      return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
      return circles.apply(column).fill();
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
      return circles.apply(column).outline();
    }

    @Override
    public Stroke getItemOutlineStroke(int row, int column) {
      return new BasicStroke(circles.apply(column).width());
    }
  }
}
