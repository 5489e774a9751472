package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;

class RoomyAxisTest {
  private static Range range(double... values) {
    XYSeries series = new XYSeries("values");
    for (double value : values) {
      series.add(value, 0);
    }
    RoomyAxis axis = new RoomyAxis("numbers");
    axis.setAutoRangeIncludesZero(false);
    new XYPlot(
        new XYSeriesCollection(series), axis, new RoomyAxis("y"), new XYLineAndShapeRenderer());
    axis.configure();
    return axis.getRange();
  }

  @Test
  void numbersThatAreAllNothingStandInTheMiddle() {
    assertThat(range(0, 0).getLowerBound()).isCloseTo(-1, within(1e-6));
    assertThat(range(0, 0).getUpperBound()).isCloseTo(1, within(1e-6));
  }

  @Test
  void numbersThatAreAllTheSameHaveATenthBesideThem() {
    assertThat(range(50, 50).getLowerBound()).isCloseTo(45, within(1e-5));
    assertThat(range(50, 50).getUpperBound()).isCloseTo(55, within(1e-5));
  }

  @Test
  void otherNumbersHaveTheRoomOfTheLibrary() {
    assertThat(range(0, 1).getLength()).isCloseTo(1.1, within(0.06));
    assertThat(range(0, 1e-4).getUpperBound()).isLessThan(1.2e-4);
  }

  @Test
  void labelsBetweenRoundEndsFit() {
    BufferedImage image = new BufferedImage(900, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    RoomyAxis axis = new RoomyAxis("numbers");
    axis.setRange(-1, 1);
    Rectangle2D area = new Rectangle2D.Double(0, 0, 900, 60);
    axis.refreshTicks(canvas, new AxisState(), area, RectangleEdge.BOTTOM);
    double room = axis.getTickUnit().getSize() / 2 * 900;
    String longest = axis.getTickUnit().valueToString(-1 + axis.getTickUnit().getSize());
    assertThat(room)
        .isGreaterThan(canvas.getFontMetrics(axis.getTickLabelFont()).stringWidth(longest));
    canvas.dispose();
  }
}
