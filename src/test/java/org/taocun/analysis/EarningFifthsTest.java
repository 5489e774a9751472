package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarningFifthsTest {
  @Test
  void fifthsAreByEarningAndTiesByOrder() {
    float[] earning = {3, 1, 2, 1, 5, 4, 9, 8, 7, 6};
    assertThat(EarningFifths.of(earning)).containsExactly(1, 0, 1, 0, 2, 2, 4, 4, 3, 3);
  }

  @Test
  void theFirstFifthsMeanIsOfThoseWhoCouldEarnLeast() {
    byte[] fifths = EarningFifths.of(new float[] {2, 1, 3, 4, 5});
    assertThat(EarningFifths.meanOfLeast(fifths, new double[] {7, -100, 7, 7, 7})).isEqualTo(-100);
  }

  @Test
  void whereAllCanEarnTheSameThereIsNoFifth() {
    byte[] fifths = EarningFifths.of(new float[] {1, 1, 1});
    assertThat(fifths).containsOnly(-1);
    assertThat(EarningFifths.meanOfLeast(fifths, new double[] {1, 2, 3})).isNaN();
  }
}
