package org.taocun.study.compare;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taocun.base.Words;
import org.taocun.output.figure.Drawing;
import org.taocun.output.figure.FigureFrame;
import org.taocun.output.figure.MapScale;
import org.taocun.output.figure.Palette;
import org.taocun.study.compare.ComparisonRows.VillageGain;

/**
 * The villages in space, coloured by what their households gain or lose by a treatment.
 *
 * @param villages what is drawn
 * @param axis the text of the scale
 * @param most the end of the scale, the same on all maps that are held against each other
 */
record GainMap(List<VillageGain> villages, String axis, double most) {
  private static final int HEIGHT = 720;
  private static final double RADIUS = 7;

  Drawing draw(FigureFrame frame, String title, String key, String caption) {
    Words words = frame.words();
    XYSeries places = new XYSeries("villages", false, true);
    villages.forEach(village -> places.add(village.xKm(), village.yKm()));
    XYPlot plot =
        new XYPlot(
            new XYSeriesCollection(places),
            frame.numbers(words.of("axis.x"), false),
            frame.numbers(words.of("axis.y"), false),
            new Circles(villages, most));
    FigureFrame.grid(plot);
    JFreeChart chart = frame.chart(title, key, plot, new LegendItemCollection());
    chart.addSubtitle(scale(frame));
    Drawing drawn = frame.captioned(chart, HEIGHT, caption);
    MapScale.equal(
        chart,
        plot,
        villages.stream().mapToDouble(VillageGain::xKm).toArray(),
        villages.stream().mapToDouble(VillageGain::yKm).toArray(),
        HEIGHT);
    return drawn;
  }

  /** The largest gain or loss; 1 where there is none. */
  static double most(List<VillageGain> villages) {
    double most =
        villages.stream().mapToDouble(village -> Math.abs(village.gainYuan())).max().orElse(0);
    return most > 0 ? most : 1;
  }

  private PaintScaleLegend scale(FigureFrame frame) {
    PaintScaleLegend legend = MapScale.strip(new Diverging(most), frame.numbers(axis, false));
    legend.setStripOutlineVisible(true);
    return legend;
  }

  /** Colours from the greatest loss to the greatest gain. */
  private record Diverging(double most) implements PaintScale {
    @Override
    public double getLowerBound() {
      return -most;
    }

    @Override
    public double getUpperBound() {
      return most;
    }

    @Override
    public Paint getPaint(double gain) {
      return Palette.diverging(gain / most);
    }
  }

  /** Draws each village as a circle. */
  private static final class Circles extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<VillageGain> villages;
    private final double most;

    Circles(List<VillageGain> villages, double most) {
      super(false, true);
      this.villages = villages;
      this.most = most;
      setUseFillPaint(true);
      setUseOutlinePaint(true);
      setDrawOutlines(true);
      setDefaultOutlinePaint(new Color(0x888888));
      setDefaultOutlineStroke(new BasicStroke(0.8f));
      setAutoPopulateSeriesOutlinePaint(false);
      setAutoPopulateSeriesOutlineStroke(false);
    }

    @Override
    public Shape getItemShape(int row, int column) {
      return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
      return Palette.diverging(villages.get(column).gainYuan() / most);
    }
  }
}
