package org.taocun.output.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;

/** Items of a legend for bands around lines, in the colours of the lines. */
public final class BandItems {
  private static final int ALPHA = 60;

  private BandItems() {}

  /** A band around a line of this colour. */
  public static LegendItem band(String label, Color line) {
    return new LegendItem(label, null, null, null, swatch(), pale(line));
  }

  /** A line in its band. */
  public static LegendItem banded(String label, Color line) {
    return new LegendItem(
        label,
        null,
        null,
        null,
        true,
        swatch(),
        true,
        pale(line),
        false,
        line,
        new BasicStroke(1),
        true,
        new Line2D.Double(-12, 0, 12, 0),
        new BasicStroke(2.5f),
        line);
  }

  private static Rectangle2D swatch() {
    return new Rectangle2D.Double(-10, -5, 20, 10);
  }

  private static Color pale(Color line) {
    return new Color(line.getRed(), line.getGreen(), line.getBlue(), ALPHA);
  }
}
