package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncomeDistributionTest {
  /** 1 to 10: Σ(2i − 11)i = 2·385 − 11·55 = 165, over 10·55. */
  @Test
  void tenIncomesByHand() {
    double[] incomes = {7, 1, 10, 3, 2, 9, 8, 4, 6, 5};
    IncomeDistribution spread = IncomeDistribution.of(incomes);
    assertThat(spread).isEqualTo(new IncomeDistribution(5.5, 5.5, 1.5, 0.3));
    assertThat(incomes[0]).isEqualTo(7);
  }

  /** f = 7/5: all of the poorest and .4 of the next: (10 + .4·20)/1.4. */
  @Test
  void partOfAHouseholdBelongsToThePoorestFifth() {
    double[] incomes = IntStream.rangeClosed(1, 7).mapToDouble(i -> 10 * i).toArray();
    assertThat(IncomeDistribution.of(incomes).poorestFifth()).isCloseTo(18 / 1.4, within(1e-12));
  }

  /** Gini of 0, 6, 9: (2·9)/(3·15); everything else counts the loss. */
  @Test
  void lossesCountButForGini() {
    assertThat(IncomeDistribution.of(new double[] {6, -3, 9}))
        .isEqualTo(new IncomeDistribution(4, 6, -3, 0.4));
  }

  @Test
  void nobodyHasNoDistribution() {
    IncomeDistribution none = IncomeDistribution.of(new double[0]);
    assertThat(none.mean()).isNaN();
    assertThat(none.median()).isNaN();
    assertThat(none.poorestFifth()).isNaN();
    assertThat(none.gini()).isNaN();
  }
}
