package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.ScenarioException;
import org.taocun.network.Circles;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.PanelRow;

/** Inclination to sell, alike within circles, and shocks to single villages. */
class LikenessTest {
  private static Scenario inclined(double r, String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "geography.villagesPerTownship=20",
                "geography.householdsPerVillage=500",
                "households.inclination={spread: 2, circleShare: " + r + "}"));
    sets.addAll(List.of(more));
    return Scenarios.of(sets.toArray(String[]::new));
  }

  private static double[] inclinations(World world) {
    return IntStream.range(0, world.households.count).mapToDouble(world.inclinations::of).toArray();
  }

  @Test
  void inclinationHasTheSpreadAndTheCorrelationWithinCirclesThatAreAsked() {
    for (double r : new double[] {0, .5, 1}) {
      World world = Scenarios.born(inclined(r));
      Circles circles = (Circles) world.strongTies;
      double[] z = inclinations(world);
      double variance = DoubleStream.of(z).map(x -> x * x).average().orElseThrow();
      double[] kin =
          IntStream.range(0, circles.circles())
              .filter(c -> circles.size(c) > 1)
              .mapToDouble(c -> z[circles.circleStart(c)] * z[circles.circleStart(c) + 1])
              .toArray();
      double covariance = DoubleStream.of(kin).average().orElseThrow();

      // Circles are independent, about 1,100 of them with 9 members each.
      assertThat(variance).isBetween(4 * (1 - 4 * .045), 4 * (1 + 4 * .045));
      assertThat(covariance).isBetween(4 * (r - 4 * .043), 4 * (r + 4 * .043));
    }
  }

  @Test
  void wholeCirclesAreTheSameWhereAllIsCommonAndStrangersNever() {
    World world = Scenarios.born(inclined(1));
    Circles circles = (Circles) world.strongTies;
    double[] z = inclinations(world);

    for (int i = 0; i < z.length; i++) {
      assertThat(z[i]).isEqualTo(z[circles.circleStart(circles.circleOf(i))]);
    }
    assertThat(DoubleStream.of(z).distinct().count()).isEqualTo(circles.circles());
    World rings = Scenarios.born(inclined(1, "strong.model=ring"));
    assertThat(DoubleStream.of(inclinations(rings)).distinct().count()).isEqualTo(z.length);
  }

  /** Among ten candidates those most alike are chosen; kin stay strangers in it. */
  @Test
  void acquaintancesAreAlikeInInclinationWhereTheyAreChosenByIt() {
    double[] correlation =
        IntStream.of(1, 10)
            .mapToDouble(n -> alongWeakTies(Scenarios.born(inclined(0, "weak.candidates=" + n))))
            .toArray();
    // About 20,000 ties, four of a household.
    assertThat(correlation[0]).isBetween(-4 * .01, 4 * .01);
    assertThat(correlation[1]).isBetween(.8, .99);
  }

  private static double alongWeakTies(World world) {
    double[] z = inclinations(world);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < z.length; i++) {
      for (int k = 0; k < world.weakTies.degree(i); k++) {
        products += z[i] * z[world.weakTies.alter(i, k)];
        squares += z[i] * z[i];
      }
    }
    return products / squares;
  }

  /** Villages added behind change nobody's inclination. */
  @Test
  void inclinationIsKeyedByVillageAndCircle() {
    double[] more = inclinations(Scenarios.born(inclined(.5)));
    double[] less = inclinations(Scenarios.born(inclined(.5, "geography.villagesPerTownship=3")));
    assertThat(more).startsWith(less);
  }

  @Test
  void whatIsLatentIsShownNowhereAndChangesNothingElse() {
    List<PanelRow> seen = new ArrayList<>();
    List<PanelRow> latent = new ArrayList<>();
    String[] small = {"months=12", "households.inclination={spread: 0.3, circleShare: 0.5}"};
    Scenario open = Scenarios.lively(small);
    Scenario hidden = Scenarios.lively(small[0], small[1], "households.inclination.observed=false");
    NetworkSnapshot one = new Simulation(open, 0, seen::add, true).run().network().orElseThrow();
    NetworkSnapshot other =
        new Simulation(hidden, 0, latent::add, true).run().network().orElseThrow();

    assertThat(seen).noneMatch(row -> Double.isNaN(row.inclination()));
    assertThat(latent).allMatch(row -> Double.isNaN(row.inclination()));
    assertThat(seen.stream().map(PanelRow::status))
        .containsExactlyElementsOf(latent.stream().map(PanelRow::status).toList());
    assertThat(one.traits()).extracting("name").containsExactly("earning", "inclination");
    assertThat(other.traits()).extracting("name").containsExactly("earning");
    double[] born = inclinations(Scenarios.born(open));
    assertThat(one.traits().get(1).values())
        .containsExactly(DoubleStream.of(born).boxed().toArray(Double[]::new));
  }

  /** A village where thresholds fall by 10 in three months in which everybody deliberates. */
  private static Scenario struck(String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "months=8",
                "start=2008-01",
                "geography.villagesPerTownship=3",
                "geography.householdsPerVillage=40",
                "awareness.enabled=false",
                "barrier.enabled=false",
                "market.enabled=false",
                "exit.enabled=false",
                "entry.initial.count=0",
                "entry.deliberationMonths=1",
                "entry.threshold.value=5"));
    sets.addAll(List.of(more));
    return Scenarios.of(sets.toArray(String[]::new));
  }

  private static final String DATED =
      "entry.shocks.dated=[{village: c1-t1-v2, from: 2008-03, until: 2008-05, push: 10}]";

  @Test
  void aDatedShockStrikesItsVillageInItsMonthsUnderBothRules() {
    for (String rule : List.of("entry.rule=threshold", "entry.rule=composite")) {
      List<Event> entries =
          Scenarios.run(struck(rule, DATED)).events().stream()
              .filter(event -> event.kind() == Event.Kind.ENTRY)
              .toList();
      assertThat(entries).hasSize(40);
      assertThat(entries).allMatch(event -> event.village().equals("c1-t1-v2"));
      assertThat(entries).allMatch(event -> event.month() == 3);
      assertThat(entries).allMatch(event -> event.motive().equals("private"));
    }
    assertThat(Scenarios.run(struck("entry.rule=threshold")).events())
        .noneMatch(event -> event.kind() == Event.Kind.ENTRY);
  }

  /** Refusals that stand until others move are asked again; those who come too late refuse. */
  @Test
  void whoDeliberatesOutsideTheMonthsOfAShockRefuses() {
    List<Event> entries =
        Scenarios.run(struck("entry.rule=threshold", "entry.deliberationMonths=4", DATED))
            .events()
            .stream()
            .filter(event -> event.kind() == Event.Kind.ENTRY)
            .toList();
    assertThat(entries).allMatch(event -> event.month() >= 3 && event.month() <= 5);
    // 1 − (3/4)^3 = .578 of 40, within 4 standard errors.
    assertThat(entries.size()).isBetween(23 - 13, 23 + 13);
  }

  @Test
  void drawnShocksStrikeEachVillageAndMonthWithTheirChanceAndLast() {
    Scenario scenario =
        Scenarios.of(
            "months=400",
            "geography.villagesPerTownship=50",
            "geography.householdsPerVillage=1",
            "entry.shocks={chance: 0.02, push: 0.7, months: 3}");
    World world = Scenarios.born(scenario);
    int under = 0;
    int begun = 0;
    double[] before = new double[50];
    for (int month = 1; month <= 400; month++) {
      world.villageShocks.openMonth(month, village -> {});
      for (int v = 0; v < 50; v++) {
        double push = world.villageShocks.push(v);
        assertThat(push).isIn(0.0, 0.7);
        under += push > 0 ? 1 : 0;
        begun += push > 0 && before[v] == 0 ? 1 : 0;
        before[v] = push;
      }
    }
    // A month is under a shock unless none of its last three was struck: 1 − .98³ = .0588.
    assertThat(under / 20000.0).isBetween(.0588 - 4 * .0029, .0588 + 4 * .0029);
    assertThat(begun / 20000.0).isBetween(.02 * .9412 - 4 * .001, .02 * .9412 + 4 * .001);
  }

  @Test
  void shocksThatPushByNothingChangeNothing() {
    Trace none = Scenarios.trace(Scenarios.lively("entry.shocks={chance: 0.3, push: 0}"));
    assertThat(none).isEqualTo(Scenarios.LIVELY_TRACE);
    Trace idle = Scenarios.trace(Scenarios.lively("households.inclination.circleShare=0.9"));
    assertThat(idle).isEqualTo(Scenarios.LIVELY_TRACE);
    assertThat(Scenarios.trace(Scenarios.lively("weak.candidates=5")))
        .isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void aShockToAnUnknownVillageIsRefused() {
    Scenario scenario = struck("entry.shocks.dated=[{village: nowhere}]");
    assertThatThrownBy(() -> Simulation.check(scenario))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(
            "entry.shocks.dated[0].village: no village 'nowhere'; names are such as 'c1-t1-v1'");
    assertThatThrownBy(
            () -> struck("entry.shocks.dated=[{village: c1-t1-v1, from: 2008-03, until: 2008-02}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("must not be before from");
  }
}
