package org.taocun.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jfree.data.statistics.BoxAndWhiskerItem;
import org.junit.jupiter.api.Test;

class LevelFigureTest {
  @Test
  void aBoxOfFewRunsGoesFromTheLeastToTheMost() {
    BoxAndWhiskerItem few = LevelFigure.box(new double[] {7, 1, 4});
    assertThat(few.getQ1().doubleValue()).isEqualTo(1);
    assertThat(few.getQ3().doubleValue()).isEqualTo(7);
    assertThat(few.getMinRegularValue().doubleValue()).isEqualTo(1);
    assertThat(few.getMedian().doubleValue()).isEqualTo(4);
    double[] many = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
    assertThat(LevelFigure.box(many).getQ1().doubleValue()).isBetween(24.0, 26.0);
    assertThat(LevelFigure.box(many).getMinRegularValue().doubleValue()).isBetween(4.0, 6.0);
  }
}
