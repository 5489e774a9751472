package org.taocun.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

class NumberWordsTest {
  private final NumberWords english = new NumberWords(Language.EN.words());
  private final NumberWords chinese = new NumberWords(Language.ZH.words());

  @Test
  void numbersHaveTheMarksOfTheirLanguage() {
    Interval interval = new Interval(0.111, 0.6);
    assertThat(english.percent(0.25, interval)).isEqualTo("25 % (11 % to 60 %)");
    assertThat(chinese.percent(0.25, interval)).isEqualTo("25%（11% 至 60%）");
    assertThat(english.number(1250, interval)).isEqualTo("1,250 (0.111 to 0.6)");
    assertThat(chinese.number(1250, interval)).isEqualTo("1,250（0.111 至 0.6）");
    assertThat(chinese.percent(0.001)).isEqualTo("0.1%");
  }

  @Test
  void anIntervalThatIsNotDefinedIsNotShown() {
    Interval unknown = new Interval(Double.NaN, Double.NaN);
    assertThat(english.number(3, unknown)).isEqualTo("3");
    assertThat(chinese.percent(Double.NaN, unknown)).isEqualTo("-");
  }
}
