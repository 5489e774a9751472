package org.taocun.output.figure;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * An axis of numbers whose labels fit. It has room where all of its numbers are the same: a tenth
 * of the number to either side, 1 beside 0; the library would show a range so narrow that its ticks
 * have more digits than fit. Labels are measured at the second and last but one tick, too; the
 * library measures those at the ends only, which are short where the ends are round numbers.
 */
final class RoomyAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private static final double NOTHING = 1e-7;

  RoomyAxis(String label) {
    super(label);
  }

  @Override
  protected void autoAdjustRange() {
    super.autoAdjustRange();
    Range range = getRange();
    double middle = range.getCentralValue();
    if (range.getLength() <= NOTHING * Math.max(1, Math.abs(middle))) {
      double room = Math.abs(middle) <= NOTHING ? 1 : Math.abs(middle) / 10;
      setRange(new Range(middle - room, middle + room), false, false);
    }
  }

  @Override
  protected double estimateMaximumTickLabelWidth(Graphics2D canvas, TickUnit unit) {
    double widest = super.estimateMaximumTickLabelWidth(canvas, unit);
    FontMetrics letters = canvas.getFontMetrics(getTickLabelFont());
    RectangleInsets around = getTickLabelInsets();
    for (double tick :
        new double[] {
          getRange().getLowerBound() + unit.getSize(), getRange().getUpperBound() - unit.getSize()
        }) {
      int width = letters.stringWidth(unit.valueToString(tick));
      widest = Math.max(widest, width + around.getLeft() + around.getRight());
    }
    return widest;
  }
}
