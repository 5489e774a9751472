package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

/** Labels of panels side by side never run into each other. */
class PanelLabelsTest {
  private static final String LONG = "Months that halve a new seller's handicap";

  private static double top(NumberAxis axis) {
    return axis.getLabelInsets().getTop();
  }

  @Test
  void everyOtherLabelStandsLowerWhereOneIsWiderThanItsPanel() {
    List<NumberAxis> axes =
        List.of(new NumberAxis("Commission"), new NumberAxis(LONG), new NumberAxis(LONG));
    FigureFrame.apart(axes, 1 / 6.0);
    assertThat(top(axes.get(1))).isGreaterThan(top(axes.get(0)) + 10);
    assertThat(top(axes.get(2))).isEqualTo(top(axes.get(0)));
  }

  @Test
  void shortLabelsStandInOneLine() {
    List<NumberAxis> axes = List.of(new NumberAxis("开店成本"), new NumberAxis("本地竞争强度"));
    FigureFrame.apart(axes, 1 / 6.0);
    assertThat(top(axes.get(1))).isEqualTo(top(axes.get(0)));
  }
}
