package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankRangeTest {
  @Test
  void whatIsKnownOfAllPairsIsAnOrder() {
    boolean[][] better = {{false, true, true}, {false, false, true}, {false, false, false}};
    assertThat(RankRange.of(better))
        .containsExactly(new RankRange(1, 1), new RankRange(2, 2), new RankRange(3, 3))
        .allMatch(RankRange::settled);
  }

  @Test
  void whatIsNotKnownLeavesRanksOpen() {
    boolean[][] nothing = new boolean[3][3];
    assertThat(RankRange.of(nothing)).containsOnly(new RankRange(1, 3));
    boolean[][] oneIsWorst = {{false, false, true}, {false, false, true}, {false, false, false}};
    assertThat(RankRange.of(oneIsWorst))
        .containsExactly(new RankRange(1, 2), new RankRange(1, 2), new RankRange(3, 3));
  }
}
