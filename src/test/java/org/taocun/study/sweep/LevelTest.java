package org.taocun.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelTest {
  @Test
  void numbersHaveSixDigitsAtMost() {
    assertThat(Level.shown("3666.66666666667")).isEqualTo("3666.67");
    assertThat(Level.shown("0.333333333333333")).isEqualTo("0.333333");
    assertThat(Level.shown("-0.0012345678")).isEqualTo("-0.00123457");
  }

  @Test
  void whatIsShortOrNoNumberStaysAsItIs() {
    for (String value : new String[] {"0.3", "2000", "12345678", "1/3", "2010-01", "bass", ""}) {
      assertThat(Level.shown(value)).isEqualTo(value);
    }
  }
}
