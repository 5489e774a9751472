package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.panel;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;
import static org.taocun.model.Scenarios.trace;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.trace.Event;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Trust, learning from each other, ability, migration, associations, stages. */
class PeopleTest {
  private static final String CHEATING = "trust={enabled: true, chance: 1, thinMargin: 1}";
  private static final String MIGRATION = "migration={enabled: true, leaving: 0.02}";
  private static final String ASSOCIATIONS = "associations={enabled: true, sellers: 5}";
  private static final String[] EVERYTHING = {
    CHEATING,
    MIGRATION,
    ASSOCIATIONS,
    "ability.enabled=true",
    "learning.fromAlters=0.1",
    "weak.madeBySellers=0.1",
    "stages={networkSellers: 3, networkWeakShare: 0.1, clusterWeakShare: 0.2}",
    "shocks=[{from: 2007-06, until: 2007-06, reputationLoss: 0.4}]"
  };

  private static double sum(RunRecord run, String variable) {
    return Arrays.stream(run.series().series(0, variable)).sum();
  }

  private static double last(RunRecord run, String variable) {
    double[] series = run.series().series(0, variable);
    return series[series.length - 1];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trust={chance: 1, gain: 1, damage: 2, supervision: 0.5}",
        "trust={enabled: true, chance: 0}",
        "trust={enabled: true, supervision: 1}",
        "trust={enabled: true, honesty: 1}",
        "trust={brandGrowth: 1, brandParcels: 1, brandLoss: 1}",
        "trust={enabled: true, chance: 0, brandLoss: 1, brandParcels: 1}",
        "trust={enabled: true, chance: 0, brandGrowth: 0, brandParcels: 1}",
        "trust.recovery=0.9",
        "platform.reputationEffect=9",
        "ability={young: 0, schooled: 0}",
        "ability={enabled: true, young: 1, schooled: 1}",
        "migration={awayShare: 1, leaving: 1}",
        "migration={enabled: true, awayShare: 0, leaving: 0, perAlter: 1}",
        "associations={sellers: 1, tieFactor: 50}",
        "associations={enabled: true, sellers: 100000}",
        "stages={networkSellers: 0}",
        "shocks=[{from: 2007-01, enabled: false, reputationLoss: 1}]"
      })
  void whatIsOffOrZeroChangesNothing(String set) {
    assertThat(trace(lively(set))).isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void cheatsCostTheirVillagesReputationAndSales() {
    RunRecord honest = run(lively());
    RunRecord cheating = run(lively(CHEATING));
    assertThat(sum(honest, "cheats")).isZero();
    assertThat(sum(cheating, "cheats")).isPositive();
    assertThat(last(cheating, "reputation")).isNegative().isGreaterThanOrEqualTo(-1);
    assertThat(sum(cheating, "turnoverYuan")).isLessThan(sum(honest, "turnoverYuan"));
  }

  @Test
  void supervisionKeepsMostFromCheating() {
    RunRecord free = run(lively(CHEATING));
    RunRecord watched = run(lively(CHEATING.replace("}", ", supervision: 0.8}")));
    assertThat(sum(watched, "cheats")).isLessThan(0.5 * sum(free, "cheats"));
    assertThat(last(watched, "reputation")).isGreaterThan(last(free, "reputation"));
  }

  @Test
  void supervisionOfAVillageIsRaisedByWhoeverAsksForMore() {
    World world = Scenarios.born(lively(CHEATING));
    world.trust.supervise(1, 1);
    world.trust.supervise(1, 0.3);
    for (int month = 1; month <= 40; month++) {
      step(world, month);
      assertThat(world.trust.cheats[1]).isZero();
    }
    assertThat(world.book.reputation[1]).isZero();
    assertThat(world.book.reputation[0]).isNegative();
  }

  @Test
  void aCheatSavesAShareOfItsProductionCostInTheMonth() {
    String[] one = {
      "market={shopSpread: 0, monthlyNoise: 0}",
      "entry.initial={count: 360}",
      "exit.enabled=false",
      "weak.model=none",
      "months=1"
    };
    String cheat = "trust={enabled: true, honesty: 0, chance: 1, thinMargin: 1, gain: 0.25}";
    World honest = Scenarios.born(lively(one));
    World cheating = Scenarios.born(lively(one[0], one[1], one[2], one[3], one[4], cheat));
    step(honest, 1);
    step(cheating, 1);
    int cheats = 0;
    for (int i = 0; i < honest.households.count; i++) {
      long saved = cheating.households.profitFen[i] - honest.households.profitFen[i];
      cheats += saved > 0 ? 1 : 0;
    }
    long sales = Arrays.stream(honest.book.turnoverFen).sum();
    long production = paidToSuppliers(honest);
    long after = paidToSuppliers(cheating);
    long cheated = Arrays.stream(cheating.trust.cheatedFen).sum();
    assertThat(cheats).isEqualTo(Arrays.stream(cheating.trust.cheats).sum()).isPositive();
    assertThat((double) (production - after))
        .isCloseTo(0.25 * production * cheated / sales, within(0.05 * production));
    for (int v = 0; v < 3; v++) {
      double share = (double) cheating.trust.cheatedFen[v] / cheating.book.turnoverFen[v];
      assertThat(cheating.book.reputation[v]).isEqualTo(-0.5 * share);
    }
  }

  /** Three villages with a brand of .3, goods of which some are by cheats, and fewer parcels. */
  @Test
  void brandsMoveByTheGoodsOfTheirVillage() {
    World world =
        Scenarios.born(
            lively(
                "trust={enabled: true, chance: 1, thinMargin: 1, brandGrowth: 0.1, brandLoss: 0.4,"
                    + " brandParcels: 200}",
                "entry.initial.count=40"));
    Arrays.fill(world.book.brand, 0.3);
    boolean cheated = false;
    for (int month = 1; month <= 24; month++) {
      double[] before = world.book.brand.clone();
      step(world, month);
      for (int v = 0; v < 3; v++) {
        long sales = world.book.turnoverFen[v];
        double share = sales > 0 ? (double) world.trust.cheatedFen[v] / sales : 0;
        double known = Math.min(1, world.book.parcels[v] / 200);
        cheated |= share > 0;
        assertThat(world.book.brand[v])
            .isCloseTo(
                before[v] + 0.1 * (1 - share) * known * (1 - before[v]) - 0.4 * share * before[v],
                within(1e-15));
      }
    }
    assertThat(cheated).isTrue();
  }

  /** All sell more than the parcels of full growth and nobody cheats: 1 − .9^n. */
  @Test
  void whereNobodyCheatsTheBrandClosesAShareOfWhatItLacksEachMonth() {
    RunRecord run =
        run(
            Scenarios.still(
                "trust={enabled: true, chance: 0, brandGrowth: 0.1, brandParcels: 0.001}"));
    double[] brand = run.series().series(0, "brand");
    for (int month = 0; month <= 24; month++) {
      assertThat(brand[month]).isCloseTo(1 - Math.pow(0.9, month), within(1e-12));
    }
    assertThat(run.headline("finalBrand")).isEqualTo(brand[24]);
    double[] margin = run.series().series(0, "margin");
    assertThat(margin[24]).isGreaterThan(margin[1]);
  }

  @Test
  void aScandalTakesReputationAndNoBrand() {
    String growing = "trust={enabled: true, chance: 0, brandGrowth: 0.1, brandParcels: 0.001}";
    String scandal = "shocks=[{from: 2007-01, reputationLoss: 1}]";
    assertThat(run(Scenarios.still(growing, scandal)).headline("finalBrand"))
        .isEqualTo(run(Scenarios.still(growing)).headline("finalBrand"));
  }

  private static long paidToSuppliers(World world) {
    return Arrays.stream(world.book.paidFen[Payee.SUPPLIERS.ordinal()]).sum();
  }

  @Test
  void aScandalStrikesInItsMonthAndIsForgottenSlowly() {
    RunRecord run =
        run(
            lively(
                "shocks=[{from: 2007-01, reputationLoss: 0.5}]",
                "trust.recovery=0.1",
                "exit.enabled=false"));
    double[] reputation = run.series().series(0, "reputation");
    assertThat(reputation[12]).isZero();
    for (int month = 13; month <= 60; month++) {
      assertThat(reputation[month]).isCloseTo(-0.5 * Math.pow(0.9, month - 12), within(1e-9));
    }
    assertThat(sum(run, "turnoverYuan"))
        .isLessThan(sum(run(lively("exit.enabled=false")), "turnoverYuan"));
  }

  @Test
  void sellersLearnFromTheMostSkilledOfTheirCircle() {
    String[] sets = {
      "learning={bySelling: 0, fromAlters: 0.25}",
      "strong.model=complete",
      "geography={villagesPerTownship: 1, householdsPerVillage: 3, broadbandShare: 1}",
      "households.skill=[0.2, 0.4, 0.8]",
      "entry.leaders.share=0",
      "entry.initial={count: 0, block: 3}",
      "exit.enabled=false",
      "market.enabled=false",
      "months=2"
    };
    World world = Scenarios.born(lively(sets));
    step(world, 1);
    assertThat(world.households.skill[0]).isCloseTo(0.35f, within(1e-6f));
    assertThat(world.households.skill[1]).isCloseTo(0.5f, within(1e-6f));
    assertThat(world.households.skill[2]).isEqualTo(0.8f);
  }

  @Test
  void withoutYoungOrSchooledMembersNobodyStarts() {
    assertThat(run(lively("ability={enabled: true, young: 0}")).headline("entries")).isZero();
    RunRecord unschooled = run(lively("ability={enabled: true, young: 1, schooled: 0}"));
    RunRecord schooled = run(lively("ability={enabled: true, young: 1, schooled: 1}"));
    assertThat(unschooled.headline("entries"))
        .isPositive()
        .isLessThan(schooled.headline("entries"));
  }

  @Test
  void trainingStandsInForSchooling() {
    String[] unschooled = {
      "ability={enabled: true, young: 1, schooled: 0, skillInstead: 0.45}",
      "households.skill=0.1",
      "entry.leaders.share=0",
      "months=30"
    };
    String training =
        "government.policies=[{kind: training, from: 2006-01, budgetYuanPerYear: 1e7,"
            + " unitCostYuan: 500, gapClosed: 0.9}]";
    assertThat(run(lively(unschooled)).headline("entries")).isZero();
    assertThat(
            run(lively(unschooled[0], unschooled[1], unschooled[2], unschooled[3], training))
                .headline("entries"))
        .isPositive();
  }

  @Test
  void migrantsStartNoShopUntilTheyAreHome() {
    String all = "migration={enabled: true, awayShare: 1, leaving: 0, %s}";
    String nobodyReturns = all.formatted("returnChance: 0, perAlter: 0, perVillage: 0");
    String someReturn = all.formatted("returnChance: 0.2, perAlter: 0, perVillage: 0");
    assertThat(run(lively(nobodyReturns)).headline("entries")).isZero();
    RunRecord run = run(lively(someReturn));
    assertThat(run.headline("entries")).isPositive();
    List<String> home =
        run.events().stream()
            .filter(e -> e.kind() == Event.Kind.HOME)
            .map(Event::household)
            .toList();
    assertThat(home).doesNotHaveDuplicates();
    assertThat(run.events())
        .filteredOn(e -> e.kind() == Event.Kind.ENTRY && !e.motive().equals("pioneer"))
        .allSatisfy(
            e -> {
              if (!e.household().isEmpty() && !wasPioneer(run, e.household())) {
                assertThat(home).contains(e.household());
              }
            });
  }

  private static boolean wasPioneer(RunRecord run, String household) {
    return run.events().stream()
        .anyMatch(e -> e.motive().equals("pioneer") && e.household().equals(household));
  }

  /** A household that is away has decided nothing: it is free to enter once it is home. */
  @Test
  void whoComesHomeLaterIsWillingStill() {
    for (String decide : List.of("repeatedly", "once")) {
      for (String schedule : List.of("synchronous", "sequential")) {
        for (String rule : List.of("threshold", "composite")) {
          RunRecord run =
              run(
                  lively(
                      "migration={enabled: true, awayShare: 1, considerMonths: 1, returnChance:"
                          + " 0.3, perAlter: 0, perVillage: 0, leaving: 0, savingsYuan: 1e6}",
                      "awareness.enabled=false",
                      "exit.enabled=false",
                      "entry.initial={count: 0}",
                      "entry.composite={noise: 0, profitWeight: 0, barrierWeight: 0}",
                      "entry.threshold.value=0",
                      "entry.rule=" + rule,
                      "entry.decide=" + decide,
                      "entry.schedule=" + schedule));
          assertThat(run.headline("entries")).isEqualTo(360);
          assertThat(run.series().series(0, "entries")[1]).isBetween(30.0, 180.0);
        }
      }
    }
  }

  @Test
  void aLargerShareOfMigrantsKeepsItsEarlierMembers() {
    World few = Scenarios.born(lively("migration={enabled: true, awayShare: 0.2}"));
    World many = Scenarios.born(lively("migration={enabled: true, awayShare: 0.5}"));
    int away = 0;
    for (int i = 0; i < few.households.count; i++) {
      if (few.households.is(i, Households.AWAY)) {
        assertThat(many.households.is(i, Households.AWAY)).isTrue();
        away++;
      }
    }
    assertThat(away).isPositive().isLessThan(Arrays.stream(many.migrants.away).sum());
  }

  @Test
  void withoutTiesAnExtraHouseholdComesAndGoesByItself() {
    String[] sets = {
      "ability.enabled=true",
      "migration={enabled: true, leaving: 0.02, perVillage: 0, returnChance: 0.3}"
    };
    String[] more = Arrays.copyOf(sets, sets.length + 1);
    more[sets.length] = "geography.householdsPerVillage=121";
    List<PanelRow> before = panel(Scenarios.alone(sets));
    assertThat(
            panel(Scenarios.alone(more)).stream()
                .filter(row -> !row.household().endsWith("/120"))
                .toList())
        .isEqualTo(before);
    assertThat(run(Scenarios.alone(sets)).headline("homecomings")).isPositive();
  }

  @Test
  void aScandalThatComesLaterLeavesTheMonthsBeforeIdentical() {
    String[] sets = Arrays.copyOf(EVERYTHING, EVERYTHING.length + 1);
    sets[EVERYTHING.length] = "shocks=[{from: 2009-01, reputationLoss: 0.5}]";
    RunRecord late = run(lively(sets));
    sets[EVERYTHING.length] = "shocks=[]";
    RunRecord never = run(lively(sets));
    for (int month = 0; month <= 36; month++) {
      assertThat(late.series().rows()[0][month]).isEqualTo(never.series().rows()[0][month]);
    }
    assertThat(late.series().rows()[0][37]).isNotEqualTo(never.series().rows()[0][37]);
  }

  @Test
  void shopsBringMigrantsHome() {
    String[] quiet = {
      "migration={enabled: true, leaving: 0, perAlter: 0.5, perVillage: 0.5}", "exit.enabled=false"
    };
    double with = sum(run(lively(quiet)), "homecomings");
    double without =
        sum(
            run(lively(quiet[0], quiet[1], "entry.initial={count: 0}", "entry.beliefYuan=-1e9")),
            "homecomings");
    assertThat(with).isGreaterThan(1.5 * without);
    assertThat(without).isPositive();
  }

  @Test
  void aTalentProgrammeInvitesMoreHome() {
    World world = Scenarios.born(lively("migration.enabled=true"));
    int i = 0;
    double before = world.migrants.chance(i);
    world.migrants.invite(world.households.village[i], 0.5);
    assertThat(1 - world.migrants.chance(i)).isCloseTo((1 - before) / 2, within(1e-12));
  }

  @Test
  void homecomersBringSkillSavingsAndSomeAreLeaders() {
    String[] sets = {
      "migration={enabled: true, awayShare: 1, considerMonths: 1, returnChance: 1, leaving: 0,"
          + " skillGain: 0.5, savingsYuan: 1000, leaderShare: 1}",
      "entry.leaders={share: 0, skill: 0}",
      "entry.verification=0",
      "entry.initial={count: 0}",
      "entry.beliefYuan=-1e9",
      "months=1"
    };
    World before = Scenarios.born(lively(sets));
    World world = Scenarios.born(lively(sets));
    step(world, 1);
    for (int i = 0; i < world.households.count; i++) {
      float skill = before.households.skill[i];
      assertThat(world.households.skill[i]).isCloseTo(skill + (1 - skill) / 2, within(1e-6f));
      assertThat(world.households.capitalFen[i] - before.households.capitalFen[i])
          .isEqualTo(100_000);
      assertThat(world.households.is(i, Households.LEADER)).isTrue();
    }
    assertThat(Arrays.stream(world.migrants.away).sum()).isZero();
  }

  @Test
  void theCountOfMigrantsFollowsFromComingsAndGoings() {
    SeriesTable series = run(lively(EVERYTHING)).series();
    double[] away = series.series(0, "migrants");
    double[] home = series.series(0, "homecomings");
    double[] left = series.series(0, "departures");
    for (int month = 1; month < away.length; month++) {
      assertThat(away[month]).isEqualTo(away[month - 1] - home[month] + left[month]);
    }
    assertThat(Arrays.stream(left).sum()).isPositive();
  }

  @Test
  void associationsMakeMoreTiesAndReachOtherVillages() {
    String[] plain = {"weak.madeBySellers=0.05", "weak.ownVillageShare=1", "weak.townshipShare=0"};
    String[] more = {
      plain[0],
      plain[1],
      plain[2],
      "weak.countyShare=0",
      "associations={enabled: true, sellers: 5, tieFactor: 4, insideShare: 0, betweenShare: 1}"
    };
    RunRecord without = run(lively(plain[0], plain[1], plain[2], "weak.countyShare=0"));
    RunRecord with = run(lively(more));
    assertThat(sum(with, "newWeakTies")).isGreaterThan(1.5 * sum(without, "newWeakTies"));
    assertThat(sum(without, "newTiesOutside")).isZero();
    assertThat(sum(with, "newTiesOutside")).isPositive();
    assertThat(with.events()).anyMatch(e -> e.kind() == Event.Kind.ASSOCIATION);
    assertThat(last(with, "associations")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void pairsByVillageEqualPairsByLooking(long seed) {
    long pairs = 0;
    for (String weak : List.of("gravity", "complete", "circles", "erdosRenyi")) {
      String[] sets = Arrays.copyOf(EVERYTHING, EVERYTHING.length + 3);
      sets[EVERYTHING.length] = "seed=" + seed;
      sets[EVERYTHING.length + 1] = "weak.model=" + weak;
      sets[EVERYTHING.length + 2] = "exit.hazard=0.05";
      World world = Scenarios.born(lively(sets));
      for (int month = 1; month <= 30; month++) {
        step(world, month);
      }
      assertPairs(world, world.weak);
      assertPairs(world, world.strong);
      pairs += world.weak.sellingPairs();
    }
    assertThat(pairs).isPositive();
  }

  private static void assertPairs(World world, Exposure layer) {
    long[] pairs = new long[world.book.villages];
    for (int i = 0; i < world.households.count; i++) {
      if (!world.households.sells(i)) {
        pairs[world.households.village[i]] += layer.selling(i);
      }
    }
    for (int v = 0; v < pairs.length; v++) {
      assertThat(layer.sellingPairs(v)).isEqualTo(pairs[v]);
    }
    assertThat(layer.sellingPairs()).isEqualTo(Arrays.stream(pairs).sum());
  }

  @Test
  void aStageThatAsksForWeakTiesComesLater() {
    String[] easy = {"cluster.salesYuan=1000", "weak.madeBySellers=0.1"};
    RunRecord plain = run(lively(easy));
    RunRecord strict = run(lively(easy[0], easy[1], "stages.clusterWeakShare=0.4"));
    assertThat(sum(plain, "villagesCluster")).isEqualTo(sum(plain, "taobaoVillages")).isPositive();
    assertThat(sum(strict, "taobaoVillages")).isEqualTo(sum(plain, "taobaoVillages"));
    assertThat(sum(strict, "villagesCluster")).isLessThan(sum(plain, "villagesCluster"));
    double[] share = strict.series().series(0, "weakExposureCluster");
    assertThat(Arrays.stream(share).filter(x -> !Double.isNaN(x)).min().orElse(1))
        .isGreaterThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void moneyBalancesAndCountsHoldWithEverythingOn(long seed) {
    String[] sets = Arrays.copyOf(EVERYTHING, EVERYTHING.length + 1);
    sets[EVERYTHING.length] = "seed=" + seed;
    RunRecord run = run(lively(sets));
    SeriesTable series = run.series();
    for (int month = 0; month <= 60; month++) {
      long left = Math.round(series.series(0, "turnoverYuan")[month] * 100);
      for (String part :
          List.of(
              "productionYuan",
              "commissionYuan",
              "logisticsYuan",
              "fixedYuan",
              "rentYuan",
              "liveYuan",
              "profitYuan")) {
        left -= Math.round(series.series(0, part)[month] * 100);
      }
      assertThat(left).isZero();
    }
    assertThat(run.headline("entries")).isPositive();
    assertThat(sum(run, "cheats")).isPositive();
    assertThat(sum(run, "homecomings")).isPositive();
    assertThat(trace(lively(sets))).isEqualTo(trace(lively(sets)));
  }
}
