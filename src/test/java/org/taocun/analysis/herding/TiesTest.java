package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TiesTest {
  @Test
  void pairsBecomeRowsWithoutRepeatsAndSelfTies() {
    Ties ties =
        Ties.of(
            "named",
            4,
            new int[] {2, 0, 2, 0, 1, 2},
            new int[] {3, 2, 0, 1, 1, 3},
            new double[] {1, 1, 1, 1, 1, 2});
    assertThat(ties.first()).containsExactly(0, 2, 2, 4, 4);
    assertThat(ties.to()).containsExactly(1, 2, 0, 3);
    assertThat(ties.weight()).containsExactly(1, 1, 1, 3);
    assertThat(ties.degree(2)).isEqualTo(2);
  }

  @Test
  void reversedTwiceIsTheSame() {
    Ties ties =
        Ties.of("named", 3, new int[] {0, 0, 1}, new int[] {1, 2, 2}, new double[] {1, 2, 3});
    assertThat(ties.reversed().to()).containsExactly(0, 0, 1);
    assertThat(ties.reversed().first()).containsExactly(0, 0, 1, 3);
    assertThat(ties.reversed().reversed().to()).isEqualTo(ties.to());
    assertThat(ties.reversed().reversed().weight()).isEqualTo(ties.weight());
  }
}
