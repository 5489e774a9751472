package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Region;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Restriction;
import org.taocun.analysis.sensitivity.ScenarioDiscovery.Settings;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Boxes that are known: built into the cases, or worked out by hand for small cases; a published
 * example is in {@link BiofuelCasesTest}.
 */
class ScenarioDiscoveryTest {
  private static List<Factor> numbers(int k) {
    return IntStream.rangeClosed(1, k).mapToObj(i -> Factor.number("x" + i)).toList();
  }

  private static double[] each(double[][] points, ToDoubleFunction<double[]> holds) {
    return Arrays.stream(points).mapToDouble(holds).toArray();
  }

  /** 1 with this probability, drawn for the place. */
  private static double luck(long seed, int place, double probability) {
    return Draws.of(seed, 0).uniform(Decision.SIGNAL, place, 0) < probability ? 1 : 0;
  }

  @Test
  void theLastSixOfTwentyAreFoundByHand() {
    double[][] points =
        IntStream.rangeClosed(1, 20).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
    ScenarioDiscovery found =
        ScenarioDiscovery.of(
            numbers(1), points, each(points, x -> x[0] >= 15 ? 1 : 0), Settings.USUAL);
    assertThat(found.holds()).isEqualTo(0.3);
    assertThat(found.boxes()).hasSize(1);
    Region box = found.boxes().get(0);
    assertThat(box.density()).isEqualTo(1);
    assertThat(box.coverage()).isEqualTo(1);
    assertThat(box.mass()).isEqualTo(0.3);
    assertThat(box.n()).isEqualTo(6);
    // Six of six where 0.3 hold: 0.3^6. Clopper and Pearson: 0.025^(1/6).
    Restriction only = box.restrictions().get(0);
    assertThat(only.quasiP()).isCloseTo(0.000729, within(1e-12));
    assertThat(only.low()).isEqualTo(15);
    assertThat(only.high()).isInfinite();
    assertThat(box.interval().low()).isCloseTo(StrictMath.pow(0.025, 1 / 6.0), within(1e-6));
    assertThat(box.interval().high()).isEqualTo(1);
    // One case a slice, from 20 down to the 6 in which it always holds.
    assertThat(found.tradeOff()).hasSize(15);
    assertThat(found.tradeOff().get(7).density()).isCloseTo(6 / 13.0, within(1e-12));
    assertThat(found.tradeOff().get(7).coverage()).isEqualTo(1);
    assertThat(found.tradeOff().get(7).restricted()).isEqualTo(1);
  }

  @Test
  void aNoisyBoxOfTwoFactorsIsFoundAndNothingElseIsRestricted() {
    double[][] points = Known.uniform(5, 2000, 4);
    double[] share = new double[points.length];
    for (int p = 0; p < points.length; p++) {
      boolean inside = points[p][1] > 0.6 && points[p][3] < 0.4;
      share[p] = luck(11, p, inside ? 0.9 : 0.05);
    }
    ScenarioDiscovery found = ScenarioDiscovery.of(numbers(5), points, share, Settings.USUAL);
    Region box = found.boxes().get(0);
    assertThat(box.restrictions()).extracting(Restriction::factor).containsExactly(1, 3);
    assertThat(box.restrictions().get(0).low()).isCloseTo(0.6, within(0.03));
    assertThat(box.restrictions().get(0).high()).isInfinite();
    assertThat(box.restrictions().get(1).high()).isCloseTo(0.4, within(0.03));
    assertThat(box.restrictions()).allMatch(one -> one.quasiP() < 1e-6);
    assertThat(box.mass()).isCloseTo(0.16, within(0.03));
    assertThat(box.interval().contains(0.9)).isTrue();
    // True coverage .144/(.144 + .042).
    assertThat(box.coverage()).isCloseTo(0.774, within(0.06));
    double error = Math.sqrt(0.9 * 0.1 / found.elsewhere().n());
    assertThat(found.elsewhere().density()).isCloseTo(0.9, within(4 * error + 0.05));
  }

  @Test
  void wholeNumbersAndCategoriesAreCutBetweenTheirValues() {
    List<Factor> factors =
        List.of(
            new Factor("size", Factor.Kind.WHOLE, List.of()),
            Factor.category("rule", List.of("bass", "payoff", "logit")));
    List<double[]> points = new ArrayList<>();
    for (int size = 1; size <= 10; size++) {
      for (int rule = 0; rule < 3; rule++) {
        points.add(new double[] {size, rule});
      }
    }
    double[][] grid = points.toArray(double[][]::new);
    double[] share = each(grid, x -> x[0] <= 4 && x[1] != 1 ? 1 : 0);
    Region box = ScenarioDiscovery.of(factors, grid, share, Settings.USUAL).boxes().get(0);
    assertThat(box.density()).isEqualTo(1);
    assertThat(box.coverage()).isEqualTo(1);
    assertThat(box.restrictions().get(0).high()).isEqualTo(4);
    assertThat(box.restrictions().get(0).low()).isInfinite();
    assertThat(box.restrictions().get(1).levels()).containsExactly("bass", "logit");
    assertThat(box.n()).isEqualTo(8);
  }

  @Test
  void twoCornersAreTwoBoxes() {
    double[][] points = Known.uniform(2, 1500, 6);
    double[] share =
        each(points, x -> (x[0] < 0.3 && x[1] < 0.4) || (x[0] > 0.75 && x[1] > 0.7) ? 1 : 0);
    ScenarioDiscovery found = ScenarioDiscovery.of(numbers(2), points, share, Settings.USUAL);
    assertThat(found.boxes()).hasSizeGreaterThanOrEqualTo(2);
    Region first = found.boxes().get(0);
    Region second = found.boxes().get(1);
    assertThat(first.restrictions().get(0).high()).isCloseTo(0.3, within(0.03));
    assertThat(second.restrictions().get(0).low()).isCloseTo(0.75, within(0.03));
    assertThat(first.density()).isGreaterThan(0.95);
    assertThat(second.density()).isGreaterThan(0.95);
    assertThat(first.coverage() + second.coverage()).isGreaterThan(0.9);
  }

  @Test
  void boxesThatChanceFoundDoNotHoldElsewhere() {
    double[][] points = Known.uniform(6, 400, 8);
    double holds = 0;
    int n = 0;
    for (int seed = 0; seed < 20; seed++) {
      int luck = seed;
      double[] share = IntStream.range(0, 400).mapToDouble(p -> luck(luck, p, 0.3)).toArray();
      ScenarioDiscovery found = ScenarioDiscovery.of(numbers(6), points, share, Settings.USUAL);
      if (found.elsewhere().n() > 0) {
        holds += found.elsewhere().density() * found.elsewhere().n();
        n += found.elsewhere().n();
      }
    }
    assertThat(n).isGreaterThan(100);
    assertThat(holds / n).isCloseTo(0.3, within(4 * Math.sqrt(0.3 * 0.7 / n)));
  }

  @Test
  void amongTooFewCasesNothingIsSought() {
    double[][] points = Known.uniform(2, 19, 2);
    ScenarioDiscovery found =
        ScenarioDiscovery.of(
            numbers(2), points, each(points, x -> x[0] > 0.5 ? 1 : 0), Settings.USUAL);
    assertThat(found.tooFew()).isTrue();
    assertThat(found.needed()).isEqualTo(20);
    assertThat(found.boxes()).isEmpty();
    assertThat(found.tradeOff()).hasSize(1);
    assertThat(found.elsewhere().check()).isEqualTo(ScenarioDiscovery.Check.TOO_FEW);
  }

  @Test
  void noBoxIsPeeledBelowTheFewestCases() {
    double[][] points = Known.uniform(3, 40, 5);
    double[] share = IntStream.range(0, 40).mapToDouble(p -> luck(3, p, 0.2)).toArray();
    ScenarioDiscovery found = ScenarioDiscovery.of(numbers(3), points, share, Settings.USUAL);
    // A twentieth of 40 cases would be 2 of them.
    assertThat(found.tradeOff()).hasSizeGreaterThan(5);
    assertThat(found.tradeOff()).allMatch(one -> one.mass() >= 5 / 40.0);
    assertThat(found.boxes()).allMatch(box -> box.n() >= 5);
  }

  @Test
  void aCheckThatCannotBeMadeSaysWhy() {
    double[][] few = Known.uniform(1, 25, 2);
    ScenarioDiscovery half =
        ScenarioDiscovery.of(numbers(1), few, each(few, x -> x[0] > 0.5 ? 1 : 0), Settings.USUAL);
    assertThat(half.boxes()).hasSize(1);
    assertThat(half.elsewhere().check()).isEqualTo(ScenarioDiscovery.Check.TOO_FEW);
    assertThat(half.elsewhere().density()).isNaN();
    double[][] points = Known.uniform(1, 60, 2);
    double[] even = each(points, x -> 0.5);
    assertThat(ScenarioDiscovery.of(numbers(1), points, even, Settings.USUAL).elsewhere().check())
        .isEqualTo(ScenarioDiscovery.Check.NO_BOX);
    double[] sharp = each(points, x -> x[0] > 0.5 ? 1 : 0);
    assertThat(ScenarioDiscovery.of(numbers(1), points, sharp, Settings.USUAL).elsewhere().check())
        .isEqualTo(ScenarioDiscovery.Check.MADE);
  }

  @Test
  void aQuasiPValueIsABinomialTail() {
    double tail = 0;
    for (int h = 7; h <= 10; h++) {
      tail += choose(10, h) * StrictMath.pow(0.4, h) * StrictMath.pow(0.6, 10 - h);
    }
    assertThat(ScenarioDiscovery.atLeast(7, 10, 0.4)).isCloseTo(tail, within(1e-12));
    assertThat(ScenarioDiscovery.atLeast(0, 10, 0.4)).isEqualTo(1);
    assertThat(ScenarioDiscovery.atLeast(6.5, 10, 0.4))
        .isBetween(tail, ScenarioDiscovery.atLeast(6, 10, 0.4));
  }

  private static double choose(int n, int k) {
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product *= (n - k + i) / (double) i;
    }
    return product;
  }

  @Test
  void theDensityThatIsAskedForIsReachedByTheLargestBox() {
    double[][] points = Known.uniform(2, 2000, 9);
    double[] share =
        IntStream.range(0, 2000)
            .mapToDouble(p -> luck(5, p, points[p][0] * points[p][0]))
            .toArray();
    Settings dense = new Settings(0.05, 0.05, 0.05, 5, 0.05, 1, 0.8);
    Region box = ScenarioDiscovery.of(numbers(2), points, share, dense).boxes().get(0);
    Region usual = ScenarioDiscovery.of(numbers(2), points, share, Settings.USUAL).boxes().get(0);
    assertThat(box.density()).isGreaterThanOrEqualTo(0.8);
    assertThat(box.mass()).isLessThan(usual.mass());
    assertThat(usual.density()).isLessThan(0.8);
  }

  @Test
  void pointsCountOnceHoweverOftenTheyWereRun() {
    double[][] points = Known.uniform(2, 300, 2);
    double[] share = each(points, x -> x[0] > 0.5 ? 0.75 : 0.25);
    ScenarioDiscovery found = ScenarioDiscovery.of(numbers(2), points, share, Settings.USUAL);
    Region box = found.boxes().get(0);
    assertThat(box.restrictions()).hasSize(1);
    assertThat(box.density()).isCloseTo(0.75, within(0.02));
    assertThat(box.restrictions().get(0).quasiP())
        .isCloseTo(
            ScenarioDiscovery.atLeast(box.density() * box.n(), box.n(), found.holds()),
            within(1e-9));
  }

  @Test
  void whatHoldsEverywhereOrNowhereHasNoBox() {
    double[][] points = Known.uniform(2, 100, 2);
    for (double share : new double[] {0, 1}) {
      ScenarioDiscovery found =
          ScenarioDiscovery.of(numbers(2), points, each(points, x -> share), Settings.USUAL);
      assertThat(found.alwaysTheSame()).isTrue();
      assertThat(found.boxes()).isEmpty();
    }
  }

  @Test
  void pointsWithoutOutcomeAreLeftOutAndCounted() {
    double[][] points = Known.uniform(1, 100, 2);
    double[] share = each(points, x -> x[0] < 0.1 ? Double.NaN : x[0] > 0.5 ? 1 : 0);
    ScenarioDiscovery found = ScenarioDiscovery.of(numbers(1), points, share, Settings.USUAL);
    assertThat(found.cases() + found.leftOut()).isEqualTo(100);
    assertThat(found.leftOut()).isPositive();
    assertThat(found.boxes().get(0).density()).isEqualTo(1);
    double[] none = each(points, x -> Double.NaN);
    assertThatThrownBy(() -> ScenarioDiscovery.of(numbers(1), points, none, Settings.USUAL))
        .hasMessage("no point has an outcome");
  }
}
