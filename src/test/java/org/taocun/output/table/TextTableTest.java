package org.taocun.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taocun.base.Lines;

class TextTableTest {
  private static final String LONG =
      "income of the fifth of households that could earn least before anything was done at all";

  @Test
  void columnsStandTwoBlanksApartAndEmptyOnesAreLeftOut() {
    assertThat(
            TextTable.aligned(
                List.of(List.of("figure", "", "mean"), List.of("销售额", "", "5")), Set.of(2)))
        .containsExactly("figure  mean", "销售额     5");
  }

  @Test
  void aWideTableKeepsToTheTerminalByBreakingItsWords() {
    List<String> lines =
        TextTable.aligned(
            List.of(List.of("figure", "arm", "value"), List.of(LONG, "halved", "1,234")),
            Set.of(2));
    assertThat(lines).hasSize(3).allMatch(line -> Lines.width(line) <= TextTable.WIDTH);
    assertThat(lines.get(1)).startsWith("income of the fifth").endsWith("halved  1,234");
    assertThat(lines.get(2)).isEqualTo("anything was done at all");
  }

  @Test
  void aColumnOfWordsGetsAsNarrowAsItsLongestWordWhereTheTableNeedsIt() {
    String word = "x".repeat(71);
    assertThat(TextTable.aligned(List.of(List.of(word, "（20 次）")), Set.of()))
        .containsExactly(word + "  （20", " ".repeat(73) + "次）");
  }

  @Test
  void numbersAndSingleWordsAreNeverBroken() {
    String word = "x".repeat(100);
    assertThat(TextTable.aligned(List.of(List.of("a", "b"), List.of(word, "2")), Set.of(1)))
        .containsExactly("a" + " ".repeat(101) + "b", word + "  2");
  }
}
