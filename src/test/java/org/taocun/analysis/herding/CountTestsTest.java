package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Message;

/**
 * Tests of groups' counts. Values of the example were worked out with scipy 1.17: sums over all
 * outcomes of its binomial and beta-binomial distributions, its optimisers for the fit.
 */
class CountTestsTest {
  private static final GroupCounts EXAMPLE =
      new GroupCounts(
          new int[] {20, 35, 10, 50, 28, 41, 15, 33, 60, 24},
          new int[] {3, 14, 1, 22, 4, 30, 2, 9, 12, 8});

  @Test
  void lsvOfTheExample() {
    Lsv lsv = Lsv.of(EXAMPLE);
    assertThat(lsv.distance()).isCloseTo(0.15706798635140715, within(1e-14));
    assertThat(lsv.adjustment()).isCloseTo(0.07388183305288556, within(1e-12));
    assertThat(lsv.measure()).isCloseTo(0.08318615329852161, within(1e-12));
    assertThat(lsv.z()).isCloseTo(4.581858625812977, within(1e-9));
    double t = 2.2621571628540993;
    assertThat(lsv.interval().high() - lsv.measure())
        .isCloseTo(t * 0.03476043115569038, within(1e-9));
    assertThat(lsv.trueDistance()).isCloseTo(0.1272108496814332, within(1e-7));
    assertThat(lsv.expected()).isCloseTo(0.07510606319259183, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"1,.1", "7,.5", "10,.3", "40,.9999", "3,1e-9", "1000,.2", "64,.25"})
  void theAdjustmentIsTheMeanDistance(int n, double p) {
    double mean = 0;
    double chance = Math.pow(1 - p, n);
    for (int x = 0; x <= n; x++) {
      mean += chance * Math.abs((double) x / n - p);
      chance *= (double) (n - x) / (x + 1) * p / (1 - p);
    }
    assertThat(Lsv.adjustment(n, p)).isCloseTo(mean, within(1e-11));
  }

  /** Means of the measure for shares of a symmetric beta distribution, by exact sums. */
  @ParameterizedTest
  @CsvSource({
    "1,  .25,   .1496803977, .2126806288",
    "5,  .1230, .0488122256, .0892287071",
    "50, .0398, .0059764508, .0164131692"
  })
  void theBiasOfLsvIsThatOfJurkatis(double a, double distance, double of10, double of100) {
    BetaBinomial shares =
        new BetaBinomial(0.5, 1 / (2 * a + 1), Answer.UNKNOWN, Double.NaN, Double.NaN);
    assertThat(shares.trueDistance()).isCloseTo(distance, within(5e-5));
    assertThat(shares.distance(10, .5) - Lsv.adjustment(10, .5)).isCloseTo(of10, within(1e-9));
    assertThat(shares.distance(100, .5) - Lsv.adjustment(100, .5)).isCloseTo(of100, within(1e-9));
  }

  @Test
  void lsvByPermutation() {
    Shuffles some = Shuffles.of(1, 999);
    assertThat(Lsv.permutationP(EXAMPLE, some)).isEqualTo(0.001);
    GroupCounts even = new GroupCounts(new int[] {10, 10, 10}, new int[] {5, 5, 5});
    assertThat(Lsv.permutationP(even, some)).isEqualTo(1);
    // Two pairs, two adopters: both in one pair in 2 of 6 choices.
    GroupCounts pairs = new GroupCounts(new int[] {2, 2}, new int[] {2, 0});
    assertThat(Lsv.permutationP(pairs, Shuffles.of(1, 9999))).isCloseTo(1.0 / 3, within(.015));
  }

  @Test
  void taroneOfTheExampleAndByHand() {
    Tarone tarone = Tarone.of(EXAMPLE);
    assertThat(tarone.s()).isCloseTo(1917.3226811103589, within(1e-8));
    assertThat(tarone.z()).isCloseTo(10.395569546372247, within(1e-10));
    assertThat(tarone.p()).isCloseTo(1.298652814298529e-25, within(1e-33));
    assertThat(tarone.correlation()).isCloseTo(0.134973253633712, within(1e-12));
    // n = 2, 2, x = 2, 0: p = 1/2, S = (1 + 1)/(1/4) = 8, Z = (8 − 4)/√(2·4).
    Tarone pairs = Tarone.of(new GroupCounts(new int[] {2, 2}, new int[] {2, 0}));
    assertThat(pairs.s()).isEqualTo(8);
    assertThat(pairs.z()).isCloseTo(4 / Math.sqrt(8), within(1e-15));
    assertThat(pairs.correlation()).isEqualTo(1);
    Answer answer = Tarone.answer(new GroupCounts(new int[] {2, 2}, new int[] {2, 0}));
    assertThat(answer.interval().low())
        .isCloseTo(1 - 1.959963984540054 / Math.sqrt(2), within(1e-12));
    assertThat(answer.interval().high()).as("no correlation is above 1").isEqualTo(1);
  }

  @Test
  void betaBinomialOfTheExample() {
    BetaBinomial fit = BetaBinomial.of(EXAMPLE);
    assertThat(fit.mean()).isCloseTo(0.308803938664385, within(1e-7));
    assertThat(fit.correlation()).isCloseTo(0.11414032290366773, within(1e-7));
    assertThat(fit.interval().low()).isCloseTo(0.04095173044300928, within(1e-6));
    assertThat(fit.interval().high()).isCloseTo(0.2820363852559866, within(1e-6));
    assertThat(fit.logLikelihood()).isCloseTo(-29.482060980446718, within(1e-9));
    assertThat(fit.binomialLogLikelihood()).isCloseTo(-42.485810289777824, within(1e-9));
    assertThat(fit.p()).isCloseTo(1.700469178002771e-07, within(1e-12));
  }

  @Test
  void evenCountsHaveNoOverdispersion() {
    BetaBinomial fit = BetaBinomial.of(new GroupCounts(new int[] {20, 20}, new int[] {7, 7}));
    assertThat(fit.correlation()).isZero();
    assertThat(fit.p()).isEqualTo(1);
    assertThat(fit.interval().low()).isZero();
    assertThat(fit.trueDistance()).isZero();
  }

  @Test
  void allOrNothingHasTheCorrelationOne() {
    BetaBinomial fit =
        BetaBinomial.of(new GroupCounts(new int[] {9, 9, 9, 9}, new int[] {9, 0, 0, 9}));
    assertThat(fit.correlation()).isCloseTo(1, within(1e-6));
    assertThat(fit.interval().high()).isEqualTo(1);
  }

  @Test
  void locationQuotientOfTheExample() {
    LocationQuotients.OfGroup group = LocationQuotients.of(EXAMPLE).groups().get(5);
    assertThat(group.quotient()).isCloseTo(2.202090592334495, within(1e-12));
    assertThat(group.interval().low()).isCloseTo(1.7170997441516005, within(1e-6));
    assertThat(group.interval().high()).isCloseTo(2.581530389945568, within(1e-6));
    assertThat(group.p()).isCloseTo(2.201085591824413e-08, within(1e-14));
    Answer answer = LocationQuotients.answer(EXAMPLE);
    assertThat(answer.statistic()).isEqualTo(group.quotient());
    assertThat(answer.p()).isCloseTo(2.201085591824413e-07, within(1e-13));
  }

  /** Moments of G by going through all choices of three plants among three regions. */
  @Test
  void ellisonGlaeserHasItsMomentsOverAllChoices() {
    double[] x = {.5, .3, .2};
    double[] plants = {3, 2, 1};
    double mean = 0;
    double square = 0;
    for (int code = 0; code < 27; code++) {
      int[] choice = {code % 3, code / 3 % 3, code / 9};
      double[] industry = new double[3];
      double chance = 1;
      for (int k = 0; k < 3; k++) {
        industry[choice[k]] += plants[k];
        chance *= x[choice[k]];
      }
      double g = EllisonGlaeser.of(industry, x, plants).g();
      mean += chance * g;
      square += chance * g * g;
    }
    EllisonGlaeser index = EllisonGlaeser.of(new double[] {6, 0, 0}, x, plants);
    assertThat(index.expectation()).isCloseTo(mean, within(1e-14));
    assertThat(index.variance()).isCloseTo(square - mean * mean, within(1e-14));
    // G = .25 + .09 + .04 = .38 = 1 − Σx² here, H = 14/36: γ = .62 (.. by hand below).
    double h = 14.0 / 36;
    assertThat(index.gamma()).isCloseTo((.38 - .62 * h) / (.62 * (1 - h)), within(1e-14));
  }

  @Test
  void adoptersAreEqualPlants() {
    double[] plants = new double[(int) EXAMPLE.allAdopters()];
    Arrays.fill(plants, 1);
    EllisonGlaeser byPlants =
        EllisonGlaeser.of(
            Arrays.stream(EXAMPLE.adopters()).asDoubleStream().toArray(),
            Arrays.stream(EXAMPLE.people()).asDoubleStream().toArray(),
            plants);
    EllisonGlaeser byCounts = EllisonGlaeser.of(EXAMPLE);
    double n = EXAMPLE.allAdopters();
    double finite = (EXAMPLE.allPeople() - n) / (EXAMPLE.allPeople() - 1);
    assertThat(byCounts.g()).isCloseTo(byPlants.g(), within(1e-14));
    assertThat(byCounts.expectation()).isCloseTo(finite * byPlants.expectation(), within(1e-14));
    assertThat(byCounts.gamma()).isGreaterThan(byPlants.gamma());
  }

  /** By hand over the 45 choices of two among ten: E[G] is the mean over them. */
  @Test
  void whoAdoptsOnceFillsItsGroup() {
    double[] g = new double[3];
    for (int k = 0; k < 3; k++) {
      g[k] = EllisonGlaeser.of(new GroupCounts(new int[] {6, 4}, new int[] {k, 2 - k})).g();
    }
    double mean = (6 * g[0] + 24 * g[1] + 15 * g[2]) / 45;
    assertThat(EllisonGlaeser.of(new GroupCounts(new int[] {6, 4}, new int[] {1, 1})).expectation())
        .isCloseTo(mean, within(1e-14));
  }

  /** Four in a group of ten and none in the other: 2·C(10,4) of C(20,4) choices, G = 1/2. */
  @Test
  void ellisonGlaeserByPermutation() {
    GroupCounts counts = new GroupCounts(new int[] {10, 10}, new int[] {4, 0});
    assertThat(EllisonGlaeser.of(counts).g()).isEqualTo(.5);
    assertThat(EllisonGlaeser.permutationP(counts, Shuffles.of(1, 4999)))
        .isCloseTo(420.0 / 4845, within(.016));
    assertThat(EllisonGlaeser.answer(counts, Shuffles.of(1, 99)).limits()).isEmpty();
  }

  @Test
  void countsWithoutContrastAreRefused() {
    GroupCounts one = new GroupCounts(new int[] {5}, new int[] {2});
    GroupCounts nobody = new GroupCounts(new int[] {5, 5}, new int[] {0, 0});
    GroupCounts everybody = new GroupCounts(new int[] {5, 5}, new int[] {5, 5});
    for (Function<GroupCounts, Answer> test :
        Arrays.<Function<GroupCounts, Answer>>asList(
            counts -> Lsv.answer(counts, Shuffles.of(1, 0)),
            Tarone::answer,
            BetaBinomial::answer,
            LocationQuotients::answer,
            counts -> EllisonGlaeser.answer(counts, Shuffles.of(1, 0)))) {
      assertThat(test.apply(one).refusal())
          .map(Message::text)
          .hasValue("needs two groups with people, there are 1");
      assertThat(test.apply(nobody).refusal()).map(Message::text).hasValue("nobody adopted");
      assertThat(test.apply(everybody).refusal()).map(Message::text).hasValue("everybody adopted");
      assertThat(test.apply(EXAMPLE).refusal()).isEmpty();
      assertThat(test.apply(EXAMPLE).p()).isBetween(0.0, 1e-3);
    }
    GroupCounts alone = new GroupCounts(new int[] {1, 1}, new int[] {1, 0});
    assertThat(BetaBinomial.answer(alone).refusal())
        .map(Message::text)
        .hasValue("no group has two people");
    assertThat(Tarone.answer(alone).refusal())
        .map(Message::text)
        .hasValue("no group has two people");
  }

  /** z of the effect by its interval is that of the test. */
  @Test
  void intervalsAreLessWhatChanceMakes() {
    GroupCounts counts = new GroupCounts(new int[] {20, 30, 40, 50}, new int[] {4, 9, 20, 12});
    Answer tarone = Tarone.answer(counts);
    assertThat(half(tarone))
        .isCloseTo(1.959963984540054 * tarone.effect() / tarone.statistic(), within(1e-12));
    Answer concentration = EllisonGlaeser.answer(counts, Shuffles.of(1, 0));
    assertThat(concentration.effect() / half(concentration))
        .isCloseTo(EllisonGlaeser.of(counts).z() / 1.959963984540054, within(1e-9));
  }

  private static double half(Answer answer) {
    return (answer.interval().high() - answer.interval().low()) / 2;
  }

  @Test
  void countsOfADataSet() {
    Diffusion korea = Classic.korea();
    GroupCounts all = GroupCounts.of(korea, 0, 10);
    assertThat(all.groups()).isEqualTo(25);
    assertThat(all.allPeople()).isEqualTo(1047);
    assertThat(all.allAdopters()).isEqualTo(1047 - 374);
    GroupCounts third = GroupCounts.of(korea, 3, 3);
    assertThat(third.allPeople()).isEqualTo(1047 - 69 - 94);
    assertThat(third.allAdopters()).isEqualTo(81);
  }

  /** Rejections at 5 % where everybody adopts independently, with their Monte Carlo error. */
  @Test
  void independentAdoptersKeepTheSize() {
    int samples = 300;
    int groups = 60;
    int[] rejected = new int[4];
    for (int s = 0; s < samples; s++) {
      Draws draws = Draws.of(s, 0);
      int[] people = new int[groups];
      int[] adopters = new int[groups];
      for (int g = 0; g < groups; g++) {
        people[g] = 10 + g % 30;
        adopters[g] = draws.binomial(Decision.WORLD_ALONE, g, 0, people[g], .3);
      }
      GroupCounts counts = new GroupCounts(people, adopters);
      rejected[0] += Lsv.of(counts).p() <= .05 ? 1 : 0;
      rejected[1] += Tarone.of(counts).p() <= .05 ? 1 : 0;
      rejected[2] += BetaBinomial.of(counts).p() <= .05 ? 1 : 0;
      rejected[3] += EllisonGlaeser.permutationP(counts, Shuffles.of(s, 39)) <= .05 ? 1 : 0;
    }
    double error = Math.sqrt(.05 * .95 / samples);
    for (int test = 0; test < 4; test++) {
      assertThat((double) rejected[test] / samples)
          .as("test " + test)
          .isBetween(.05 - 4 * error, .05 + 3 * error);
    }
  }
}
