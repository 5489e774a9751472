package org.taocun.output.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A horizontal axis of numbers with ticks at the levels of a factor and nowhere else. */
public final class LevelAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  /** The part of the range within which a second level has no room for its label. */
  private static final double CLOSE = 0.06;

  private final TreeMap<Double, String> labels;

  /**
   * An axis.
   *
   * @param labels by level
   */
  public LevelAxis(FigureFrame frame, String name, Map<Double, String> labels) {
    super(name);
    this.labels = new TreeMap<>(labels);
    frame.style(this);
    setAutoRangeIncludesZero(false);
    setAutoRangeStickyZero(false);
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D canvas, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double close = CLOSE * getRange().getLength();
    double last = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Double, String> level : labels.entrySet()) {
      String label = level.getKey() - last < close ? "" : level.getValue();
      last = label.isEmpty() ? last : level.getKey();
      ticks.add(
          new NumberTick(level.getKey(), label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
    }
    return ticks;
  }
}
