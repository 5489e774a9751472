package org.taocun.output.figure;

import org.jfree.chart.JFreeChart;

/**
 * A drawn figure.
 *
 * @param chart the chart
 * @param height its height; the width is always {@link FigureFrame#WIDTH}
 * @param caption the text below it
 */
public record Drawing(JFreeChart chart, int height, String caption) {}
