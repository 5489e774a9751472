package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

class SobolIndicesTest {
  private static final Resampling FEW = new Resampling(200, 1);

  /** Exact indices of Ishigami's function, a = 7, b = 0.1. */
  private static final double[] FIRST = {0.3139, 0.4424, 0};

  private static final double[] TOTAL = {0.5576, 0.4424, 0.2437};

  /** Its variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2. */
  private static final double VARIANCE =
      49 / 8.0
          + 0.1 * StrictMath.pow(Math.PI, 4) / 5
          + 0.01 * StrictMath.pow(Math.PI, 8) / 18
          + 0.5;

  private static SobolIndices of(double[][] points, Responses responses) {
    return SobolIndices.of(Saltelli.of(points), responses, FEW);
  }

  @Test
  void theIndicesOfIshigamisFunctionComeOut() {
    double[][] points = Known.saltelli(3, 8192);
    SobolIndices indices = of(points, Known.exact(points, Known::ishigami));
    for (int i = 0; i < 3; i++) {
      assertThat(indices.first().get(i).value()).isCloseTo(FIRST[i], within(0.005));
      assertThat(indices.total().get(i).value()).isCloseTo(TOTAL[i], within(0.005));
    }
    assertThat(indices.luck().factors()).isCloseTo(VARIANCE, within(0.01 * VARIANCE));
  }

  @Test
  void theIndicesOfSobolsFunctionComeOut() {
    double[] a = {0, 1, 4.5, 9, 99, 99};
    double[][] points = Known.saltelli(6, 8192);
    SobolIndices indices = of(points, Known.exact(points, u -> Known.g(u, a)));
    double all = 1;
    for (double each : a) {
      all *= 1 + Known.gPart(each);
    }
    double variance = all - 1;
    for (int i = 0; i < a.length; i++) {
      double part = Known.gPart(a[i]);
      assertThat(indices.first().get(i).value()).isCloseTo(part / variance, within(0.005));
      double total = part * all / (1 + part) / variance;
      assertThat(indices.total().get(i).value()).isCloseTo(total, within(0.005));
    }
    assertThat(indices.ranking().subList(0, 4))
        .containsExactly(
            new Rank(0, true), new Rank(1, true), new Rank(2, true), new Rank(3, true));
  }

  @Test
  void oneBaseRowPairIsWorkedOutByHand() {
    // f = x1 + x1 x2 at two base rows: A (0, 0) B (1, 1); A (1, 0) B (0, 2).
    double[][] points = {{0, 0}, {1, 1}, {1, 0}, {0, 1}, {1, 0}, {0, 2}, {0, 0}, {1, 2}};
    Responses responses = Known.exact(points, x -> x[0] + x[0] * x[1]);
    SobolIndices indices = of(points, responses);
    // f(A) 0 and 1, f(B) 2 and 0: mean 3/4, variance (9/16 + 1/16 + 25/16 + 9/16)/3 = 11/12.
    double variance = 11 / 12.0;
    assertThat(indices.luck().factors()).isCloseTo(variance, within(1e-12));
    // First order 1: ((2 − 3/4)(1 − 0) + (0 − 3/4)(0 − 1))/2 = 1, more than the variance: 1.
    assertThat(indices.first().get(0).value()).isEqualTo(1);
    // First order 2: ((2 − 3/4)(0 − 0) + (0 − 3/4)(3 − 1))/2 = −3/4, less than none: 0.
    assertThat(indices.first().get(1).value()).isZero();
    // Totals: (1 + 1)/4 and (0 + 4)/4, of which the second is more than the variance.
    assertThat(indices.total().get(0).value()).isCloseTo(0.5 / variance, within(1e-12));
    assertThat(indices.total().get(1).value()).isEqualTo(1);
  }

  @Test
  void luckOfEachRunsOwnIsTakenOut() {
    // Luck has half of a single run's variance.
    double[][] points = Known.saltelli(3, 8192);
    double sd = Math.sqrt(VARIANCE);
    SobolIndices indices = of(points, Known.noisy(points, Known::ishigami, 3, sd, 0, 7));
    // Three replications: luck of their own is in the jackknife, too, with 2 degrees of freedom.
    assertNear(indices, 0.15);
    assertThat(indices.luck().share().value()).isCloseTo(0.5, within(0.01));
    assertThat(indices.luck().share().interval().contains(0.5)).isTrue();
    assertThat(indices.luck().luck()).isCloseTo(VARIANCE, within(0.02 * VARIANCE));
  }

  @Test
  void luckThatAllPointsShareIsTakenOut() {
    double[][] points = Known.saltelli(3, 8192);
    SobolIndices indices = of(points, Known.noisy(points, Known::ishigami, 3, 1, 5, 7));
    assertNear(indices, 0.12);
    assertThat(indices.luck().factors()).isCloseTo(VARIANCE, within(0.03 * VARIANCE));
  }

  /** Four standard errors of the noisy estimates, which the intervals hold in widths of 3.92. */
  private static void assertNear(SobolIndices indices, double widest) {
    for (int i = 0; i < 3; i++) {
      Measure first = indices.first().get(i);
      Measure total = indices.total().get(i);
      assertThat(first.value()).isCloseTo(FIRST[i], within(4 * first.width() / 3.92));
      assertThat(total.value()).isCloseTo(TOTAL[i], within(4 * total.width() / 3.92));
      assertThat(total.width()).isLessThan(widest);
    }
  }

  @Test
  void withoutReplicationsLuckLooksLikeInteractionOfEveryFactor() {
    double[][] points = Known.saltelli(3, 4096);
    double sd = Math.sqrt(VARIANCE);
    SobolIndices indices = of(points, Known.noisy(points, Known::ishigami, 1, sd, 0, 7));
    // Var is doubled and every total gains the luck: (T V + V)/(2V).
    for (int i = 0; i < 3; i++) {
      assertThat(indices.total().get(i).value()).isCloseTo((TOTAL[i] + 1) / 2, within(0.05));
    }
    assertThat(indices.luck().share().value()).isNaN();
  }

  @Test
  void intervalsCoverWhatIsTrueAboutAsOftenAsTheySay() {
    // 200 samples of 256 base rows of independent points; 4 standard errors of 0.95: 0.062.
    int samples = 200;
    int[] covered = new int[2];
    for (int s = 0; s < samples; s++) {
      double[][] points = independent(256, s);
      SobolIndices indices =
          SobolIndices.of(
              Saltelli.of(points), Known.exact(points, Known::ishigami), new Resampling(200, 1));
      covered[0] += indices.first().get(0).interval().contains(FIRST[0]) ? 1 : 0;
      covered[1] += indices.total().get(0).interval().contains(TOTAL[0]) ? 1 : 0;
    }
    assertThat(covered[0] / (double) samples).isCloseTo(0.95, within(0.062));
    assertThat(covered[1] / (double) samples).isCloseTo(0.95, within(0.062));
  }

  private static double[][] independent(int rows, long seed) {
    Draws draws = Draws.of(seed, 0);
    double[][] points = new double[rows * 5][3];
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < 3; i++) {
        double a = draws.uniform(Decision.ORDER, j, i);
        double b = draws.uniform(Decision.MEETING, j, i);
        for (int p = 0; p < 5; p++) {
          points[5 * j + p][i] = p == 1 || p == i + 2 ? b : a;
        }
      }
    }
    return points;
  }

  @Test
  void baseRowsWithAnUndefinedOutcomeAreLeftOutAndCounted() {
    double[][] points = Known.saltelli(3, 64);
    Responses all = Known.exact(points, Known::ishigami);
    double[][] values = all.values().clone();
    values[7] = new double[] {Double.NaN};
    SobolIndices indices = of(points, new Responses(values));
    assertThat(indices.rows()).isEqualTo(63);
    assertThat(indices.leftOut()).isEqualTo(1);
    double[][] without =
        IntStream.range(0, points.length)
            .filter(p -> p / 5 != 1)
            .mapToObj(p -> points[p])
            .toArray(double[][]::new);
    assertThat(indices.total())
        .isEqualTo(of(without, Known.exact(without, Known::ishigami)).total());
  }

  @Test
  void anOutcomeThatNeverVariesHasNoIndices() {
    double[][] points = Known.saltelli(2, 16);
    SobolIndices indices = of(points, Known.exact(points, u -> 3));
    assertThat(indices.luck().share().value()).isNaN();
    assertThat(indices.first().get(0).value()).isNaN();
  }

  @Test
  void factorsOfTheSameInfluenceAreNotRanked() {
    double[][] points = Known.saltelli(3, 256);
    SobolIndices indices = of(points, Known.exact(points, u -> u[0] + u[1] + 5 * u[2]));
    assertThat(indices.ranking().get(0)).isEqualTo(new Rank(2, true));
    assertThat(indices.ranking().get(1).ahead()).isFalse();
  }

  @Test
  void pointsOfAnotherDesignAreRefusedWithTheReason() {
    double[][] latin = Known.uniform(3, 50, 1);
    assertThatThrownBy(() -> Saltelli.of(latin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("point 3 is not point 1 with factor 1 taken from point 2");
    double[][] few = Known.uniform(3, 51, 1);
    assertThatThrownBy(() -> Saltelli.of(few))
        .hasMessage("51 points are no multiple of the 5 (factors and 2) that belong together");
  }

  @Test
  void theSameRunsGiveTheSameBytes() {
    double[][] points = Known.saltelli(3, 64);
    Responses responses = Known.exact(points, Known::ishigami);
    assertThat(of(points, responses)).isEqualTo(of(points, responses));
    assertThat(List.of(of(points, responses).total().get(0).interval()))
        .isNotEqualTo(
            List.of(
                SobolIndices.of(Saltelli.of(points), responses, new Resampling(200, 2))
                    .total()
                    .get(0)
                    .interval()));
  }
}
