package org.taocun.output.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.util.FastMath;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.taocun.output.table.NumberText;

/**
 * A logarithmic axis with ticks at round numbers: as many of 1, 2, 3 … times powers of ten as have
 * room, at even steps where its range has hardly any. The library's own ticks lie at equal
 * distances, such as 0.0316 and 0.1.
 */
final class RoundLogAxis extends LogAxis {
  private static final long serialVersionUID = 1;
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  /** The digits that have room side by side along the shortest axis. */
  private static final double DIGITS = 33;

  private static final double[][] IN_DECADE = {{1, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};

  RoundLogAxis(String label) {
    super(label);
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.LEFT.equals(edge)
            ? TextAnchor.CENTER_RIGHT
            : RectangleEdge.RIGHT.equals(edge)
                ? TextAnchor.CENTER_LEFT
                : RectangleEdge.TOP.equals(edge) ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
    List<ValueTick> ticks = new ArrayList<>();
    for (double value : round(getRange().getLowerBound(), getRange().getUpperBound())) {
      String text = NumberText.number(value);
      ticks.add(new NumberTick(TickType.MAJOR, value, text, anchor, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  /** Round numbers between two positive ones, both included. */
  static List<Double> round(double low, double high) {
    for (double[] each : IN_DECADE) {
      List<Double> found = within(low, high, 1, each);
      if (found.size() < FEWEST) {
        return even(low, high);
      }
      if (fit(found, low, high)) {
        return found;
      }
    }
    int decades = 2;
    while (!fit(within(low, high, decades, new double[] {1}), low, high)) {
      decades++;
    }
    return within(low, high, decades, new double[] {1});
  }

  /** True if there are few ticks, and none's label runs into the next. */
  private static boolean fit(List<Double> ticks, double low, double high) {
    boolean fit = ticks.size() <= MOST;
    for (int k = 1; k < ticks.size(); k++) {
      double letters = (letters(ticks.get(k - 1)) + letters(ticks.get(k))) / 2.0;
      double apart = FastMath.log(ticks.get(k) / ticks.get(k - 1)) / FastMath.log(high / low);
      fit &= letters + 1 <= apart * DIGITS;
    }
    return fit;
  }

  private static int letters(double tick) {
    return NumberText.number(tick).length();
  }

  private static List<Double> within(double low, double high, int decades, double[] each) {
    List<Double> found = new ArrayList<>();
    int last = (int) FastMath.floor(FastMath.log10(high));
    int first = (int) FastMath.floor(FastMath.log10(low));
    for (int power = first; power <= last; power++) {
      if (power % decades == 0) {
        String zeros = "e" + power;
        DoubleStream.of(each)
            .map(digit -> Double.parseDouble(digit + zeros))
            .filter(value -> value >= low && value <= high)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<Double> even(double low, double high) {
    int power = (int) FastMath.floor(FastMath.log10((high - low) / FEWEST));
    double least = Double.parseDouble("1e" + power);
    double step = least;
    for (double digit : new double[] {5, 2}) {
      if (digit * step * FEWEST <= high - low) {
        step *= digit;
        break;
      }
    }
    List<Double> found = new ArrayList<>();
    for (double count = FastMath.ceil(low / step); count * step <= high; count++) {
      found.add(Double.parseDouble(Math.round(count * Math.round(step / least)) + "e" + power));
    }
    return found;
  }
}
