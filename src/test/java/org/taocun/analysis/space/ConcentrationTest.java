package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Gini coefficient, Theil index and location quotient. */
class ConcentrationTest {
  /** Taobao villages of the counties of Quanzhou, 2020. */
  private static final double[] QUANZHOU = {69, 52, 36, 25, 22, 15, 14, 3, 2};

  /** The mean absolute difference, pair by pair. */
  private static double byPairs(double[] values) {
    double differences = 0;
    double sum = 0;
    for (double a : values) {
      sum += a;
      for (double b : values) {
        differences += Math.abs(a - b);
      }
    }
    return differences / (2 * values.length * sum);
  }

  @Test
  void limitingCases() {
    assertThat(Gini.of(new double[] {3, 3, 3})).isZero();
    assertThat(Gini.of(new double[] {0, 0, 0, 9})).isCloseTo(0.75, within(1e-15));
    // 1, 2, 3, 4: Σ|a − b| = 20 over ordered pairs, over 2·4·10: .25.
    assertThat(Gini.of(new double[] {4, 1, 3, 2})).isCloseTo(0.25, within(1e-15));
    assertThat(Gini.of(new double[3])).isNaN();
    assertThat(Gini.of(new double[0])).isNaN();
    assertThatThrownBy(() -> Gini.of(new double[] {1, -1})).hasMessage("must be >= 0, was -1.0");
    assertThatThrownBy(() -> Gini.of(new double[] {Double.NaN})).hasMessageContaining("NaN");
  }

  @Test
  void countiesWithoutAnyCount() {
    // Worked out from the published counts: .438 over the nine counties with villages, .540 over
    // all eleven.
    assertThat(Gini.of(QUANZHOU)).isCloseTo(0.438, within(5e-4));
    assertThat(Gini.of(Arrays.copyOf(QUANZHOU, 11))).isCloseTo(0.540, within(5e-4));
    assertThat(Gini.of(QUANZHOU)).isCloseTo(byPairs(QUANZHOU), within(1e-14));
    assertThat(Gini.of(Arrays.copyOf(QUANZHOU, 11)))
        .isCloseTo(byPairs(Arrays.copyOf(QUANZHOU, 11)), within(1e-14));
  }

  @Test
  void groupsOfOneAreTheUngroupedCoefficient() {
    double[] ones = new double[9];
    Arrays.fill(ones, 1);
    assertThat(Gini.grouped(ones, QUANZHOU)).isCloseTo(Gini.of(QUANZHOU), within(1e-14));
  }

  @Test
  void groupedDataByHand() {
    // Half of the people have a fifth: twice the triangle's area lost is .5 − .2.
    assertThat(Gini.grouped(new double[] {5, 5}, new double[] {8, 2}))
        .isCloseTo(0.3, within(1e-15));
    // As 3 people of 1 and 1 of 5 each: Σ|a − b| = 2·3·4 over 2·4·8.
    assertThat(Gini.grouped(new double[] {3, 0, 1}, new double[] {3, 0, 5}))
        .isCloseTo(24.0 / 64, within(1e-15));
    assertThat(Gini.grouped(new double[] {3, 1}, new double[2])).isNaN();
    assertThatThrownBy(() -> Gini.grouped(new double[2], new double[3]))
        .hasMessage("2 groups and 3 totals");
  }

  @Test
  void groupingHidesWhatDiffersWithinGroups() {
    double[] sizes = {3, 3, 3};
    double[] totals = {69 + 52 + 36, 25 + 22 + 15, 14 + 3 + 2};
    assertThat(Gini.grouped(sizes, totals)).isLessThan(Gini.of(QUANZHOU)).isGreaterThan(0.3);
  }

  @Test
  void theLocationQuotientComparesShares() {
    // 10 of 40 in the region, 20 of 200 in all: .25/.1.
    assertThat(LocationQuotient.of(10, 40, 20, 200)).isCloseTo(2.5, within(1e-15));
    assertThat(LocationQuotient.of(20, 200, 20, 200)).isEqualTo(1);
    assertThat(LocationQuotient.of(0, 40, 20, 200)).isZero();
    assertThat(LocationQuotient.of(0, 0, 20, 200)).isNaN();
    assertThat(LocationQuotient.of(0, 40, 0, 200)).isNaN();
  }

  /** 4 and 0 of 2: ln 2; 3 and 1: ¾ ln 1.5 + ¼ ln .5; 5, 3 and 0 of 3: ⅝ ln(15/8) + ⅜ ln(9/8). */
  @Test
  void theilByHand() {
    assertThat(Theil.of(new double[] {7, 7, 7})).isZero();
    assertThat(Theil.of(new double[] {0, 4})).isCloseTo(Math.log(2), within(1e-15));
    assertThat(Theil.of(new double[] {3, 1}))
        .isCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), within(1e-15));
    assertThat(Theil.of(new double[] {5, 3, 0}))
        .isCloseTo(0.625 * Math.log(15 / 8.0) + 0.375 * Math.log(9 / 8.0), within(1e-15));
    assertThat(Theil.of(new double[2])).isNaN();
    assertThat(Theil.of(new double[0])).isNaN();
    assertThat(Theil.between(new double[2], new double[2])).isNaN();
  }

  /** 1 and 3, 2 and 6 with 4 people: between 2·2 and 2·4; each pair is ¾ ln 1.5 + ¼ ln .5. */
  @Test
  void theilIsTheSumOfItsPartsBetweenAndWithin() {
    double within = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    double between = Theil.between(new double[] {2, 2}, new double[] {4, 8});
    assertThat(between).isCloseTo(Math.log(2 / 3.0) / 3 + Math.log(4 / 3.0) * 2 / 3, within(1e-15));
    assertThat(Theil.of(new double[] {1, 3, 2, 6})).isCloseTo(between + within, within(1e-15));
    assertThat(Theil.between(new double[] {1, 0, 3}, new double[] {2, 0, 6})).isZero();
  }

  @Test
  void theilRefusesWhatIsNoPossession() {
    assertThatThrownBy(() -> Theil.of(new double[] {1, -1})).hasMessage("must be >= 0, was -1.0");
    assertThatThrownBy(() -> Theil.of(new double[] {Double.NaN})).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Theil.between(new double[2], new double[3]))
        .hasMessage("2 groups and 3 totals");
  }
}
