package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.analysis.space.JoinCounts.Kind.BLACK_BLACK;
import static org.taocun.analysis.space.JoinCounts.Kind.BLACK_WHITE;
import static org.taocun.analysis.space.JoinCounts.Kind.WHITE_WHITE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.analysis.space.JoinCounts.Kind;
import org.taocun.base.Neighbours;

class JoinCountsTest {
  private static final Neighbours IRREGULAR =
      Lattice.of(
          7,
          new int[] {0, 1},
          new int[] {1, 2},
          new int[] {0, 2},
          new int[] {2, 3},
          new int[] {3, 4},
          new int[] {2, 5});

  private static boolean[] colours(int n, long bits) {
    boolean[] colours = new boolean[n];
    for (int i = 0; i < n; i++) {
      colours[i] = (bits >> i & 1) == 1;
    }
    return colours;
  }

  @Test
  void theHalvedLatticeOfThePysalDocumentation() {
    // lat2W(4, 4), the first eight 0, the others 1: bb 10, bw 4, ww 10, J 24 (esda.Join_Counts).
    JoinCounts counts = JoinCounts.of(colours(16, 0xff00), Lattice.rook(4, 4));
    assertThat(counts.joins()).isEqualTo(24);
    assertThat(counts.count(BLACK_BLACK)).isEqualTo(10);
    assertThat(counts.count(BLACK_WHITE)).isEqualTo(4);
    assertThat(counts.count(WHITE_WHITE)).isEqualTo(10);
    // By hand: E[BB] = 24·(8·7)/(16·15) = 5.6, E[BW] = 2·24·8·8/(16·15) = 12.8; the means of the
    // documentation's 999 permutations are 5.547 and 12.812.
    assertThat(counts.nonFree(BLACK_BLACK).expectation()).isCloseTo(5.6, within(1e-12));
    assertThat(counts.nonFree(BLACK_WHITE).expectation()).isCloseTo(12.8, within(1e-12));
    assertThat(counts.z(BLACK_BLACK)).isGreaterThan(2);
    assertThat(counts.z(BLACK_WHITE)).isLessThan(-2);
  }

  @Test
  void twentyBlackOfAHundredByHand() {
    // 180 joins: E[BB] = 180·20·19/(100·99) = 6.909, E[BW] = 2·180·20·80/(100·99) = 58.18.
    JoinCounts counts = JoinCounts.of(twentyOfHundred(), Lattice.rook(10, 10));
    assertThat(counts.joins()).isEqualTo(180);
    assertThat(counts.nonFree(BLACK_BLACK).expectation()).isCloseTo(6.909, within(5e-4));
    assertThat(counts.nonFree(BLACK_WHITE).expectation()).isCloseTo(58.18, within(5e-3));
    assertThat(counts.free(BLACK_BLACK, 0.2).expectation()).isCloseTo(180 * 0.04, within(1e-9));
    assertThat(counts.free(BLACK_WHITE, 0.2).expectation()).isCloseTo(360 * 0.16, within(1e-9));
  }

  private static boolean[] twentyOfHundred() {
    boolean[] colours = new boolean[100];
    for (int i = 0; i < 20; i++) {
      colours[(i * 37) % 100] = true;
    }
    return colours;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nonFreeMomentsAreThoseOfAllArrangements(Kind kind) {
    for (int black = 0; black <= 7; black++) {
      double n = 0;
      double sum = 0;
      double squares = 0;
      for (long bits = 0; bits < 128; bits++) {
        if (Long.bitCount(bits) == black) {
          double count = JoinCounts.of(colours(7, bits), IRREGULAR).count(kind);
          n++;
          sum += count;
          squares += count * count;
        }
      }
      double mean = sum / n;
      JoinCounts any = JoinCounts.of(colours(7, (1L << black) - 1), IRREGULAR);
      assertThat(any.nonFree(kind).expectation()).isCloseTo(mean, within(1e-12));
      assertThat(any.nonFree(kind).variance()).isCloseTo(squares / n - mean * mean, within(1e-11));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void freeMomentsAreThoseOfIndependentColours(Kind kind) {
    double p = 0.3;
    double mean = 0;
    double squares = 0;
    for (long bits = 0; bits < 128; bits++) {
      int black = Long.bitCount(bits);
      double chance = Math.pow(p, black) * Math.pow(1 - p, 7 - black);
      double count = JoinCounts.of(colours(7, bits), IRREGULAR).count(kind);
      mean += chance * count;
      squares += chance * count * count;
    }
    JoinCounts any = JoinCounts.of(colours(7, 5), IRREGULAR);
    assertThat(any.free(kind, p).expectation()).isCloseTo(mean, within(1e-12));
    assertThat(any.free(kind, p).variance()).isCloseTo(squares - mean * mean, within(1e-12));
  }

  @Test
  void whereNothingCanVaryThereIsNoZ() {
    assertThat(JoinCounts.of(colours(7, 127), IRREGULAR).z(BLACK_BLACK)).isNaN();
    assertThat(JoinCounts.of(colours(7, 0), IRREGULAR).z(BLACK_BLACK)).isNaN();
    assertThat(JoinCounts.of(colours(3, 3), Neighbours.none(3)).z(BLACK_BLACK)).isNaN();
    assertThat(JoinCounts.of(colours(2, 1), Lattice.rook(1, 2)).z(BLACK_WHITE)).isNaN();
    assertThatThrownBy(() -> JoinCounts.of(new boolean[3], IRREGULAR))
        .hasMessage("3 colours for 7 places");
  }
}
