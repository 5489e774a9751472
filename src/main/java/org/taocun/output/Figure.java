package org.taocun.output;

import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** A figure of a results folder. */
sealed interface Figure permits LineFigure, MapFigure, SpendingFigure {
  /** Its name, that of its files. */
  String name();

  /** Draws it; empty when the results do not hold what it shows. */
  Optional<Drawn> draw(FigureData data);

  /**
   * A drawn figure.
   *
   * @param chart the chart
   * @param height its height; the width is always {@link FigureFrame#WIDTH}
   * @param caption what stands below it
   */
  record Drawn(JFreeChart chart, int height, String caption) {}
}
