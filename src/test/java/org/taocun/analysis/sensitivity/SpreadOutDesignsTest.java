package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

/** Regression, ranks and shares of levels at points of spread-out designs. */
class SpreadOutDesignsTest {
  private static final Resampling FEW = new Resampling(200, 1);

  private static double[] each(double[][] points, ToDoubleFunction<double[]> function) {
    return Arrays.stream(points).mapToDouble(function).toArray();
  }

  @Test
  void coefficientsOfALinearFunctionAreItsSlopesInStandardDeviations() {
    // A full 2 x 3 grid: factors are not correlated, sd 1/2 and √(2/3), y = 2a − 3b.
    double[][] points = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}};
    Regression regression = Regression.of(points, each(points, x -> 2 * x[0] - 3 * x[1]), FEW);
    double sd = Math.sqrt(4 * 0.25 + 9 * 2 / 3.0);
    assertThat(regression.coefficients().get(0).value()).isCloseTo(2 * 0.5 / sd, within(1e-12));
    assertThat(regression.coefficients().get(1).value())
        .isCloseTo(-3 * Math.sqrt(2 / 3.0) / sd, within(1e-12));
    assertThat(regression.explained().value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void correlatedFactorsAreToldApart() {
    double[][] points = Known.uniform(2, 400, 1);
    for (double[] point : points) {
      point[1] = 0.8 * point[0] + 0.6 * point[1];
    }
    Regression regression = Regression.of(points, each(points, x -> x[0]), FEW);
    assertThat(regression.coefficients().get(0).value()).isCloseTo(1, within(1e-9));
    assertThat(regression.coefficients().get(1).value()).isCloseTo(0, within(1e-9));
    assertThat(regression.ranks().get(1).value()).isGreaterThan(0.7);
  }

  @Test
  void factorsThatCannotBeToldApartHaveNoCoefficientsButRanks() {
    double[][] points = Known.uniform(2, 50, 1);
    for (double[] point : points) {
      point[1] = 2 * point[0];
    }
    Regression regression = Regression.of(points, each(points, x -> x[0]), FEW);
    assertThat(regression.coefficients()).isEmpty();
    assertThat(regression.explained().value()).isNaN();
    assertThat(regression.ranks().get(1).value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void ranksSeeWhatIsMonotoneAndNothingElse() {
    double[][] points = Known.uniform(3, 500, 2);
    double[] outcome =
        each(points, x -> StrictMath.exp(9 * x[0]) + 1e-6 * (x[1] - 0.5) * (x[1] - 0.5));
    Regression regression = Regression.of(points, outcome, FEW);
    assertThat(regression.ranks().get(0).value()).isGreaterThan(0.999);
    assertThat(regression.explained().value()).isLessThan(0.8);
    assertThat(regression.ranks().get(1).interval().contains(0)).isTrue();
  }

  @Test
  void correlationsStayCorrelationsHoweverLittleIsKnown() {
    double[][] points = Known.uniform(1, 30, 3);
    double[] outcome = each(points, x -> x[0]);
    List<double[]> leftOut = List.of(each(points, x -> -x[0]), each(points, x -> x[0] * x[0]));
    Regression regression = Regression.of(points, outcome, leftOut, FEW);
    Interval rank = regression.ranks().get(0).interval();
    assertThat(rank.low()).isEqualTo(-1);
    assertThat(rank.high()).isEqualTo(1);
    assertThat(regression.explained().interval().high()).isLessThanOrEqualTo(1);
    assertThat(regression.explained().interval().low()).isNotNegative();
  }

  @Test
  void tiesShareTheirMeanRank() {
    assertThat(Regression.ranks(new double[] {3, 1, 3, 2, 3})).containsExactly(4, 1, 4, 2, 4);
  }

  @Test
  void intervalsOfACorrelationCoverItAboutAsOftenAsTheySay() {
    // y = x1 + x2 of equal variance: both coefficients √½. 4 standard errors of .95: 0.062.
    int covered = 0;
    for (int s = 0; s < 200; s++) {
      double[][] points = Known.uniform(3, 100, s);
      Regression regression = Regression.of(points, each(points, x -> x[0] + x[1] + x[2]), FEW);
      covered += regression.coefficients().get(0).interval().contains(1 / Math.sqrt(3)) ? 1 : 0;
    }
    assertThat(covered / 200.0).isCloseTo(0.95, within(0.062));
  }

  @Test
  void tooFewPointsAreRefused() {
    double[][] points = Known.uniform(3, 4, 1);
    assertThatThrownBy(() -> Regression.of(points, each(points, x -> x[0]), FEW))
        .hasMessage("a regression on 3 factors needs 5 points, there are 4");
  }

  @Test
  void theShareOfLevelsIsWorkedOutByHand() {
    double[] levels = {0, 0, 1, 1, 2, 2};
    double[] outcomes = {1, 3, 5, 7, 9, 11};
    // Between 2(16 + 0 + 16) = 64, within 6: 1 − (6/70)(5/3).
    Measure share = LevelShare.of(levels, outcomes, FEW);
    assertThat(share.value()).isCloseTo(1 - 6 / 70.0 * 5 / 3, within(1e-12));
    assertThat(share.n()).isEqualTo(6);
  }

  @Test
  void theShareOfLevelsIsNotFooledByManyLevels() {
    double[][] points = Known.uniform(2, 2000, 3);
    double[] levels = each(points, x -> Math.floor(40 * x[0]));
    Measure nothing = LevelShare.of(levels, each(points, x -> x[1]), FEW);
    assertThat(nothing.value()).isCloseTo(0, within(0.02));
    double[] bent =
        each(points, x -> (Math.floor(40 * x[0]) - 19.5) * (Math.floor(40 * x[0]) - 19.5));
    assertThat(LevelShare.of(levels, bent, FEW).value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void onAGridTheShareOfLevelsIsTheFirstOrderIndex() {
    // f = x1 + x1 x2 on {0..19}²: Var E(f|x1) over Var f, by enumeration.
    double[][] points = new double[400][];
    for (int p = 0; p < 400; p++) {
      points[p] = new double[] {Math.floor(p / 20.0), p % 20};
    }
    double[] outcome = each(points, x -> x[0] + x[0] * x[1]);
    double var1 = (20 * 20 - 1) / 12.0;
    double square = var1 + 9.5 * 9.5;
    double first = 10.5 * 10.5 * var1;
    double total = square * (var1 + 10.5 * 10.5) - 9.5 * 9.5 * 10.5 * 10.5;
    assertThat(LevelShare.of(each(points, x -> x[0]), outcome, FEW).value())
        .isCloseTo(first / total, within(0.03));
  }

  @Test
  void oneAtATimeGivesDifferencesFromTheScenarioUnderTheSameLuck() {
    double[][] points = {{5, 1}, {0, 1}, {9, 1}, {5, 1}, {5, 2}};
    Responses responses = Known.noisy(points, x -> 2 * x[0] + x[1], 4, 0, 100, 1);
    var changes = OneAtATime.of(points, responses);
    assertThat(changes).hasSize(3);
    assertThat(changes.get(0).factor()).isZero();
    assertThat(changes.get(0).value()).isZero();
    assertThat(changes.get(0).change().mean()).isCloseTo(-10, within(1e-9));
    assertThat(changes.get(0).change().interval().high()).isCloseTo(-10, within(1e-9));
    assertThat(changes.get(2).factor()).isEqualTo(1);
    assertThat(changes.get(2).change().mean()).isCloseTo(1, within(1e-9));
    assertThatThrownBy(() -> OneAtATime.of(new double[][] {{0, 0}, {1, 1}}, responses))
        .hasMessage("point 2 differs from point 1 in several factors");
  }

  @Test
  void onAGridTheOtherFactorsAreAveragedOut() {
    double[][] points = {{0, 0}, {0, 4}, {1, 0}, {1, 4}};
    Responses responses = Known.noisy(points, x -> 10 * x[0] + x[1], 3, 0, 50, 1);
    var changes = OneAtATime.ofGrid(points, responses);
    assertThat(changes)
        .extracting(change -> Math.rint(change.change().mean() * 1e6) / 1e6)
        .containsExactly(-5.0, 5.0, -2.0, 2.0);
    assertThat(changes.get(3).value()).isEqualTo(4);
  }
}
