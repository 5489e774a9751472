package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void anIntervalIsReadAndWrittenAndKnowsItsEnds() {
    for (String text :
        List.of("[0,1]", "(0,inf)", "[0.5,1)", "(-1,10]", "(-inf,0)", "[1,1000000]")) {
      assertThat(Interval.parse(text)).hasToString(text);
    }
    Interval half = Interval.parse("[0.5,1)");
    assertThat(half.contains(0.5)).isTrue();
    assertThat(half.contains(1)).isFalse();
    assertThat(half.contains(Double.NaN)).isFalse();
    assertThat(Interval.parse("(0,inf)").contains(0)).isFalse();
    assertThat(Interval.parse("(0,inf)").contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThatThrownBy(() -> Interval.parse("0..1")).hasMessageContaining("0..1");
    assertThatThrownBy(() -> Interval.parse("[2,1]")).hasMessageContaining("low <= high");
  }

  @Test
  void wordsOfAnIntervalFollowMustBe() {
    assertThat(Interval.parse("[0,inf)").words()).isEqualTo("0 or more");
    assertThat(Interval.parse("(0,inf)").words()).isEqualTo("more than 0");
    assertThat(Interval.parse("[0,1]").words()).isEqualTo("from 0 to 1");
    assertThat(Interval.parse("(0,1]").words()).isEqualTo("more than 0 and at most 1");
    assertThat(Interval.parse("[0.5,1)").words()).isEqualTo("at least 0.5 and less than 1");
  }
}
