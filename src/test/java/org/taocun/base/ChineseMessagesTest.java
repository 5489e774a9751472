package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChineseMessagesTest {
  @Test
  void aMessageHasChineseInOnePlace() {
    assertThat(new ChineseMessages().repeated()).isEmpty();
  }

  @Test
  void noBlankStandsBetweenChineseAndAValueInChinese() {
    String pattern = "若 {0} 为 {1} 或 {2} 则从 {3} 开始";
    assertThat(Sentence.of(pattern, "规则", "扩散", "logit", "首月")).isEqualTo("若规则为扩散或 logit 则从首月开始");
    assertThat(Sentence.of("{0} of {1}", "甲 乙", "丙")).isEqualTo("甲 乙 of 丙");
    assertThat(Sentence.of("文件 {0} 中", "我的 村")).isEqualTo("文件我的 村中");
  }

  @Test
  void valuesTakeTheirPlacesInEitherLanguageAndAreNotReadAsPlaces() {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      assertThat(Say.of("{0}: and {1} more {1|problem|problems}", "{1}.csv", 3))
          .isEqualTo("{1}.csv: and 3 more problems");
      Locale.setDefault(Locale.Category.DISPLAY, Locale.CHINESE);
      assertThat(Say.of("{0}: and {1} more {1|problem|problems}", "{1}.csv", 3))
          .isEqualTo("{1}.csv：另有 3 个问题");
      assertThat(Say.of("nobody translated {0} and {2}", 1))
          .isEqualTo("nobody translated 1 and {2}");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }
}
