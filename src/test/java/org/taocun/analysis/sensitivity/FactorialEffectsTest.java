package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

class FactorialEffectsTest {
  /**
   * Yield of a chemical process at two concentrations and two amounts of a catalyst, three
   * replications (Montgomery, "Design and analysis of experiments", section 6.2).
   */
  private static final double[][] YIELD = {{28, 25, 27}, {18, 19, 23}, {36, 32, 32}, {31, 30, 29}};

  private static SweepSample sample(DesignKind kind, double[][] points) {
    List<Factor> factors =
        IntStream.range(0, points[0].length).mapToObj(i -> Factor.number("x" + (i + 1))).toList();
    double[] ranges = new double[factors.size()];
    Arrays.fill(ranges, 1);
    return new SweepSample(kind, factors, ranges, points);
  }

  /** Every combination of so many levels 0, 1, … of each factor. */
  private static double[][] grid(int... levels) {
    int size = Arrays.stream(levels).reduce(1, (a, b) -> a * b);
    double[][] points = new double[size][levels.length];
    for (int p = 0; p < size; p++) {
      int rest = p;
      for (int i = levels.length - 1; i >= 0; i--) {
        points[p][i] = rest % levels[i];
        rest /= levels[i];
      }
    }
    return points;
  }

  private static FactorialEffects of(double[][] points, double[][] values) {
    return FactorialEffects.of(sample(DesignKind.GRID, points), new Responses(values));
  }

  private static Measure interaction(FactorialEffects effects, int cell) {
    return effects.pairs().get(0).cells().get(cell).interaction();
  }

  @Test
  void aPublishedExampleHasItsEffects() {
    FactorialEffects effects = of(grid(2, 2), YIELD);
    // There A = 8.33, B = -5.00 and AB = 1.67 from the low to the high level: twice deviations.
    var concentration = effects.levels().get(1).change();
    assertThat(concentration.mean()).isCloseTo(25 / 6.0, within(1e-12));
    assertThat(effects.levels().get(3).change().mean()).isCloseTo(-2.5, within(1e-12));
    assertThat(interaction(effects, 3).value()).isCloseTo(5 / 6.0, within(1e-12));
    assertThat(interaction(effects, 1).value()).isCloseTo(-5 / 6.0, within(1e-12));
    // By replication A is 5.25, 4.5 and 2.75: variance 79/48; t(2) = 4.3027.
    assertThat(concentration.interval().high())
        .isCloseTo(25 / 6.0 + 4.30265 * Math.sqrt(79 / 48.0 / 3), within(1e-4));
    // Simple effects: the totals 80, 60, 100, 90.
    assertThat(effects.pairs().get(0).cells().get(2).change().value())
        .isCloseTo(20 / 3.0, within(1e-12));
    assertThat(effects.pairs().get(0).cells().get(3).change().value()).isCloseTo(10, within(1e-12));
    assertThat(effects.pairs().get(0).cells().get(0).change().defined()).isFalse();
  }

  @Test
  void sharesAreProductsOfDifferentReplications() {
    FactorialEffects effects = of(grid(2, 2), YIELD);
    double first = (5.25 * 4.5 + 5.25 * 2.75 + 4.5 * 2.75) / 3;
    // B by replication: -3.75, -2.25... worked out from the four yields of each.
    double[] b = new double[3];
    double[] ab = new double[3];
    for (int r = 0; r < 3; r++) {
      b[r] = (YIELD[1][r] + YIELD[3][r] - YIELD[0][r] - YIELD[2][r]) / 4;
      ab[r] = (YIELD[0][r] + YIELD[3][r] - YIELD[1][r] - YIELD[2][r]) / 4;
    }
    double second = (b[0] * b[1] + b[0] * b[2] + b[1] * b[2]) / 3;
    double both = Math.max(0, (ab[0] * ab[1] + ab[0] * ab[2] + ab[1] * ab[2]) / 3);
    // Variances of 28 25 27; 18 19 23; 36 32 32; 31 30 29.
    double luck = (7 / 3.0 + 7 + 16 / 3.0 + 1) / 4;
    double all = first + second + both + luck;
    assertThat(effects.terms().get(0).share().value()).isCloseTo(first / all, within(1e-12));
    assertThat(effects.terms().get(1).share().value()).isCloseTo(second / all, within(1e-12));
    assertThat(effects.terms().get(2).share().value()).isCloseTo(both / all, within(1e-12));
    assertThat(effects.luck().share().value()).isCloseTo(luck / all, within(1e-12));
  }

  @Test
  void aShareThatIsCutAtZeroReachesAsFarAsItsEffectsAllow() {
    // A does ±10, B ±5 in all replications; AB does ±1 in turn: products of two replications have
    // the mean -1/3, and so they have without any of the four.
    double[][] values = new double[4][4];
    for (int r = 0; r < 4; r++) {
      int turn = r % 2 == 0 ? 1 : -1;
      values[0][r] = -10 - 5 + turn;
      values[1][r] = -10 + 5 - turn;
      values[2][r] = 10 - 5 - turn;
      values[3][r] = 10 + 5 + turn;
    }
    FactorialEffects effects = of(grid(2, 2), values);
    Measure together = effects.terms().get(2).share();
    assertThat(together.value()).isZero();
    assertThat(together.interval().low()).isZero();
    // AB's mean is 0 with Student's ends ±t(3)·√(4/3/4), so D is t²/3 at most, beside 100 + 25;
    // luck's variance is 4/3 with and without each replication.
    double most = 3.18245 * 3.18245 / 3;
    double factors = 125 / (125 + 4 / 3.0);
    assertThat(together.interval().high()).isCloseTo(most / (125 + most) * factors, within(1e-5));
    assertThat(interaction(effects, 3).interval().high()).isCloseTo(Math.sqrt(most), within(1e-5));
  }

  @Test
  void whereNoFactorShowsAnythingLuckNeedNotBeAll() {
    double[][] values = {{1, -1, 1, -1}, {-1, 1, -1, 1}};
    FactorialEffects effects = of(grid(2), values);
    Measure luck = effects.luck().share();
    assertThat(luck.value()).isEqualTo(1);
    // L = 4/3 and D at most t(3)²/3.
    double most = 3.18245 * 3.18245 / 3;
    assertThat(luck.interval().low()).isCloseTo(4 / 3.0 / (4 / 3.0 + most), within(1e-5));
    assertThat(effects.terms().get(0).share().interval().high())
        .isCloseTo(1 - luck.interval().low(), within(1e-12));
  }

  @Test
  void whatAddsUpHasNoInteraction() {
    double[][] points = grid(3, 4, 2);
    double[][] values = new double[points.length][3];
    for (int p = 0; p < points.length; p++) {
      for (int r = 0; r < 3; r++) {
        values[p][r] = 0.1 * points[p][0] + 0.7 * points[p][1] + 0.3 * r;
      }
    }
    FactorialEffects effects = of(points, values);
    for (FactorialEffects.Pair pair : effects.pairs()) {
      assertThat(effects.term(pair).sure()).isFalse();
      for (FactorialEffects.Cell cell : pair.cells()) {
        assertThat(cell.interaction().value()).isZero();
      }
    }
    // Variances 0.01·2/3 and 0.49·15/12, luck 0.09.
    double all = 0.02 / 3 + 0.6125 + 0.09;
    assertThat(effects.terms().get(0).share().value()).isCloseTo(0.02 / 3 / all, within(1e-9));
    assertThat(effects.terms().get(1).share().value()).isCloseTo(0.6125 / all, within(1e-9));
    assertThat(effects.terms().get(2).share().value()).isZero();
    assertThat(effects.terms().get(6).factors()).isEmpty();
    assertThat(effects.terms().get(6).share().value()).isZero();
    assertThat(effects.order()).containsExactly(1, 0, 2);
    assertThat(effects.levels().get(7).change().mean()).isZero();
    assertThat(effects.doubts(effects.replications()))
        .endsWith(new Doubt(Doubt.Kind.IDLE, 2, -1, Double.NaN, 0));
  }

  @Test
  void whatThreeFactorsDoTogetherIsTheRest() {
    double[][] points = grid(2, 2, 2);
    double[][] values = new double[8][3];
    for (int p = 0; p < 8; p++) {
      double sign = Math.pow(-1, points[p][0] + points[p][1] + points[p][2]);
      Arrays.fill(values[p], 5 + sign);
    }
    FactorialEffects effects = of(points, values);
    assertThat(effects.terms().get(6).share().value()).isEqualTo(1);
    assertThat(effects.luck().share().value()).isZero();
    assertThat(effects.terms().get(3).share().value()).isZero();
  }

  @Test
  void aListOfEveryCombinationIsAFactorialAndAPartOfItIsNone() {
    double[][] all = grid(3, 2);
    double[][] mixed = {all[4], all[1], all[0], all[5], all[2], all[3]};
    assertThat(sample(DesignKind.LIST, mixed).factorial()).isTrue();
    assertThat(sample(DesignKind.CSV, mixed).factorial()).isTrue();
    assertThat(sample(DesignKind.LHS, mixed).factorial()).isFalse();
    assertThat(sample(DesignKind.LIST, Arrays.copyOf(mixed, 5)).factorial()).isFalse();
    double[][] twice = {all[0], all[1], all[2], all[3], all[4], all[4]};
    assertThat(sample(DesignKind.LIST, twice).factorial()).isFalse();
    double[][] each = new double[12][];
    IntStream.range(0, 12).forEach(p -> each[p] = all[p % 6]);
    assertThat(sample(DesignKind.LIST, each).factorial()).isTrue();
    double[][] values = new double[6][3];
    double[][] shuffled = new double[6][3];
    int[] order = {4, 1, 0, 5, 2, 3};
    for (int p = 0; p < 6; p++) {
      for (int r = 0; r < 3; r++) {
        values[p][r] = p * p + r * Math.sqrt(p);
      }
    }
    IntStream.range(0, 6).forEach(p -> shuffled[p] = values[order[p]]);
    assertThat(of(mixed, shuffled)).isEqualTo(of(all, values));
    assertThatThrownBy(() -> of(twice, values))
        .hasMessageStartingWith("factorial effects need every combination");
  }

  @Test
  void aFactorThatIsNotVariedTakesNoPart() {
    double[][] points = {{0, 7}, {1, 7}, {2, 7}};
    FactorialEffects effects = of(points, new double[][] {{1, 2}, {3, 4}, {9, 9}});
    assertThat(effects.terms()).hasSize(1);
    assertThat(effects.pairs()).isEmpty();
    assertThat(effects.order()).containsExactly(0);
  }

  @Test
  void oneReplicationHasNoIntervalsAndSaysSo() {
    double[][] values = {{1}, {2}, {3}, {7}};
    FactorialEffects effects = of(grid(2, 2), values);
    assertThat(effects.luck().share().value()).isNaN();
    assertThat(effects.terms().get(0).share().interval().low()).isNaN();
    assertThat(effects.levels().get(0).change().interval().low()).isNaN();
    assertThat(interaction(effects, 3).value()).isCloseTo(0.75, within(1e-12));
    assertThat(interaction(effects, 3).interval().low()).isNaN();
    // Effects ±7/4, ±5/4, ±3/4: shares 49, 25 and 9 of 83.
    assertThat(effects.terms().get(1).share().value()).isCloseTo(25 / 83.0, within(1e-12));
    assertThat(effects.doubts(effects.replications()))
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.ONE_REPLICATION, Doubt.Kind.NO_INTERVALS);
    FactorialEffects two = of(grid(2, 2), new double[][] {{1, 1}, {2, 3}, {3, 4}, {7, 7}});
    assertThat(two.levels().get(0).change().interval().low()).isNotNaN();
    assertThat(two.terms().get(0).share().interval().low()).isNaN();
    assertThat(two.doubts(two.replications()))
        .extracting(Doubt::kind)
        .contains(Doubt.Kind.NO_SHARE_INTERVALS);
  }

  @Test
  void aReplicationWithoutTheOutcomeAtAPointIsLeftOut() {
    double[][] values =
        Arrays.stream(YIELD).map(row -> Arrays.copyOf(row, 4)).toArray(double[][]::new);
    values[2][3] = Double.NaN;
    FactorialEffects effects = of(grid(2, 2), values);
    assertThat(effects.replications()).isEqualTo(3);
    assertThat(effects.doubts(effects.replications()))
        .contains(Doubt.of(Doubt.Kind.REPLICATIONS_LEFT_OUT, 1));
    assertThat(effects.levels()).isEqualTo(of(grid(2, 2), YIELD).levels());
    Arrays.fill(values[1], Double.NaN);
    SweepSample sample = sample(DesignKind.GRID, grid(2, 2));
    Responses undefined = new Responses(values);
    assertThat(Method.usual(sample, undefined)).isEqualTo(Method.REGRESSION);
    OutcomeAnalysis analysis =
        OutcomeAnalysis.of(sample, "y", undefined, Method.REGRESSION, Resampling.USUAL);
    assertThat(analysis.doubts()).contains(Doubt.of(Doubt.Kind.NO_BLOCK));
    assertThatThrownBy(() -> FactorialEffects.of(sample, undefined))
        .hasMessageContaining("--method regression");
  }

  @Test
  void levelsAreNotResampled() {
    SweepSample sample = sample(DesignKind.GRID, grid(3, 3));
    double[][] values = new double[9][4];
    for (int p = 0; p < 9; p++) {
      Arrays.fill(values[p], p * p);
    }
    OutcomeAnalysis analysis =
        OutcomeAnalysis.of(sample, "y", new Responses(values), Method.REGRESSION, Resampling.USUAL);
    Regression found = ((Associations) analysis.findings()).regression().orElseThrow();
    assertThat(found.explained().width()).isZero();
    assertThat(analysis.doubts())
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.FEW_UNITS, Doubt.Kind.WIDE);
  }

  /** A 3 × 3 grid: main effects of −1, 0, 1 and half of that, interaction of 0.3 of the product. */
  private static double truth(double[] point, double size) {
    double a = point[0] - 1;
    double b = point[1] - 1;
    return size * (a + 0.5 * b + 0.3 * a * b);
  }

  private static FactorialEffects drawn(
      int replications, double size, double own, double shared, double turn, int seed) {
    double[][] points = grid(3, 3);
    double[][] values = new double[9][replications];
    for (int r = 0; r < replications; r++) {
      Draws draws = Draws.of(seed, r);
      double together = draws.normal(Decision.SIGNAL, 0, 0);
      for (int p = 0; p < 9; p++) {
        values[p][r] =
            (1 + turn * together) * truth(points[p], size)
                + shared * together
                + own * draws.normal(Decision.WORTH, p, 0);
      }
    }
    return of(points, values);
  }

  @Test
  void intervalsOfEffectsCoverTheTruthAsOftenAsTheySay() {
    // 400 samples; 4 standard errors of 0.95: 0.044.
    for (int replications : new int[] {2, 5}) {
      int[] covered = new int[3];
      for (int s = 0; s < 400; s++) {
        FactorialEffects effects = drawn(replications, 1, 0.5, 2, 0.4, s);
        covered[0] += effects.levels().get(0).change().interval().contains(-1) ? 1 : 0;
        covered[1] += interaction(effects, 8).interval().contains(0.3) ? 1 : 0;
        covered[2] +=
            effects.pairs().get(0).cells().get(6).change().interval().contains(1.4) ? 1 : 0;
      }
      for (int one : covered) {
        assertThat(one / 400.0).isCloseTo(0.95, within(0.044));
      }
    }
  }

  @Test
  void withoutAnyEffectAtMostOneOutcomeInTwentyHasASureTerm() {
    // 400 samples; 4 standard errors of 0.05: 0.044.
    int sure = 0;
    for (int s = 0; s < 400; s++) {
      FactorialEffects effects = drawn(6, 0, 1, 3, 0, s);
      sure += effects.terms().stream().anyMatch(FactorialEffects.Term::sure) ? 1 : 0;
    }
    assertThat(sure / 400.0).isLessThan(0.05 + 0.044);
  }

  @Test
  void anEffectThatDiffersFromReplicationToReplicationIsSureAsAWhole() {
    // Sellers by herding and start-up cost: t of the cost's effects is 4.4, -4.8 and -3.4, which
    // Bonferroni over 15 effects calls none (5.25); F(1, 5) is 16.3, the limit of three terms 12.5.
    double[][] sellers = {
      {1, 6, 4, 11, 6, 12},
      {1, 4, 2, 7, 3, 6},
      {1, 4, 2, 3, 3, 3},
      {5, 10, 7, 24, 9, 17},
      {2, 5, 3, 12, 3, 8},
      {2, 4, 2, 5, 3, 3},
      {6, 13, 14, 28, 20, 23},
      {2, 8, 5, 15, 4, 9},
      {2, 5, 3, 6, 3, 4}
    };
    FactorialEffects effects = of(grid(3, 3), sellers);
    assertThat(effects.tests()).isEqualTo(3);
    assertThat(effects.terms()).allMatch(FactorialEffects.Term::sure);
    assertThat(effects.largeButNotSure()).isEmpty();
  }

  @Test
  void aLargerTermThatIsNotSureIsNamed() {
    // The first factor adds 0 to 24, the second 2 in all replications.
    double[][] values = {{0, 0, 0}, {2, 2, 2}, {0, 4, 24}, {2, 6, 26}};
    FactorialEffects effects = of(grid(2, 2), values);
    assertThat(effects.terms().get(1).sure()).isTrue();
    assertThat(effects.largeButNotSure()).containsExactly(effects.terms().get(0));
  }

  @Test
  void intervalsOfSharesCoverTheTruthAtLeastAboutAsOften() {
    // Main effects 2/3 and 1/6, interaction 0.04. The nominal 95 % is kept within 4 standard
    // errors (0.044) but for the smallest share under large luck, where it is at least 85 %.
    double[][] cases = {{4, 0.3, 0, 0}, {4, 0, 0.5, 0}, {5, 0.1, 0, 0.3}, {10, 1, 0, 0}};
    for (double[] one : cases) {
      double luck =
          one[1] * one[1] + one[2] * one[2] + one[3] * one[3] * (2 / 3.0 + 1 / 6.0 + 0.04);
      double all = 2 / 3.0 + 1 / 6.0 + 0.04 + luck;
      double[] truth = {2 / 3.0 / all, 1 / 6.0 / all, 0.04 / all, luck / all};
      int[] covered = new int[4];
      for (int s = 0; s < 400; s++) {
        FactorialEffects effects = drawn((int) one[0], 1, one[1], one[2], one[3], s);
        for (int u = 0; u < 3; u++) {
          covered[u] += effects.terms().get(u).share().interval().contains(truth[u]) ? 1 : 0;
        }
        covered[3] += effects.luck().share().interval().contains(truth[3]) ? 1 : 0;
      }
      for (int u = 0; u < 4; u++) {
        double least = u == 2 && one[1] == 1 ? 0.85 : 0.95 - 0.044;
        assertThat(covered[u] / 400.0).as("%d of %s", u, Arrays.toString(one)).isGreaterThan(least);
      }
    }
  }

  @Test
  void theOrderIsSureWhereLuckIsSmall() {
    FactorialEffects effects = drawn(5, 1, 0.05, 1, 0, 1);
    assertThat(effects.ranking()).containsExactly(new Rank(0, true), new Rank(1, true));
    FactorialEffects within = drawn(5, 0.01, 1, 1, 0, 1);
    assertThat(within.ranking().get(0).ahead()).isFalse();
  }
}
