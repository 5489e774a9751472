package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final String LONG = "word ".repeat(17).strip();

  @Test
  void aSentenceIsBrokenAtEightyColumns() {
    assertThat(Wrapping.of(LONG)).containsExactly("word ".repeat(16).strip(), "word");
  }

  @Test
  void furtherLinesStandUnderTheFirstWord() {
    assertThat(Wrapping.of("! " + LONG))
        .containsExactly("! " + "word ".repeat(15).strip(), "  word word");
    assertThat(Wrapping.of("  " + LONG))
        .containsExactly("  " + "word ".repeat(15).strip(), "  word word");
  }

  @Test
  void chineseIsBrokenAtFortyCharacters() {
    assertThat(Wrapping.of("村".repeat(41))).containsExactly("村".repeat(40), "村");
  }

  @Test
  void whatFitsAndRowsOfTablesStayWhole() {
    assertThat(Wrapping.of("")).containsExactly("");
    assertThat(Wrapping.of("word  " + LONG)).containsExactly("word  " + LONG);
  }
}
