package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final String VILLAGES = "There {0|is|are} {0} Taobao {0|village|villages}.";

  @Test
  void aWordFollowsTheCount() {
    assertThat(Sentence.of(VILLAGES, 1)).isEqualTo("There is 1 Taobao village.");
    assertThat(Sentence.of(VILLAGES, "1")).isEqualTo("There is 1 Taobao village.");
    assertThat(Sentence.of(VILLAGES, 0)).isEqualTo("There are 0 Taobao villages.");
    assertThat(Sentence.of(VILLAGES, 12)).isEqualTo("There are 12 Taobao villages.");
    assertThat(Sentence.of(VILLAGES, "1.5")).isEqualTo("There are 1.5 Taobao villages.");
  }

  @Test
  void eachCountHasItsOwnWords() {
    String pattern = "{0} {0|run|runs} of {1} {1|folder|folders}";
    assertThat(Sentence.of(pattern, 1, 3)).isEqualTo("1 run of 3 folders");
    assertThat(Sentence.of(pattern, 3, 1)).isEqualTo("3 runs of 1 folder");
  }

  @Test
  void whatLooksLikeAPlaceInAValueStaysAsItIs() {
    assertThat(Sentence.of("{0}: {1}", "{1} {0|a|b}", 1)).isEqualTo("{1} {0|a|b}: 1");
    assertThat(Sentence.of("{a: 1} {7}", 5)).isEqualTo("{a: 1} {7}");
  }

  @Test
  void noBlankIsLeftBetweenChineseCharacters() {
    assertThat(Han.closed("“市场”为 是 时 A 型 B")).isEqualTo("“市场”为是时 A 型 B");
    assertThat(Han.closed(" 为 ")).isEqualTo(" 为 ");
  }

  @Test
  void sentencesHaveBlanksBetweenThemInEnglishOnly() {
    assertThat(Sentence.joined(false, List.of("One.", "", "Two."))).isEqualTo("One. Two.");
    assertThat(Sentence.joined(true, List.of("一。", "", "二。"))).isEqualTo("一。二。");
  }
}
