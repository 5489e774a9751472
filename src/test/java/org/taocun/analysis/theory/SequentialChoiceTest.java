package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.theory.SequentialChoice.Cascades;
import org.taocun.analysis.theory.SequentialChoice.Tie;

class SequentialChoiceTest {
  @ParameterizedTest
  @CsvSource({"2, .48, .28, .24", "4, .5952, .3472, .0576"})
  void coinFlippersCascadeAsPublished(int n, double right, double wrong, double none) {
    Cascades cascades = SequentialChoice.afterCoinFlips(0.6, n);
    assertThat(cascades.right()).isCloseTo(right, within(1e-12));
    assertThat(cascades.wrong()).isCloseTo(wrong, within(1e-12));
    assertThat(cascades.none()).isCloseTo(none, within(1e-12));
  }

  @Test
  void theLimitsDependOnTheTieRule() {
    assertThat(SequentialChoice.afterCoinFlips(0.6, 1000).right()).isCloseTo(.63158, within(5e-6));
    assertThat(SequentialChoice.afterOwnSignals(0.6, 1000).right()).isCloseTo(.69231, within(5e-6));
  }

  @ParameterizedTest
  @CsvSource({"0.51, 2", "0.6, 2", "0.6, 4", "0.7, 6", "0.8, 10", "0.95, 4"})
  void exactBayesOverAllHistoriesAgreesWithTheClosedForms(double p, int n) {
    for (boolean pays : new boolean[] {true, false}) {
      same(
          SequentialChoice.even(p, Tie.FLIP).cascades(n, pays),
          SequentialChoice.afterCoinFlips(p, n));
      same(
          SequentialChoice.even(p, Tie.OWN).cascades(n, pays),
          SequentialChoice.afterOwnSignals(p, n));
    }
  }

  private static void same(Cascades actual, Cascades expected) {
    assertThat(actual.right()).isCloseTo(expected.right(), within(1e-9));
    assertThat(actual.wrong()).isCloseTo(expected.wrong(), within(1e-9));
    assertThat(actual.none()).isCloseTo(expected.none(), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"2", "4", "10"})
  void moreThanHalfEnterExactlyWhenTheCascadeIsUp(int n) {
    double[] entrants = SequentialChoice.even(0.6, Tie.FLIP).entrants(n, true);
    Cascades cascades = SequentialChoice.afterCoinFlips(0.6, n);
    assertThat(Arrays.stream(entrants).sum()).isCloseTo(1, within(1e-12));
    assertThat(Arrays.stream(entrants, n / 2 + 1, n + 1).sum())
        .isCloseTo(cascades.right(), within(1e-12));
    assertThat(entrants[n / 2]).isCloseTo(cascades.none(), within(1e-12));
  }

  @Test
  void threePeopleAreCountedByHand() {
    // FLIP, p = .6: the third enters after AA; after AR or RA it follows its own signal.
    double none = 0.24;
    double[] entrants = SequentialChoice.even(0.6, Tie.FLIP).entrants(3, true);
    assertThat(entrants)
        .containsExactly(new double[] {.28, none * 0.4, none * 0.6, .48}, within(1e-12));
  }

  @Test
  void theEagerFollowTheFirstEntrantAndTheShyTheFirstRefusal() {
    // ENTER: one entry starts a cascade; two refusals in a row another one.
    double[] eager = SequentialChoice.even(0.6, Tie.ENTER).entrants(2, true);
    assertThat(eager).containsExactly(new double[] {.16, .24, .6}, within(1e-12));
    double[] shy = SequentialChoice.even(0.6, Tie.REFUSE).entrants(2, true);
    assertThat(shy).containsExactly(new double[] {.4, .24, .36}, within(1e-12));
  }

  @Test
  void aCostAboveTheSignalsReachKeepsEverybodyOut() {
    double[] entrants = new SequentialChoice(0.6, 0.5, 0.9, Tie.FLIP).entrants(5, true);
    assertThat(entrants[0]).isEqualTo(1);
  }
}
