package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.output.text.Language;

/** Labels of a logarithmic axis never touch, in a panel of a quarter of a figure's width. */
class LogarithmicTicksTest {
  private static final Rectangle2D PANEL = new Rectangle2D.Double(0, 0, 165, 300);
  private static final double APART = 3;

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.9",
    "0.3, 1.2",
    "0.5, 4",
    "0.001, 0.002",
    "0.02, 0.4",
    "0.0005, 0.01",
    "0.003, 0.1",
    "0.0001, 0.3",
    "1, 1000",
    "1000, 100000",
    "0.0000001, 1",
    "0.000316, 31.6",
    "1, 100000000"
  })
  void labelsOfTicksStandApart(double low, double high) {
    assumeTrue(Fonts.installed().isPresent(), "figures need a font");
    FigureFrame frame = new FigureFrame(Language.EN.words(), Font.SANS_SERIF);
    LogAxis axis = frame.logarithms("");
    axis.setTickLabelFont(frame.font(Font.PLAIN, 9));
    axis.setRange(low, high);
    axis.setPlot(new XYPlot());
    Graphics2D graphics = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
    List<double[]> labels = new ArrayList<>();
    FontRenderContext context = graphics.getFontRenderContext();
    for (ValueTick tick :
        RoundLogAxis.class
            .cast(axis)
            .refreshTicks(graphics, new AxisState(), PANEL, RectangleEdge.BOTTOM)) {
      double middle = axis.valueToJava2D(tick.getValue(), PANEL, RectangleEdge.BOTTOM);
      double width = axis.getTickLabelFont().getStringBounds(tick.getText(), context).getWidth();
      labels.add(new double[] {middle - width / 2, middle + width / 2});
    }
    assertThat(labels).hasSizeBetween(2, 5);
    for (int k = 1; k < labels.size(); k++) {
      assertThat(labels.get(k)[0]).isGreaterThan(labels.get(k - 1)[1] + APART);
    }
  }

  @Test
  void ticksAreRoundNumbers() {
    assertThat(RoundLogAxis.round(0.02, 0.4)).containsExactly(0.02, 0.05, 0.1, 0.2);
    assertThat(RoundLogAxis.round(0.003, 0.3)).containsExactly(0.003, 0.01, 0.03, 0.1, 0.3);
    assertThat(RoundLogAxis.round(1, 1e8)).containsExactly(1.0, 1e3, 1e6);
    assertThat(RoundLogAxis.round(2.1, 2.9)).containsExactly(2.2, 2.4, 2.6, 2.8);
  }
}
