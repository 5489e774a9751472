package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void chineseCharactersTakeTwoColumns() {
    assertThat(Lines.width("网店 shop（家）")).isEqualTo(4 + 6 - 1 + 6);
  }

  @Test
  void englishBreaksAtBlanks() {
    assertThat(Lines.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(Lines.of("extraordinarily long", 7)).containsExactly("extraordinarily", "long");
    assertThat(Lines.of("", 7)).containsExactly("");
  }

  @Test
  void chineseBreaksAnywhereButAtPunctuation() {
    assertThat(Lines.of("农户怎样决定开店。", 8)).containsExactly("农户怎样", "决定开", "店。");
    assertThat(Lines.of("开店（entry）规则", 8)).containsExactly("开店", "（entry）", "规则");
    assertThat(Lines.of("默认值 0", 7)).containsExactly("默认值", "0");
  }
}
