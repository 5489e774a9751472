package org.taocun.output.observed;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The look of observed points in figures and windows. */
public final class ObservedMarks {
  public static final Color COLOUR = Color.BLACK;

  private ObservedMarks() {}

  /** The mark of the n-th history, from 0: a diamond, a square or a triangle by turns. */
  public static Shape shape(int number) {
    if (number % 3 == 1) {
      return new Rectangle2D.Double(-4, -4, 8, 8);
    }
    Path2D.Double shape = new Path2D.Double();
    shape.moveTo(0, -6);
    shape.lineTo(6, number % 3 == 0 ? 0 : 5);
    if (number % 3 == 0) {
      shape.lineTo(0, 6);
    }
    shape.lineTo(-6, number % 3 == 0 ? 0 : 5);
    shape.closePath();
    return shape;
  }
}
