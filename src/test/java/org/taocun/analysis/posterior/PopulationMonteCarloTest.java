package org.taocun.analysis.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.posterior.Population.Stop;
import org.taocun.analysis.posterior.PopulationMonteCarlo.Rules;
import org.taocun.analysis.posterior.Posterior.Adjustment;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Normal;

/** Posteriors that theory knows, and weights by hand. */
class PopulationMonteCarloTest {
  private static final Draws LUCK = Draws.of(7, 0);

  private static Population run(int dimensions, Rules rules, long seed, Model model)
      throws InterruptedException {
    return new PopulationMonteCarlo(dimensions, rules, seed)
        .run(drawn -> drawn.stream().map(model::misses).toList(), generation -> {});
  }

  /** A model of a point. */
  @FunctionalInterface
  private interface Model {
    double[] misses(Draw draw);
  }

  private static double normal(Draw draw, int index) {
    return LUCK.normal(Decision.OBSERVATION_ERROR, draw.number(), index);
  }

  /**
   * A mean with prior N(0, 1), observed once as 1 with error sd 1/2: the posterior is N(0.8, 0.2).
   * A miss is in units of 1/2.
   */
  private static double[] normalMean(Draw draw) {
    return new double[] {(draw.place()[0] - 1) / 0.5 + normal(draw, 0)};
  }

  @Test
  void aNormalMeanHasTheConjugatePosterior() throws InterruptedException {
    Population population =
        run(1, new Rules(500, 20_000, 0.1, 0), 1, PopulationMonteCarloTest::normalMean);
    assertThat(population.stop()).isEqualTo(Stop.TOLERANCE);
    for (boolean adjust : new boolean[] {false, true}) {
      Posterior posterior = Posterior.of(population, adjust);
      assertThat(posterior.adjustment()).isEqualTo(adjust ? Adjustment.DONE : Adjustment.NOT_ASKED);
      WeightedSample mean = posterior.scores(0);
      double sd = Math.sqrt(0.2);
      double error = sd / Math.sqrt(posterior.effective());
      assertThat(posterior.effective()).isGreaterThan(300);
      assertThat(mean.mean()).isCloseTo(0.8, within(4 * error));
      assertThat(mean.sd()).isCloseTo(sd, within(4 * error / Math.sqrt(2)));
      assertThat(mean.quantile(0.05)).isCloseTo(0.8 - 1.645 * sd, within(4 * 2.1 * error));
      assertThat(mean.quantile(0.95)).isCloseTo(0.8 + 1.645 * sd, within(4 * 2.1 * error));
    }
  }

  /**
   * With a tolerance as wide as the error the kept points are spread out too widely; the adjustment
   * brings them back.
   */
  @Test
  void theAdjustmentTakesAwayTheWidthOfTheTolerance() throws InterruptedException {
    Population population =
        run(1, new Rules(2000, 4_000, 0, 0), 3, PopulationMonteCarloTest::normalMean);
    assertThat(population.stop()).isEqualTo(Stop.BUDGET);
    assertThat(population.last().tolerance()).isGreaterThan(1.5);
    double sd = Math.sqrt(0.2);
    double error = sd / Math.sqrt(2 * Posterior.of(population, true).effective());
    assertThat(Posterior.of(population, false).scores(0).sd()).isGreaterThan(sd + 8 * error);
    assertThat(Posterior.of(population, true).scores(0).sd()).isCloseTo(sd, within(4 * error));
  }

  /** 14 successes of 20 with a uniform prior: Beta(15, 7), exactly, at tolerance 0. */
  @Test
  void aBinomialShareHasItsBetaPosterior() throws InterruptedException {
    Population population =
        run(
            1,
            new Rules(400, 20_000, 0, 0),
            5,
            draw -> {
              double share = Draw.share(draw.place()[0]);
              int successes =
                  LUCK.binomial(Decision.OBSERVATION_ERROR, draw.number(), 0, 20, share);
              return new double[] {successes - 14};
            });
    assertThat(population.stop()).isEqualTo(Stop.TOLERANCE);
    assertThat(population.last().tolerance()).isZero();
    Posterior posterior = Posterior.of(population, true);
    assertThat(posterior.adjustment()).isEqualTo(Adjustment.TOO_FEW);
    BetaDistribution exact = new BetaDistribution(15, 7);
    double error = 4 * 0.5 / Math.sqrt(posterior.effective());
    for (double p : new double[] {0.05, 0.25, 0.5, 0.75, 0.95}) {
      double score = Normal.quantile(exact.inverseCumulativeProbability(p));
      assertThat(posterior.scores(0).below(score)).isCloseTo(p, within(error));
    }
  }

  /**
   * Two parameters whose sum alone is observed, with an error of variance 0.04: each has the
   * variance 1 − 1/2.04 and their correlation is −1/1.04.
   */
  @Test
  void parametersOfWhichOnlyTheSumIsKnownAreTradedOff() throws InterruptedException {
    Population population =
        run(
            2,
            new Rules(400, 20_000, 0.2, 0),
            2,
            draw -> new double[] {(draw.place()[0] + draw.place()[1]) / 0.2 + normal(draw, 0)});
    Posterior posterior = Posterior.of(population, true);
    WeightedSample one = posterior.scores(0);
    WeightedSample other = posterior.scores(1);
    assertThat(one.rankCorrelation(other.values())).isLessThan(-0.9).isGreaterThan(-1);
    assertThat(one.sd()).isCloseTo(Math.sqrt(1 - 1 / 2.04), within(0.15));
  }

  /**
   * Two generations of two points each, the first of four: kept are −1 and 1 with equal weights, so
   * kernels have variance 2 and a place z has density 4 + 2·½(N(z; −1, 2) + N(z; 1, 2))/N(z; 0, 1).
   */
  @Test
  void weightsOfTwoGenerationsAreThoseByHand() {
    List<Tried> kept = new ArrayList<>();
    for (double place : new double[] {-1, 1}) {
      Draw draw = new Draw(kept.size(), 0, new double[] {place});
      kept.add(Tried.of(draw, new double[] {0}, 4));
    }
    Proposal proposal = Proposal.around(kept);
    double atZero = Math.exp(-0.25) / Math.sqrt(2);
    assertThat(proposal.ratio(new double[] {0})).isCloseTo(atZero, within(1e-12));
    double atOne = (1 + Math.exp(-1)) / 2 / Math.sqrt(2) / Math.exp(-0.5);
    assertThat(proposal.ratio(new double[] {1})).isCloseTo(atOne, within(1e-12));
    List<Tried> all = new ArrayList<>();
    kept.forEach(one -> all.add(one.denser(2 * proposal.ratio(one.draw().place()))));
    double[] zero = {0};
    all.add(Tried.of(new Draw(4, 1, zero), zero, 4 + 2 * proposal.ratio(zero)));
    double each = 1 / (4 + 2 * atOne);
    double last = 1 / (4 + 2 * atZero);
    double sum = 2 * each + last;
    assertThat(Tried.weights(all))
        .containsExactly(new double[] {each / sum, each / sum, last / sum}, within(1e-12));
  }

  /** The kernels' covariance: twice that of the points, told by a far place's density. */
  @Test
  void kernelsFollowTheCorrelationOfPoints() {
    List<Tried> kept = new ArrayList<>();
    for (double[] place : new double[][] {{-1, -1}, {1, 1}, {0.5, -0.5}, {-0.5, 0.5}}) {
      kept.add(Tried.of(new Draw(0, 0, place), new double[] {0}, 1));
    }
    // Covariance (0.625, 0.375; 0.375, 0.625), twice it has determinant 1 and inverse
    // (1.25, -0.75; -0.75, 1.25).
    double[] place = {0.3, -0.2};
    double sum = 0;
    for (Tried one : kept) {
      double x = place[0] - one.draw().place()[0];
      double y = place[1] - one.draw().place()[1];
      sum += Math.exp(-0.5 * (1.25 * x * x - 1.5 * x * y + 1.25 * y * y)) / 4;
    }
    double prior = Math.exp(-0.5 * (0.09 + 0.04));
    assertThat(Proposal.around(kept).ratio(place)).isCloseTo(sum / prior, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100000, 0.5, 0, 1, TOLERANCE",
    "100, 100000, 0, 0.3, 1, ACCEPTANCE",
    "100, 100000, 0, 0, 0.001, GAIN",
    "100, 450, 0, 0, 1, BUDGET"
  })
  void itStopsForTheReasonThatHolds(
      int particles, int budget, double tolerance, double acceptance, double beyond, Stop stop)
      throws InterruptedException {
    Population population =
        run(
            1,
            new Rules(particles, budget, tolerance, acceptance),
            1,
            // No point comes nearer than 0.3.
            draw -> new double[] {0.3 + beyond * Math.abs(normalMean(draw)[0])});
    assertThat(population.stop()).isEqualTo(stop);
    assertThat(population.last().points()).isLessThanOrEqualTo(budget);
    assertThat(population.kept())
        .allMatch(point -> point.distance() <= population.last().tolerance());
  }

  /** Points that all miss in one direction would be moved by an extrapolation. */
  @Test
  void nothingIsAdjustedWhereNoPointComesBeyondTheFigure() throws InterruptedException {
    Population population =
        run(
            1,
            new Rules(200, 1000, 0, 0),
            1,
            draw -> new double[] {5 + Draw.share(draw.place()[0])});
    Posterior posterior = Posterior.of(population, true);
    assertThat(posterior.adjustment()).isEqualTo(Adjustment.BEYOND);
    assertThat(posterior.places().get(0)).isSameAs(posterior.points().get(0).draw().place());
  }

  @Test
  void undefinedFiguresAreNeverKept() throws InterruptedException {
    Population some =
        run(
            1,
            new Rules(50, 1000, 0, 0.2),
            1,
            draw -> new double[] {draw.place()[0] > 0 ? Double.NaN : normalMean(draw)[0]});
    assertThat(some.kept()).isNotEmpty().allMatch(point -> point.draw().place()[0] <= 0);
    Population none = run(1, new Rules(50, 1000, 0, 0.2), 1, draw -> new double[] {Double.NaN});
    assertThat(none.stop()).isEqualTo(Stop.UNDEFINED);
    assertThat(none.kept()).isEmpty();
  }

  @Test
  void aWeightedSampleIsSummedUpByItsWeights() {
    WeightedSample sample =
        new WeightedSample(new double[] {3, 1, 2}, new double[] {0.5, 0.25, 0.25});
    assertThat(sample.mean()).isEqualTo(2.25);
    assertThat(sample.sd()).isCloseTo(Math.sqrt(0.6875), within(1e-12));
    assertThat(sample.quantile(0.25)).isEqualTo(1);
    assertThat(sample.quantile(0.26)).isEqualTo(2);
    assertThat(sample.quantile(0.95)).isEqualTo(3);
    assertThat(sample.below(2)).isEqualTo(0.375);
    assertThat(WeightedSample.effective(sample.weights())).isCloseTo(1 / 0.375, within(1e-12));
    assertThat(sample.rankCorrelation(new double[] {-9, -1, -4})).isCloseTo(-1, within(1e-12));
    assertThat(WeightedSample.resampled(sample.weights(), 4)).containsExactly(0, 0, 1, 2);
  }
}
