package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.analysis.Interval;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/** No figure lies where its measure cannot be, whatever the outcomes are. */
class ImpossibleNumbersTest {
  private static final Resampling FEW = new Resampling(100, 1);
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Outcomes that are hard on estimates, of a point and a replication. */
  private enum Hard {
    ALIKE,
    ONLY_SHARED_LUCK,
    ONLY_OWN_LUCK,
    ONE_POINT_DIFFERS,
    ROUNDING,
    SMALL_ON_A_LARGE_NUMBER,
    STEPS_AND_LUCK,
    PARTLY_UNDEFINED;

    double of(double[] point, int p, Draws draws) {
      double shared = draws.normal(Decision.SIGNAL, 0, 0);
      double own = draws.normal(Decision.WORTH, p, 0);
      return switch (this) {
        case ALIKE -> 0.1;
        case ONLY_SHARED_LUCK -> 0.3 + 0.1 * shared;
        case ONLY_OWN_LUCK -> own;
        case ONE_POINT_DIFFERS -> p == 5 ? 1 : 0;
        case ROUNDING -> 0.1 + (p % 3 == 0 ? Math.ulp(0.1) : 0);
        case SMALL_ON_A_LARGE_NUMBER -> 1e9 + point[0] * 1e-3;
        case STEPS_AND_LUCK -> point[0] > 0.5 && own > 0 ? 1 / 60.0 : 0;
        case PARTLY_UNDEFINED -> own > 1.5 ? Double.NaN : point[1] + shared;
      };
    }
  }

  private static SweepSample sample(DesignKind kind, long seed) {
    double[][] points =
        switch (kind) {
          case SALTELLI -> Known.saltelli(2, 8);
          case MORRIS -> Known.morris(2, 6, seed);
          case GRID, LIST -> grid();
          case OAT -> new double[][] {{0, 0}, {1, 0}, {0, 1}, {0, 2}, {2, 0}, {3, 0}};
          case LHS, SOBOL, CSV -> Known.uniform(2, 12, seed);
        };
    List<Factor> factors = List.of(Factor.number("a"), Factor.number("b"));
    return new SweepSample(kind, factors, new double[] {1, 1}, points);
  }

  private static double[][] grid() {
    return IntStream.range(0, 9)
        .mapToObj(p -> new double[] {Math.floorDiv(p, 3) / 2.0, p % 3 / 2.0})
        .toArray(double[][]::new);
  }

  private static Responses outcomes(SweepSample sample, Hard hard, int replications, long seed) {
    double[][] values = new double[sample.points().length][replications];
    for (int r = 0; r < replications; r++) {
      Draws draws = Draws.of(seed, r);
      for (int p = 0; p < values.length; p++) {
        values[p][r] = hard.of(sample.points()[p], p, draws);
      }
    }
    return new Responses(values);
  }

  /** A figure and where it can lie. */
  private record Range(String name, Measure of, double least, double most) {
    void check() {
      for (double value : List.of(of.value(), of.interval().low(), of.interval().high())) {
        assertThat(Double.isNaN(value) || (value >= least && value <= most))
            .as(name + " " + of)
            .isTrue();
      }
      boolean known = !Double.isNaN(of.interval().low());
      assertThat(!known || of.interval().contains(of.value())).as(name + " " + of).isTrue();
    }
  }

  private static List<Range> ranges(OutcomeAnalysis analysis) {
    List<Range> all = new ArrayList<>();
    all.add(new Range("luck", analysis.luck().share(), 0, 1));
    if (analysis.findings() instanceof SobolIndices indices) {
      indices.first().forEach(one -> all.add(new Range("first", one, 0, 1)));
      indices.total().forEach(one -> all.add(new Range("total", one, 0, 1)));
    } else if (analysis.findings() instanceof MorrisScreening screening) {
      for (MorrisScreening.Effect effect : screening.effects()) {
        all.add(new Range("μ*", effect.size(), 0, INFINITE));
        all.add(new Range("σ", effect.spread(), 0, INFINITE));
      }
    } else if (analysis.findings() instanceof Associations found) {
      found.shares().forEach(one -> all.add(new Range("levels", one.share(), 0, 1)));
      found
          .regression()
          .ifPresent(
              one -> {
                all.add(new Range("R²", one.explained(), 0, 1));
                one.ranks().forEach(rank -> all.add(new Range("rank", rank, -1, 1)));
              });
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource(Hard.class)
  void everyFigureIsWhereItsMeasureCanBe(Hard hard) {
    for (DesignKind kind : DesignKind.values()) {
      for (int replications = 1; replications <= 4; replications++) {
        for (int seed = 1; seed <= 5; seed++) {
          SweepSample sample = sample(kind, seed);
          Responses outcomes = outcomes(sample, hard, replications, seed);
          try {
            OutcomeAnalysis analysis =
                OutcomeAnalysis.of(sample, "y", outcomes, Method.usual(sample, outcomes), FEW);
            ranges(analysis).forEach(Range::check);
          } catch (IllegalArgumentException e) {
            assertThat(hard).as(kind + e.getMessage()).isEqualTo(Hard.PARTLY_UNDEFINED);
          }
        }
      }
    }
  }

  /** Steps of a share at 0 or 1 and intervals over two replications go far beyond a change of 1. */
  @Test
  void noEffectOnAShareIsLargerThanItsBoundsAllow() {
    for (int seed = 1; seed <= 5; seed++) {
      SweepSample morris = sample(DesignKind.MORRIS, seed);
      MorrisScreening screening =
          (MorrisScreening) analysed(morris, Method.MORRIS, shares(morris, seed)).findings();
      for (MorrisScreening.Effect effect : screening.effects()) {
        new Range("μ", effect.mean(), -1, 1).check();
        new Range("μ*", effect.size(), 0, 1).check();
        new Range("σ", effect.spread(), 0, 1).check();
        assertThat(effect.floor()).isBetween(0.0, 1.0);
      }
      SweepSample grid = sample(DesignKind.GRID, seed);
      FactorialEffects effects =
          (FactorialEffects) analysed(grid, Method.FACTORIAL, shares(grid, seed)).findings();
      // Three levels each: 1 − 1/3, and 2(1 − 1/3)².
      for (OneAtATime.Change level : effects.levels()) {
        assertThat(level.change().interval().high()).isLessThanOrEqualTo(2 / 3.0 + 1e-12);
      }
      for (FactorialEffects.Cell cell : effects.pairs().get(0).cells()) {
        new Range("interaction", cell.interaction(), -8 / 9.0 - 1e-12, 8 / 9.0 + 1e-12).check();
      }
    }
  }

  private static OutcomeAnalysis analysed(SweepSample sample, Method method, Responses outcomes) {
    return OutcomeAnalysis.of(sample, "y", outcomes, method, FEW);
  }

  private static Responses shares(SweepSample sample, long seed) {
    double[][] values = new double[sample.points().length][2];
    for (int r = 0; r < 2; r++) {
      Draws draws = Draws.of(seed, r);
      for (int p = 0; p < values.length; p++) {
        double own = draws.normal(Decision.WORTH, p, 0);
        values[p][r] = sample.points()[p][0] > 0.4 + 0.5 * own ? 1 : 0;
      }
    }
    return new Responses(values, Grain.EXACT, new Interval(0, 1));
  }

  @Test
  void varianceThatRoundingMakesIsNone() {
    SweepSample sample = sample(DesignKind.SALTELLI, 1);
    for (int replications : List.of(1, 2, 3)) {
      OutcomeAnalysis analysis =
          OutcomeAnalysis.of(
              sample, "y", outcomes(sample, Hard.ROUNDING, replications, 1), Method.SOBOL, FEW);
      assertThat(analysis.luck().factors()).isZero();
      assertThat(analysis.doubts()).containsExactly(Doubt.of(Doubt.Kind.NOTHING_VARIES));
    }
  }

  @Test
  void whereOnlyLuckVariesThereAreNoIndices() {
    SweepSample sample = sample(DesignKind.SALTELLI, 1);
    OutcomeAnalysis analysis =
        OutcomeAnalysis.of(
            sample, "y", outcomes(sample, Hard.ONLY_SHARED_LUCK, 3, 1), Method.SOBOL, FEW);
    assertThat(analysis.doubts()).containsExactly(Doubt.of(Doubt.Kind.ONLY_LUCK));
    assertThat(analysis.luck().share().value()).isEqualTo(1);
    assertThat(((SobolIndices) analysis.findings()).defined()).isFalse();
  }

  @Test
  void aStatementAboutEveryRunLooksAtEveryRun() {
    // Base rows are alike; the mixed rows are not.
    SweepSample sample = sample(DesignKind.SALTELLI, 1);
    double[][] values = new double[sample.points().length][2];
    for (int p = 0; p < values.length; p++) {
      Arrays.fill(values[p], p % 4 == 2 ? p : 7);
    }
    OutcomeAnalysis analysis =
        OutcomeAnalysis.of(sample, "y", new Responses(values), Method.SOBOL, FEW);
    assertThat(analysis.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.NO_SHARES);
    assertThat(analysis.doubts()).extracting(Doubt::kind).doesNotContain(Doubt.Kind.NOTHING_VARIES);
    // One run differs, at a point that does not count since another of its runs has no outcome.
    double[][] one = new double[values.length][2];
    one[3] = new double[] {Double.NaN, 1};
    assertThat(new Responses(one).variation()).isEqualTo(Responses.Variation.POINTS);
  }

  @Test
  void anOutcomeDividedByAConstantHasTheSameRanksEvenIfTheTableRoundedIt() {
    // Means over three runs: whole numbers of sellers, and the shares of 386 households.
    double[][] points = Known.uniform(1, 60, 1);
    double[][] sellers = new double[60][3];
    double[][] shares = new double[60][3];
    Draws draws = Draws.of(1, 0);
    for (int p = 0; p < 60; p++) {
      for (int r = 0; r < 3; r++) {
        sellers[p][r] = Math.floor(4 * points[p][0] + 5 * draws.uniform(Decision.ORDER, p, r));
        shares[p][r] = Math.rint(sellers[p][r] / 386 * 1e8) / 1e8;
      }
    }
    int[] all = IntStream.range(0, 60).toArray();
    double[] whole = Regression.ranks(new Responses(sellers).means(all));
    assertThat(Regression.ranks(new Responses(shares, Grain.ofDigits(6)).means(all)))
        .containsExactly(whole);
    assertThat(Arrays.stream(whole).distinct().count()).isLessThan(40);
  }

  @Test
  void aTableTellsByItsDigitsHowItWasRounded() {
    assertThat(Grain.digits("0.253333")).isEqualTo(6);
    assertThat(Grain.digits("12.50")).isEqualTo(3);
    assertThat(Grain.digits("120")).isZero();
    assertThat(Grain.ofDigits(6).error(0.25)).isEqualTo(5e-7);
    assertThat(Grain.ofDigits(3)).isEqualTo(Grain.EXACT);
    assertThat(Grain.FEN.error(1e6)).isEqualTo(0.005);
    assertThat(Grain.EXACT.error(5)).isZero();
  }
}
