package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.GovernmentTest.at;
import static org.taocun.model.GovernmentTest.governed;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ScenarioException;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;

/** Instruments that act on places: their effects there, their costs and their length. */
class PlacePoliciesTest {
  /** Three villages of one county with one policy. */
  private static World served(String policy, String... sets) {
    String[] all = Arrays.copyOf(sets, sets.length + 1);
    all[sets.length] = "government.policies=[{" + policy + "}]";
    return Scenarios.born(lively(all));
  }

  private static long spent(World world, int month) {
    return world.government.ledger().stream()
        .filter(line -> line.month() == month)
        .mapToLong(PolicySpending::fen)
        .sum();
  }

  /** 1,000 yuan a month: a station of 1,000, then 400 a month for running it. */
  @ParameterizedTest
  @CsvSource({"village, VILLAGE", "township, TOWNSHIP", "county, COUNTY"})
  void stationsAreBuiltForGoodAndRunWhileThereIsMoney(String word, Stations.Level level) {
    World world =
        served(
            "kind: stations, unitCostYuan: 1000, budgetYuanPerYear: 12000, until: 2006-03,"
                + " target: listed, ids: [c1-t1-v1], level: "
                + word,
            "logistics.stations={enabled: true, villageYuan: 400, townshipYuan: 400,"
                + " countyYuan: 400, carrierParcels: 1e12}");
    long[] paid = {0, 100_000, 40_000, 40_000, 0};
    for (int month = 1; month <= 4; month++) {
      step(world, month);
      assertThat(spent(world, month)).isEqualTo(paid[month]);
      assertThat(world.stations.open(level, 0)).isTrue();
      long byStations = IntStream.range(0, 3).mapToLong(world.stations::publicFen).sum();
      assertThat(byStations).isEqualTo(month == 1 ? 0 : paid[month]);
    }
    assertThat(world.government.ledger()).allMatch(line -> line.receiver().equals("providers"));
    assertThat(world.government.ledger().stream().mapToLong(PolicySpending::units).sum())
        .isEqualTo(1);
  }

  /** Three villages: c1-t1-v1, c1-t1-v2, c1-t1-v3. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: training | true, true, true",
        "kind: training, villages: [c1-t1-v2] | false, true, false",
        "kind: training, target: listed, ids: [c1-t1-v3/0] | false, false, true",
        "kind: stations, target: listed, ids: [c1-t1-v1] | true, false, false"
      })
  void aPolicyReachesTheVillagesOfItsTarget(String policy, String reached) {
    World world = served(policy);
    PolicySettings only = world.scenario.government().policies().get(0);
    assertThat(
            IntStream.range(0, 3)
                .mapToObj(v -> String.valueOf(world.government.mayReach(only, v)))
                .collect(Collectors.joining(", ")))
        .isEqualTo(reached);
  }

  @Test
  void stationsThatDoNotCountAreNotPaidFor() {
    World world = served("kind: stations, unitCostYuan: 100, budgetYuanPerYear: 12000");
    step(world, 1);
    assertThat(world.government.ledger()).isEmpty();
  }

  @Test
  void stationsMakeParcelsCheaper() {
    String[] world = {
      "logistics.stations={enabled: true, carrierParcels: 1e12, villageYuan: 0}",
      "entry={initial: {count: 60}, deliberationMonths: 1200}",
      "exit.enabled=false",
      "market.shops.enabled=false"
    };
    RunRecord without = run(lively(world));
    String[] built = Arrays.copyOf(world, world.length + 1);
    built[world.length] =
        "government.policies=[{kind: stations, unitCostYuan: 1000, budgetYuanPerYear: 100000}]";
    RunRecord with = run(lively(built));
    assertThat(sum(with, "parcels")).isEqualTo(sum(without, "parcels"));
    assertThat(sum(with, "logisticsYuan")).isLessThan(sum(without, "logisticsYuan"));
  }

  private static double sum(RunRecord run, String variable) {
    return Arrays.stream(run.series().series(0, variable)).sum();
  }

  @Test
  void aColdChainCoversMoreAndKeepsMoreFruit() {
    String policy = "kind: coldChain, coverage: 0.7, unitCostYuan: 1000, budgetYuanPerYear: 12000";
    World world = served(policy, "logistics.coldChain.coverage=0.2");
    step(world, 1);
    assertThat(covered(world)).containsExactlyInAnyOrder(0.2, 0.2, 0.2 + 0.7);
    World nearly = served(policy, "logistics.coldChain.coverage=0.5");
    step(nearly, 1);
    assertThat(covered(nearly)).containsExactlyInAnyOrder(0.5, 0.5, 1);
    String[] fruit = {
      "market.category=fruit",
      "entry={initial: {count: 60}, deliberationMonths: 1200}",
      "exit.enabled=false"
    };
    RunRecord without = run(lively(fruit));
    RunRecord with =
        run(lively(fruit[0], fruit[1], fruit[2], "government.policies=[{" + policy + "}]"));
    assertThat(sum(with, "spoilageYuan")).isLessThan(0.6 * sum(without, "spoilageYuan"));
    assertThat(with.ledger()).hasSize(3);
  }

  private static double[] covered(World world) {
    return IntStream.range(0, 3).mapToDouble(world.stations::coldChain).toArray();
  }

  @Test
  void supervisionKeepsSellersHonest() {
    String policy =
        "kind: supervision, level: 0.8, unitCostYuan: 1000, budgetYuanPerYear: 24000, until:"
            + " 2006-01";
    String cheating = "trust={enabled: true, chance: 1, thinMargin: 1, supervision: 0.1}";
    World world = served(policy, cheating);
    step(world, 1);
    assertThat(IntStream.range(0, 3).mapToDouble(world.trust::supervision))
        .containsExactlyInAnyOrder(0.1, 0.8, 0.8);
    assertThat(spent(world, 1)).isEqualTo(200_000);
    World watched = served(policy, "trust={enabled: true, supervision: 0.9}");
    step(watched, 1);
    assertThat(spent(watched, 1)).isZero();
    String fixed = "entry={initial: {count: 60}, deliberationMonths: 1200}";
    String strict =
        "government.policies=[{kind: supervision, level: 1, unitCostYuan: 1,"
            + " budgetYuanPerYear: 1200}]";
    assertThat(sum(run(lively(cheating, fixed, "exit.enabled=false", strict)), "cheats"))
        .isLessThan(sum(run(lively(cheating, fixed, "exit.enabled=false")), "cheats"));
  }

  @Test
  void invitedMigrantsComeHome() {
    String migration =
        "migration={enabled: true, awayShare: 0.6, considerMonths: 6, leaving: 0, returnChance:"
            + " 0.05}";
    String policy = "kind: talentReturn, chance: 0.9, unitCostYuan: 1, budgetYuanPerYear: 24";
    World world = served(policy, migration);
    step(world, 1);
    assertThat(IntStream.range(0, 3).mapToDouble(world.migrants::invited))
        .containsExactlyInAnyOrder(0.0, 0.9, 0.9);
    String shut = "entry={initial: {count: 4}, deliberationMonths: 1200}";
    World invited = served(policy, migration, shut);
    World left = Scenarios.born(lively(migration, shut));
    for (int month = 1; month <= 24; month++) {
      step(invited, month);
      step(left, month);
    }
    assertThat(Arrays.stream(invited.migrants.away).sum())
        .isPositive()
        .isLessThan(Arrays.stream(left.migrants.away).sum() / 2);
  }

  @Test
  void brandsRaiseWhatVillagesSell() {
    String policy = "kind: brand, share: 0.4, unitCostYuan: 1, %s";
    World world = served(policy.formatted("budgetYuanPerYear: 24"));
    step(world, 1);
    assertThat(world.book.brand).containsExactlyInAnyOrder(0.0, 0.4, 0.4);
    String twice = policy.formatted("budgetYuanPerYear: 36");
    World both = served(twice + "}, {" + twice);
    step(both, 1);
    assertThat(both.book.brand).containsOnly(0.4 + 0.4 * (1 - 0.4));
    String fixed = "entry={initial: {count: 60}, deliberationMonths: 1200}";
    String all = "government.policies=[{" + policy.formatted("budgetYuanPerYear: 1000") + "}]";
    RunRecord with = run(lively(fixed, "exit.enabled=false", all));
    RunRecord without = run(lively(fixed, "exit.enabled=false"));
    assertThat(sum(with, "turnoverYuan")).isGreaterThan(sum(without, "turnoverYuan"));
    assertThat(sum(with, "profitYuan")).isGreaterThan(sum(without, "profitYuan"));
  }

  private static final String SHOWS = "platform.live={enabled: true, from: 2006-03, costYuan: 0}";

  private static final String[] THREE_VILLAGES = {
    "entry={initial: {count: 60}, deliberationMonths: 1200}", "exit.enabled=false", SHOWS
  };

  private static Scenario threeVillages(String... sets) {
    return lively(
        Stream.concat(Arrays.stream(THREE_VILLAGES), Stream.of(sets)).toArray(String[]::new));
  }

  private static World threeVillagesWorld(String policy) {
    return Scenarios.born(threeVillages("government.policies=[{" + policy + "}]"));
  }

  /** 1,000 yuan a month, 1,000 a campaign of two months: two villages at a time, from March on. */
  @Test
  void campaignsAreHeldWhereShowsAreAndAgainWhenTheyAreOver() {
    World world =
        threeVillagesWorld(
            "kind: liveCampaign, months: 2, boost: 3, unitCostYuan: 1000, budgetYuanPerYear: 12000,"
                + " target: listed, ids: [c1-t1-v2, c1-t1-v1], until: 2006-07");
    long[] paid = {0, 0, 0, 200_000, 0, 200_000, 0, 200_000, 0, 0};
    for (int month = 1; month <= 9; month++) {
      step(world, month);
      assertThat(spent(world, month)).as("month " + month).isEqualTo(paid[month]);
      double factor = month >= 3 && month <= 8 ? 4 : 1;
      assertThat(world.government.promotions.atShows(1)).isEqualTo(factor);
      assertThat(world.government.promotions.atShows(0)).isEqualTo(factor);
      assertThat(world.government.promotions.atShows(2)).isEqualTo(1);
    }
  }

  @Test
  void nobodyIsPaidForACampaignWhereNobodySells() {
    World world =
        served(
            "kind: liveCampaign, unitCostYuan: 1, budgetYuanPerYear: 1200",
            "entry.initial={count: 0, list: [c1-t1-v2/1]}",
            "platform.live={enabled: true, from: 2006-01}");
    step(world, 1);
    assertThat(world.government.ledger())
        .singleElement()
        .satisfies(line -> assertThat(line.village()).isEqualTo("c1-t1-v2"));
  }

  @Test
  void campaignsSellMoreAtShowsAndWithoutABoostNothing() {
    String policy =
        "government.policies=[{kind: liveCampaign, unitCostYuan: 1, budgetYuanPerYear: 1200, boost:"
            + " %s}]";
    RunRecord without = run(threeVillages());
    RunRecord idle = run(threeVillages(policy.formatted("0")));
    RunRecord with = run(threeVillages(policy.formatted("2")));
    for (String flow : List.of("turnoverYuan", "profitYuan", "liveSellers")) {
      assertThat(sum(idle, flow)).isEqualTo(sum(without, flow));
    }
    assertThat(sum(with, "turnoverYuan")).isGreaterThan(sum(without, "turnoverYuan"));
    assertThat(sum(with, "profitYuan")).isGreaterThan(sum(without, "profitYuan"));
    String dear = "platform.live.costYuan=200";
    assertThat(sum(run(threeVillages(dear, policy.formatted("2"))), "liveSellers"))
        .isGreaterThan(sum(run(threeVillages(dear)), "liveSellers"));
  }

  /** One agreement of three months in each of two counties, then another where there is money. */
  @Test
  void agreementsServeTheirPlaceForTheirMonthsOnThePlatformNamed() {
    World world =
        Scenarios.born(
            governed(
                "rivals=[{name: cheap, opens: 2006-02}]",
                "entry.initial.count=60",
                "exit.enabled=false",
                "government.policies=[{kind: platformPartnership, platform: cheap, reach: county,"
                    + " months: 3, traffic: 0.5, commissionCut: 0.25, unitCostYuan: 1000,"
                    + " budgetYuanPerYear: 6000, counties: [c1]}]"));
    for (int month = 1; month <= 8; month++) {
      step(world, month);
      boolean signed = month == 2 || month == 5 || month == 8;
      assertThat(spent(world, month)).as("month " + month).isEqualTo(signed ? 100_000 : 0);
      Promotions promotions = world.government.promotions;
      for (int v = 0; v < 8; v++) {
        boolean served = v < 4 && month >= 2;
        assertThat(promotions.traffic(v, 1)).isEqualTo(served ? 1.5 : 1);
        assertThat(promotions.commission(v, 1)).isEqualTo(served ? 0.75 : 1);
        assertThat(promotions.traffic(v, 0)).isEqualTo(1);
        assertThat(promotions.commission(v, 0)).isEqualTo(1);
      }
    }
    assertThat(world.government.ledger()).allMatch(line -> line.receiver().equals("platforms"));
  }

  @Test
  void platformsForgoWhatTheyAgreedToAndSellersKeepIt() {
    String policy =
        "government.policies=[{kind: platformPartnership, unitCostYuan: 100, budgetYuanPerYear:"
            + " 100000, traffic: %s, commissionCut: %s}]";
    String alike = "market.shops.enabled=false";
    RunRecord without = run(threeVillages(alike));
    RunRecord cheaper = run(threeVillages(alike, policy.formatted("0", "0.4")));
    for (int month = 1; month <= 60; month++) {
      double full = without.series().series(0, "commissionYuan")[month];
      double cut = cheaper.series().series(0, "commissionYuan")[month];
      assertThat(cut).isCloseTo(0.6 * full, within(0.6));
      assertThat(at(cheaper.series(), 0, "profitYuan", month))
          .isEqualTo(
              at(without.series(), 0, "profitYuan", month) + Math.round(full * 100 - cut * 100));
    }
    assertThat(sum(cheaper, "publicToPlatformsYuan")).isEqualTo(500);
    RunRecord seen = run(threeVillages(alike, policy.formatted("0.5", "0")));
    assertThat(sum(seen, "turnoverYuan")).isGreaterThan(1.3 * sum(without, "turnoverYuan"));
    RunRecord idle = run(threeVillages(alike, policy.formatted("0", "0")));
    assertThat(sum(idle, "profitYuan")).isEqualTo(sum(without, "profitYuan"));
  }

  @Test
  void withoutAMarketNobodyIsPaidForIt() {
    for (String kind : List.of("liveCampaign", "platformPartnership", "brand")) {
      RunRecord run =
          run(
              threeVillages(
                  "market.enabled=false",
                  "government.policies=[{kind: "
                      + kind
                      + ", unitCostYuan: 1, budgetYuanPerYear: 1200}]"));
      assertThat(run.ledger()).as(kind).isEmpty();
    }
  }

  /** Full cut for the first platform from the first month: nobody pays it commission any more. */
  @Test
  void theShopsOfOrganisationsAreServedToo() {
    String organisation =
        "organisations=[{name: one, founding: {sellers: 0}, shop: {shops: 3, supplierShare: 0.5}}]";
    String policy =
        "government.policies=[{kind: platformPartnership, unitCostYuan: 1, budgetYuanPerYear: 1200,"
            + " traffic: %s, commissionCut: %s}]";
    String nobody = "entry={initial: {count: 0}, rule: threshold, threshold: {value: 99}}";
    RunRecord without = run(lively(organisation, nobody));
    RunRecord free = run(lively(organisation, nobody, policy.formatted("0", "1")));
    RunRecord seen = run(lively(organisation, nobody, policy.formatted("1", "0")));
    assertThat(sum(without, "sellers")).isZero();
    assertThat(sum(without, "commissionYuan")).isPositive();
    assertThat(at(free.series(), 0, "commissionYuan", 60)).isZero();
    assertThat(sum(free, "publicToPlatformsYuan")).isEqualTo(5);
    assertThat(sum(seen, "turnoverYuan")).isGreaterThan(sum(without, "turnoverYuan"));
  }

  @Test
  void anAgreementWithAPlatformThatDoesNotExistIsRefused() {
    assertThatThrownBy(
            () -> governed("government.policies=[{kind: platformPartnership, platform: nowhere}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("no platform has the name 'nowhere'");
  }

  private static final String FOUNDED =
      "organisations=[{name: first, founding: {from: 2006-03, sellers: 1000}, services:"
          + " {startupSaving: 0.5}}, {name: second, founding: {sellers: 1000}}]";

  /** 1,000 yuan a month, 1,500 a cooperative; from March on, by village, as listed. */
  @Test
  void cooperativesAreFoundedBeforeAnybodySellsThere() {
    World world =
        Scenarios.born(
            threeVillages(
                FOUNDED,
                "entry.initial.count=0",
                "government.policies=[{kind: cooperative, unitCostYuan: 1500, budgetYuanPerYear:"
                    + " 12000, target: listed, ids: [c1-t1-v3, c1-t1-v1], organisation: first}]"));
    long[] paid = {0, 0, 0, 300_000, 0, 0};
    for (int month = 1; month <= 5; month++) {
      step(world, month);
      assertThat(spent(world, month)).as("month " + month).isEqualTo(paid[month]);
      assertThat(world.services.organisations.all())
          .extracting(Organisation::seat)
          .containsExactlyElementsOf(month < 3 ? List.of() : List.of(2, 0));
    }
  }

  @Test
  void cooperativesThatAPolicyFoundsBringMoreSellers() {
    String policy =
        "government.policies=[{kind: cooperative, unitCostYuan: 100, budgetYuanPerYear: %s}]";
    RunRecord without = run(lively(FOUNDED, policy.formatted("0")));
    RunRecord with = run(lively(FOUNDED, policy.formatted("12000")));
    assertThat(without.events()).noneMatch(e -> e.kind() == Event.Kind.ORGANISATION);
    assertThat(with.events()).filteredOn(e -> e.kind() == Event.Kind.ORGANISATION).hasSize(3);
    assertThat(with.headline("entries")).isGreaterThan(without.headline("entries"));
  }

  @Test
  void aCooperativeThatIsNotListedIsRefused() {
    assertThatThrownBy(
            () -> threeVillages("government.policies=[{kind: cooperative, organisation: nowhere}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("no organisation has the name 'nowhere'");
  }
}
