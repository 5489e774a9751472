package org.taocun.study.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTextTest {
  /** The module of the page reads the same texts in packed.test.js. */
  @Test
  void bytesStandInDigitsToTheBaseOf91() {
    assertThat(PackedText.of(new byte[] {})).isEmpty();
    assertThat(PackedText.of(new byte[] {0})).isEqualTo("##");
    assertThat(PackedText.of(new byte[] {25, 0})).isEqualTo("!##");
    assertThat(PackedText.of(new byte[] {(byte) 250, 95})).isEqualTo("z|%");
    assertThat(PackedText.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}))
        .isEqualTo("](;#S&RJIQ-1PPX'");
  }
}
