package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.analysis.space.Moran.Weights;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Neighbours;

class MoranTest {
  private static final Draws DRAWS = Draws.of(11, 0);

  /** A triangle with a tail and a place alone: degrees 2, 2, 3, 2, 1, 0. */
  private static final Neighbours IRREGULAR =
      Lattice.of(
          6,
          new int[] {0, 1},
          new int[] {1, 2},
          new int[] {0, 2},
          new int[] {2, 3},
          new int[] {3, 4});

  @Test
  void aChainOfFourByHand() {
    // x = 1, 2, 3, 4 in a row: z = −1.5, −.5, .5, 1.5, Σz² = 5, Σ w z z over ordered pairs
    // 2(.75 − .25 + .75) = 2.5, S0 = 6, I = (4/6)(2.5/5) = 1/3, E = −1/3.
    Moran moran = Moran.of(new double[] {1, 2, 3, 4}, Lattice.rook(1, 4), Weights.BINARY);
    assertThat(moran.index()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(moran.expectation()).isCloseTo(-1.0 / 3, within(1e-15));
    // S1 = ½·6·4 = 12, S2 = 4 + 16 + 16 + 4 = 40: Var_N = (16·12 − 4·40 + 3·36)/(36·15) − 1/9.
    assertThat(moran.varianceNormal()).isCloseTo(140.0 / 540 - 1.0 / 9, within(1e-15));
  }

  @Test
  void aChainOfThreeWithRowStandardisedWeightsByHand() {
    // x = 0, 0, 3: z = −1, −1, 2; rows: ½·1 each for the middle. Σ w z z = 1·(−1)(−1) +
    // ½(−1)(−1) + ½(−1)(2) + 1·(2)(−1) = −1.5, S0 = 3, Σz² = 6: I = −1.5/6.
    Moran moran = Moran.of(new double[] {0, 0, 3}, Lattice.rook(1, 3), Weights.ROW_STANDARDISED);
    assertThat(moran.index()).isCloseTo(-0.25, within(1e-15));
    assertThat(moran.varianceRandom()).isNaN();
  }

  @Test
  void theTenByTenLatticeHasItsKnownMoments() {
    // S0 = 360, S1 = 720, S2 = 4(64·16 + 32·9 + 4·4) = 5312: sd .0731 (Cliff and Ord's formula,
    // worked out by hand: (100²·720 − 100·5312 + 3·360²)/(360²·9999) − 99⁻² = .0053464).
    Neighbours lattice = Lattice.rook(10, 10);
    assertThat(lattice.pairs()).isEqualTo(180);
    Moran moran = Moran.of(normals(100), lattice, Weights.BINARY);
    assertThat(moran.expectation()).isCloseTo(-1.0 / 99, within(1e-15));
    assertThat(Math.sqrt(moran.varianceNormal())).isCloseTo(0.0731, within(5e-5));
  }

  @Test
  void aChessboardIsTheLeastAndHalvesComeNearTheMost() {
    double[] chess = new double[64];
    double[] halves = new double[64];
    for (int i = 0; i < 64; i++) {
      chess[i] = (i / 8 + i) % 2;
      halves[i] = i < 32 ? 0 : 1;
    }
    Neighbours board = Lattice.rook(8, 8);
    assertThat(Moran.of(chess, board, Weights.BINARY).index()).isCloseTo(-1, within(1e-12));
    // 112 joins, 8 of them between the halves: I = (112 − 2·8)/112.
    assertThat(Moran.of(halves, board, Weights.BINARY).index())
        .isCloseTo(96.0 / 112, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Weights.class)
  void theMomentsUnderRandomisationAreThoseOfAllPermutations(Weights weights) {
    double[] values = {0.1, 3, 0, 0, 7.5, 1};
    double[] sums = new double[3];
    Lattice.everyOrder(
        values.clone(),
        0,
        order -> {
          double index = Moran.of(order, IRREGULAR, weights).index();
          sums[0]++;
          sums[1] += index;
          sums[2] += index * index;
        });
    assertThat(sums[0]).isEqualTo(720);
    double mean = sums[1] / 720;
    Moran moran = Moran.of(values, IRREGULAR, weights);
    assertThat(moran.expectation()).isCloseTo(mean, within(1e-12));
    assertThat(moran.varianceRandom()).isCloseTo(sums[2] / 720 - mean * mean, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Weights.class)
  void theVarianceUnderNormalityIsThatOfNormalValues(Weights weights) {
    int runs = 20_000;
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    double mean = -1.0 / 5;
    for (int run = 0; run < runs; run++) {
      double[] values = new double[6];
      for (int i = 0; i < 6; i++) {
        values[i] = DRAWS.normal(Decision.PERMUTATION, i, run);
      }
      double deviation = Moran.of(values, IRREGULAR, weights).index() - mean;
      sum += deviation;
      squares += deviation * deviation;
      fourth += deviation * deviation * deviation * deviation;
    }
    double variance = Moran.of(normals(6), IRREGULAR, weights).varianceNormal();
    double error = Math.sqrt((fourth / runs - variance * variance) / runs);
    assertThat(squares / runs).isCloseTo(variance, within(4 * error));
    assertThat(sum / runs).isCloseTo(0, within(4 * Math.sqrt(variance / runs)));
  }

  @Test
  void thePermutationPIsTheShareOfOrdersThatAreAsAlike() {
    double[] values = {0, 0, 0, 1, 1, 1};
    Neighbours chain = Lattice.rook(1, 6);
    double observed = Moran.of(values, chain, Weights.BINARY).index();
    int[] atLeast = new int[1];
    Lattice.everyOrder(
        values.clone(),
        0,
        order ->
            atLeast[0] +=
                Moran.of(order, chain, Weights.BINARY).index() >= observed - 1e-12 ? 1 : 0);
    // Only 000111 and 111000 are as alike: 2 of 20 arrangements.
    assertThat(atLeast[0] / 720.0).isEqualTo(0.1);
    double p = Moran.permutationP(values, chain, Weights.BINARY, DRAWS, 9999);
    assertThat(p).isCloseTo(0.1, within(4 * Math.sqrt(0.09 / 9999) + 1e-4));
    assertThat(Moran.permutationP(values, chain, Weights.BINARY, DRAWS, 9999)).isEqualTo(p);
    assertThat(Moran.permutationP(values, chain, Weights.BINARY, Draws.of(12, 0), 9999))
        .isNotEqualTo(p);
  }

  @Test
  void withoutDifferencesOrNeighboursThereIsNoAnswer() {
    double[] equal = new double[9];
    Arrays.fill(equal, 0.1);
    assertThat(Moran.of(equal, Lattice.rook(3, 3), Weights.BINARY).index()).isNaN();
    assertThat(Moran.of(normals(9), Neighbours.none(9), Weights.ROW_STANDARDISED).index()).isNaN();
    assertThat(Moran.permutationP(equal, Lattice.rook(3, 3), Weights.BINARY, DRAWS, 9)).isNaN();
    assertThatThrownBy(() -> Moran.of(normals(8), Lattice.rook(3, 3), Weights.BINARY))
        .hasMessage("8 values for 9 places");
  }

  private static double[] normals(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = DRAWS.normal(Decision.PERMUTATION, 1000 + i, 0);
    }
    return values;
  }
}
