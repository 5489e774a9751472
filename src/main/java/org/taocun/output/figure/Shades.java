package org.taocun.output.figure;

import java.awt.Paint;
import java.util.function.DoubleFunction;
import org.jfree.chart.renderer.PaintScale;

/**
 * Colours of values from a least to a greatest.
 *
 * @param paint the colour of a value
 */
public record Shades(double low, double high, DoubleFunction<Paint> paint) implements PaintScale {
  @Override
  public double getLowerBound() {
    return low;
  }

  @Override
  public double getUpperBound() {
    return high;
  }

  @Override
  public Paint getPaint(double value) {
    return paint.apply(value);
  }
}
