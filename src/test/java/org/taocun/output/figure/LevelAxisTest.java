package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.taocun.output.text.Language;

class LevelAxisTest {
  private static final FigureFrame FRAME = new FigureFrame(Language.EN.words(), "SansSerif");

  @Test
  void ticksAreAtLevelsAndCrowdedOnesHaveNoLabel() {
    LevelAxis axis = new LevelAxis(FRAME, "x", Map.of(0.0, "0", 1.0, "1", 1.01, "1.01", 2.0, "2"));
    axis.setRange(-0.1, 2.1);
    List<NumberTick> ticks =
        axis.refreshTicksHorizontal(
            new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics(),
            new Rectangle2D.Double(0, 0, 9, 9),
            RectangleEdge.BOTTOM);
    assertThat(ticks).extracting(NumberTick::getValue).containsExactly(0.0, 1.0, 1.01, 2.0);
    assertThat(ticks).extracting(NumberTick::getText).containsExactly("0", "1", "", "2");
  }

  @Test
  void labelsFitIfAllAreAsWideAsTheWidest() {
    Font font = FRAME.font(Font.PLAIN, 9);
    List<String> numbers = List.of("0", "1", "12,000");
    assertThat(FigureFrame.fit(font, numbers, 0.5)).isTrue();
    assertThat(FigureFrame.fit(font, numbers, 0.05)).isFalse();
  }
}
