package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;

/** A map on which every place is a circle; a kilometre is as long northward as eastward. */
public final class CircleMap {
  /** The outline of an ordinary place. */
  public static final Color BORDER = new Color(0x888888);

  /** Villages whose names have room on the map. */
  private static final int MOST_NAMED = 30;

  private static final int NAME_SIZE = 10;
  private static final int GAP = 3;

  private final FigureFrame frame;
  private final IntFunction<Circle> circles;
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
    this.frame = frame;
    this.circles = circles;
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

  /**
   * Writes the names of villages below their circles, if they have room.
   *
   * @param names of the villages, in the order of the circles
   * @param kmPerPoint as {@link #fit} gives it
   */
  public void name(List<String> names, double kmPerPoint) {
    for (int i = 0; i < names.size() && names.size() <= MOST_NAMED; i++) {
      double below = (circles.apply(i).radius() + GAP) * kmPerPoint;
      XYTextAnnotation name = new XYTextAnnotation(names.get(i), xKm[i], yKm[i] - below);
      name.setTextAnchor(TextAnchor.TOP_CENTER);
      name.setFont(frame.font(Font.PLAIN, NAME_SIZE));
      plot.addAnnotation(name);
    }
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
