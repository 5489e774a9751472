package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;
import static org.taocun.model.Scenarios.trace;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.Fen;
import org.taocun.base.ScenarioException;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/**
 * Public money, every yuan of which is found and none spent that was not there, and the effects of
 * instruments for people and parcels.
 */
class GovernmentTest {
  /** All instruments at once, with odd budgets and overlapping dates. */
  private static final String ALL =
      "government.policies=[{kind: training, from: 2006-03, until: 2008-01, budgetYuanPerYear:"
          + " 7001.37, unitCostYuan: 333.33},{kind: credit, target: poorest, budgetYuanPerYear:"
          + " 5000, unitCostYuan: 90, creditYuan: 3000},{kind: broadband, from: 2006-05,"
          + " budgetYuanPerYear: 90000, unitCostYuan: 20000},{kind: entrySubsidy, target: nearest,"
          + " budgetYuanPerYear: 12000, unitCostYuan: 700, validMonths: 5},{kind:"
          + " leaderDemonstration, target: connected, budgetYuanPerYear: 15000, unitCostYuan:"
          + " 4000},{kind: logisticsSubsidy, from: 2006-09, budgetYuanPerYear: 2500, unitCostYuan:"
          + " 1.37},{kind: digitalCountryside, until: 2009-12, budgetYuanPerYear: 3000,"
          + " unitCostYuan: 111.11},{kind: ecommercePark, from: 2007-02, budgetYuanPerYear: 30000,"
          + " unitCostYuan: 50000, capacityShops: 20},{kind: stations, until: 2008-06,"
          + " budgetYuanPerYear: 7777.77, unitCostYuan: 999.99},{kind: coldChain, from: 2006-04,"
          + " budgetYuanPerYear: 20000, unitCostYuan: 7000.01},{kind: supervision,"
          + " budgetYuanPerYear: 11000, unitCostYuan: 3000},{kind: talentReturn, from: 2006-10,"
          + " budgetYuanPerYear: 9000.09, unitCostYuan: 2000},{kind: brand, target: connected,"
          + " budgetYuanPerYear: 13000, unitCostYuan: 5000.5},{kind: liveCampaign,"
          + " budgetYuanPerYear: 8000, unitCostYuan: 777.77, months: 4},{kind: platformPartnership,"
          + " until: 2009-07, budgetYuanPerYear: 10000, unitCostYuan: 2222.2, reach: township,"
          + " months: 5},{kind: cooperative, budgetYuanPerYear: 6000.06, unitCostYuan: 4000.4}]";

  /** All instruments, and all mechanisms through which they act. */
  private static Scenario withAll(long seed) {
    return governed(
        ALL,
        "seed=" + seed,
        "market.mix=[{category: fruit}, {category: furniture, weight: 3}]",
        "logistics.stations={enabled: true, villageShare: 0.3}",
        "logistics.lineHaulAlone=1",
        "trust={enabled: true, chance: 1, thinMargin: 1}",
        "migration.enabled=true",
        "platform.live={enabled: true, from: 2006-06, costYuan: 20}",
        "organisations=[{name: one, founding: {sellers: 1000}, services: {startupSaving: 0.3}}]");
  }

  /** Mechanisms through which an instrument acts, where they are off by default. */
  private static final Map<String, List<String>> MECHANISMS =
      Map.of(
          "stations",
          List.of("logistics.stations.enabled=true"),
          "coldChain",
          List.of(
              "market.category=fruit",
              "market.markup=1.5",
              "logistics.coldChain.yuanPerKg=0.05",
              "logistics.lineHaulAlone=1",
              "market.fixedCostYuan=50"),
          "supervision",
          List.of(
              "trust={enabled: true, chance: 1, thinMargin: 1}",
              "market.fixedCostYuan=50",
              "entry.initial.count=40"),
          "talentReturn",
          List.of("migration.enabled=true"),
          "liveCampaign",
          List.of("platform.live={enabled: true, from: 2006-01, costYuan: 20}"),
          "cooperative",
          List.of(
              "organisations=[{name: one, founding: {sellers: 1000}, services: {startupSaving:"
                  + " 1}}]"));

  private static final String[] TWO_COUNTIES = {
    "geography={counties: 2, townshipsPerCounty: 2, villagesPerTownship: 2, broadbandShare: 0.4}",
    "geography.householdsPerVillage=60"
  };

  static Scenario governed(String... sets) {
    String[] all = Arrays.copyOf(TWO_COUNTIES, TWO_COUNTIES.length + sets.length);
    System.arraycopy(sets, 0, all, TWO_COUNTIES.length, sets.length);
    return lively(all);
  }

  private static long fen(RunRecord run, Predicate<PolicySpending> which) {
    return run.ledger().stream().filter(which).mapToLong(PolicySpending::fen).sum();
  }

  /** Money allotted to a policy by the end of a month, by the book: whole years and twelfths. */
  private static long allotted(Scenario scenario, PolicySettings policy, int month) {
    int first = monthOf(scenario, policy.from());
    int months = Math.min(month, monthOf(scenario, policy.until())) - first + 1;
    int before = Math.max(0, 1 - first);
    long year = Fen.ofYuan(policy.budgetYuanPerYear());
    return months <= before ? 0 : upTo(year, months) - upTo(year, before);
  }

  private static long upTo(long year, int months) {
    return months / 12 * year + year * (months % 12) / 12;
  }

  private static int monthOf(Scenario scenario, YearMonth date) {
    return (int) scenario.start().until(date, ChronoUnit.MONTHS) + 1;
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void nothingIsEverOverspent(long seed) {
    Scenario scenario = withAll(seed);
    RunRecord run = run(scenario);
    List<PolicySettings> policies = scenario.government().policies();
    for (PolicySettings policy : policies) {
      for (String county : List.of("c1", "c2")) {
        Predicate<PolicySpending> own =
            line -> line.policy().equals(Programme.name(policy)) && line.county().equals(county);
        for (int month = 1; month <= 60; month++) {
          int m = month;
          assertThat(fen(run, own.and(line -> line.month() <= m)))
              .isLessThanOrEqualTo(allotted(scenario, policy, month));
        }
        assertThat(run.ledger().stream().filter(own))
            .allMatch(line -> line.month() >= monthOf(scenario, policy.from()))
            .allMatch(line -> line.month() <= monthOf(scenario, policy.until()));
      }
    }
    assertThat(run.ledger().stream().map(PolicySpending::instrument).distinct())
        .as("instruments that spend in the world of ALL: each is listed there with odd money")
        .containsExactlyInAnyOrderElementsOf(MinimallyDifferentWorldTest.instruments());
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void everyYuanIsFoundByPlaceReceiverAndMonth(long seed) {
    RunRecord run = run(withAll(seed));
    SeriesTable series = run.series();
    List<String> receivers = List.of("Providers", "Lenders", "Households", "Carriers", "Platforms");
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      String place = series.scopes().get(scope);
      Predicate<PolicySpending> here =
          line ->
              List.of(
                      "run",
                      "county:" + line.county(),
                      "township:" + line.township(),
                      "village:" + line.village())
                  .contains(place);
      double[] spent = series.series(scope, "publicSpendingYuan");
      for (int month = 0; month < spent.length; month++) {
        int m = month;
        Predicate<PolicySpending> now = here.and(line -> line.month() == m);
        assertThat(fen(run, now)).isEqualTo(Math.round(spent[month] * 100));
        for (String receiver : receivers) {
          double[] paid = series.series(scope, "publicTo" + receiver + "Yuan");
          assertThat(fen(run, now.and(line -> line.receiver().equalsIgnoreCase(receiver))))
              .isEqualTo(Math.round(paid[month] * 100));
        }
      }
    }
    assertThat(series.scopes()).hasSize(1 + 2 + 4 + 8);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void whatBuyersAndGovernmentPayForParcelsSomebodyReceives(long seed) {
    SeriesTable series = run(withAll(seed)).series();
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      for (int month = 0; month <= 60; month++) {
        long paid =
            at(series, scope, "turnoverYuan", month)
                + at(series, scope, "publicToCarriersYuan", month);
        long received = at(series, scope, "profitYuan", month);
        for (Payee payee : Payee.values()) {
          received += at(series, scope, payee.column(), month);
        }
        assertThat(received).isEqualTo(paid);
      }
    }
    assertThat(Arrays.stream(series.series(0, "publicToCarriersYuan")).sum()).isPositive();
  }

  static long at(SeriesTable series, int scope, String variable, int month) {
    return Math.round(series.series(scope, variable)[month] * 100);
  }

  @ParameterizedTest
  @MethodSource("org.taocun.model.MinimallyDifferentWorldTest#instruments")
  void anInstrumentThatStartsInMonth20LeavesTheMonthsBeforeIdentical(String kind) {
    String policy =
        "government.policies=[{kind: %s, from: 2007-08, budgetYuanPerYear: 200000, unitCostYuan:"
            + " %s}]";
    String cost = kind.equals("entrySubsidy") ? "2000" : "20";
    List<String> world = MECHANISMS.getOrDefault(kind, List.of());
    String[] offered =
        Stream.concat(world.stream(), Stream.of(policy.formatted(kind, cost)))
            .toArray(String[]::new);
    RunRecord with = run(governed(offered));
    RunRecord without = run(governed(world.toArray(String[]::new)));
    for (int month = 0; month < 20; month++) {
      assertThat(with.series().rows()[0][month]).isEqualTo(without.series().rows()[0][month]);
    }
    assertThat(with.ledger()).isNotEmpty().allMatch(line -> line.month() >= 20);
    assertThat(with.events().equals(without.events()))
        .as("nobody acts otherwise with %s: give MECHANISMS the world in which it matters", kind)
        .isFalse();
  }

  /** A world in which nobody ever enters, so that no household is passed over. */
  private static World still(String... policy) {
    String[] sets = Arrays.copyOf(policy, policy.length + 2);
    sets[policy.length] = "entry.rule=threshold";
    sets[policy.length + 1] = "entry.threshold.value=uniform(5, 9)";
    return Scenarios.born(governed(sets));
  }

  /** Month in which each household was given credit; a large number for never. */
  private static int[] givenIn(World world, int months) {
    int[] given = new int[world.households.count];
    Arrays.fill(given, Integer.MAX_VALUE);
    for (int month = 1; month <= months; month++) {
      step(world, month);
      for (int i = 0; i < given.length; i++) {
        if (given[i] == Integer.MAX_VALUE && world.government.creditYuan(i) > 0) {
          given[i] = month;
        }
      }
    }
    return given;
  }

  private static String credit(String more, int budget) {
    return "government.policies=[{kind: credit, unitCostYuan: 100, budgetYuanPerYear: "
        + budget
        + more
        + "}]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "poorest", "poorest, by: income", "nearest", "connected"})
  void aLargerBudgetReachesTheSameOnesEarlierAndThenMore(String target) {
    int[] small = givenIn(still(credit(", target: " + target, 2400)), 40);
    int[] large = givenIn(still(credit(", target: " + target, 5000)), 40);
    for (int i = 0; i < small.length; i++) {
      assertThat(large[i]).isLessThanOrEqualTo(small[i]);
    }
    int reached = (int) Arrays.stream(small).filter(m -> m <= 40).count();
    assertThat(reached).isEqualTo(2 * 80);
    assertThat(Arrays.stream(large).filter(m -> m <= 40).count()).isGreaterThan(reached);
  }

  /** Asserts that a household reached earlier has the lower rank, county by county. */
  private static void assertInOrder(World world, int[] given, IntToDoubleFunction rank) {
    int compared = 0;
    for (int i = 0; i < given.length; i++) {
      for (int j = 0; j < given.length; j++) {
        boolean together =
            world.territory.village(world.households.village[i]).countyIndex()
                == world.territory.village(world.households.village[j]).countyIndex();
        if (together && given[i] < given[j]) {
          assertThat(rank.applyAsDouble(i)).isLessThanOrEqualTo(rank.applyAsDouble(j));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @Test
  void thePoorestTheNearestAndTheMostConnectedComeFirst() {
    String learning = "learning.enabled=false";
    World poorest = still(credit(", target: poorest", 1200), learning);
    assertInOrder(poorest, givenIn(poorest, 20), i -> poorest.households.capitalFen[i]);
    World income =
        still(credit(", target: poorest, by: income", 1200), learning, "entry.initial.count=0");
    assertInOrder(income, givenIn(income, 20), i -> income.households.earning[i]);
    World nearest = still(credit(", target: nearest", 1200), "entry.initial.count=0");
    assertInOrder(nearest, givenIn(nearest, 20), i -> nearest.households.threshold[i]);
    World connected = still(credit(", target: connected", 1200), "weak.madeBySellers=0");
    assertInOrder(
        connected,
        givenIn(connected, 20),
        i -> -connected.strong.degree(i) - connected.weak.degree(i));
  }

  @Test
  void leadersAndListsAreReachedAndNobodyElse() {
    String leading = "entry.leaders.share=0.1";
    World leaders = still(credit(", target: leaders", 120000), leading);
    int[] given = givenIn(leaders, 3);
    for (int i = 0; i < given.length; i++) {
      boolean free = leaders.households.is(i, Households.LEADER) && !leaders.households.sells(i);
      assertThat(given[i] <= 3).isEqualTo(free);
    }
    String ids = ", target: listed, ids: [c1-t2-v1/7, c2-t1-v1/3, c1-t1-v1/9, c1-t2-v1/7]";
    World listed = still(credit(ids, 1200), "entry.initial.count=0");
    int[] order = givenIn(listed, 4);
    assertThat(order[listed.position("c1-t2-v1/7")]).isEqualTo(1);
    assertThat(order[listed.position("c1-t1-v1/9")]).isEqualTo(2);
    assertThat(order[listed.position("c2-t1-v1/3")]).isEqualTo(1);
    assertThat(Arrays.stream(order).filter(m -> m <= 4).count()).isEqualTo(3);
  }

  @Test
  void placesAndHouseholdsThatDoNotExistAreRefused() {
    for (String[] wrong :
        new String[][] {
          {"villages: [x]", "government.policies[0].villages[0]: no village 'x'"},
          {"counties: [x]", "government.policies[0].counties[0]: no county 'x'"},
          {"target: listed, ids: [x]", "government.policies[0].ids[0]: no household 'x'"},
          {
            "kind: broadband, target: listed, ids: [x]",
            "government.policies[0].ids[0]: no village 'x'"
          }
        }) {
      assertThatThrownBy(
              () -> Simulation.check(governed("government.policies=[{" + wrong[0] + "}]")))
          .isInstanceOf(ScenarioException.class)
          .hasMessageStartingWith(wrong[1] + "; names are such as '");
    }
  }

  @Test
  void everyCountyHasABudgetOfItsOwnUnlessAProvinceGoverns() {
    String policy = credit("", 12000);
    RunRecord counties = run(governed(policy, "months=12"));
    RunRecord province = run(governed(policy, "months=12", "government.level=province"));
    assertThat(fen(counties, line -> line.county().equals("c1"))).isEqualTo(1_200_000);
    assertThat(fen(counties, line -> line.county().equals("c2"))).isEqualTo(1_200_000);
    assertThat(fen(province, line -> true)).isEqualTo(1_200_000);
    RunRecord one = run(governed(credit(", counties: [c2]", 12000), "months=12"));
    assertThat(fen(one, line -> line.county().equals("c2"))).isEqualTo(1_200_000);
    assertThat(fen(one, line -> !line.county().equals("c2"))).isZero();
  }

  /** 10 yuan a month in parts of whole units: 3 to 1 by weight, 1 to 4 by what can be shown. */
  @ParameterizedTest
  @CsvSource({"0, 750, 250", "1, 200, 800", "0.5, 475, 525"})
  void ambitionMovesTheBudgetToWhatCanBeShown(double ambition, long first, long second) {
    RunRecord run =
        run(
            governed(
                "months=6",
                "geography.counties=1",
                "government.budgetYuanPerYear=120",
                "government.ambition=" + ambition,
                "government.policies=[{kind: credit, name: a, unitCostYuan: 0.25, weight: 3,"
                    + " ambitionWeight: 1},{kind: credit, name: b, unitCostYuan: 0.25, weight: 1,"
                    + " ambitionWeight: 4},{kind: credit, name: later, from: 2006-07, unitCostYuan:"
                    + " 0.25, weight: 9}]"));
    for (int month = 1; month <= 6; month++) {
      int m = month;
      assertThat(fen(run, line -> line.policy().equals("a") && line.month() == m)).isEqualTo(first);
      assertThat(fen(run, line -> line.policy().equals("b") && line.month() == m))
          .isEqualTo(second);
    }
  }

  @Test
  void aBudgetWithoutWeightsChangesNothing() {
    assertThat(
            trace(
                lively(
                    "government={budgetYuanPerYear: 1e6, ambition: 0.5, policies: [{kind:"
                        + " credit}]}")))
        .isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void whereNoPublicMoneyIsSpentAnEntryHasNoCost() {
    assertThat(run(lively()).headlines())
        .filteredOn(headline -> headline.name().equals("publicYuanPerEntry"))
        .extracting(Headline::value)
        .containsExactly(Double.NaN);
  }

  @Test
  void aPromiseIsPaidAtTheStartAndAtMostTheStartUpCost() {
    for (int promise : new int[] {500, 9000}) {
      World world =
          still(
              "government.policies=[{kind: entrySubsidy, unitCostYuan: "
                  + promise
                  + ", budgetYuanPerYear: 108000}]");
      world.openMonth(1);
      world.government.step(1);
      double startup = world.course.startupYuan()[1];
      int i = promised(world).findFirst().orElseThrow();
      assertThat(world.government.netStartupYuan(i, startup))
          .isEqualTo(Math.max(0, startup - promise));
      long before = world.households.capitalFen[i];
      Entrants entrants = new Entrants(world);
      entrants.add(i, EventLog.PRIVATE);
      world.startTogether(entrants);
      long paid = Fen.ofYuan(Math.min(promise, startup));
      assertThat(world.households.capitalFen[i] - before).isEqualTo(paid);
      assertThat(world.government.netStartupYuan(i, startup)).isEqualTo(startup);
      world.government.close(1);
      assertThat(world.government.ledger())
          .singleElement()
          .extracting(l -> l.fen())
          .isEqualTo(paid);
    }
  }

  private static IntStream promised(World world) {
    return IntStream.range(0, world.households.count)
        .filter(i -> world.government.netStartupYuan(i, 1e6) < 1e6);
  }

  /**
   * One promise a month and county, each for a month: money that comes back is promised to others.
   */
  @Test
  void promisesThatRunOutGoBackToTheFundAndNothingIsSpent() {
    World world =
        still(
            "government.policies=[{kind: entrySubsidy, unitCostYuan: 1000, budgetYuanPerYear:"
                + " 12000, validMonths: 1, until: 2006-05}]");
    for (int month = 1; month <= 8; month++) {
      step(world, month);
      assertThat(promised(world).count()).isEqualTo(month <= 5 ? 2 * month : 0);
    }
    assertThat(world.government.ledger()).isEmpty();
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void entrySubsidiesRaiseEntriesOfThoseWhoLackMoney(long seed) {
    String poor = "households.capitalYuan=lognormal(1000, 0.5)";
    RunRecord without = run(lively(poor, "seed=" + seed));
    RunRecord with =
        run(
            lively(
                poor,
                "seed=" + seed,
                "government.policies=[{kind: entrySubsidy, unitCostYuan: 2000, budgetYuanPerYear:"
                    + " 200000}]"));
    assertThat(with.headline("entries")).isGreaterThan(without.headline("entries"));
    assertThat(with.ledger()).allMatch(line -> line.receiver().equals("households"));
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void demonstratorsAreAppointedAndOthersFollow(long seed) {
    String[] world = {"seed=" + seed, "entry.leaderWeight=1", "entry.initial.count=0"};
    String policy =
        "government.policies=[{kind: leaderDemonstration, until: 2006-12, unitCostYuan: 5000,"
            + " budgetYuanPerYear: 20000%s}]";
    RunRecord without = run(lively(world));
    RunRecord with = run(lively(world[0], world[1], world[2], policy.formatted("")));
    long appointed = with.events().stream().filter(e -> e.motive().equals("appointed")).count();
    assertThat(appointed).isEqualTo(with.ledger().stream().mapToLong(PolicySpending::units).sum());
    assertThat(appointed).isEqualTo(4);
    assertThat(with.headline("entries")).isGreaterThan(without.headline("entries") + appointed);
    RunRecord trained =
        run(lively(world[0], world[1], world[2], policy.formatted(", starts: false")));
    assertThat(trained.events()).noneMatch(e -> e.motive().equals("appointed"));
  }

  @Test
  void aSellerThatIsShownRaisesWhatItsVillageSees() {
    World world =
        still(
            "government.policies=[{kind: leaderDemonstration, target: listed, ids: [c1-t1-v1/5],"
                + " budgetYuanPerYear: 120000}]",
            "entry.initial={count: 0, list: [c1-t1-v1/5]}",
            "geography.broadbandShare=0");
    int seller = world.position("c1-t1-v1/5");
    assertThat(world.households.sells(seller)).isTrue();
    assertThat(world.leaders.selling(world.households.village[seller])).isZero();
    step(world, 1);
    assertThat(world.leaders.selling(world.households.village[seller])).isEqualTo(1);
    assertThat(world.government.ledger()).hasSize(1);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void logisticsSubsidiesLeaveSellersMoreAndCarriersWhatParcelsCost(long seed) {
    String[] world = {
      "seed=" + seed,
      "entry.rule=threshold",
      "market.shops.enabled=false",
      "entry.threshold.value=9",
      "entry.initial.count=60",
      "exit.enabled=false",
      "months=12"
    };
    RunRecord without = run(lively(world));
    String[] paid = Arrays.copyOf(world, world.length + 1);
    paid[world.length] =
        "government.policies=[{kind: logisticsSubsidy, unitCostYuan: 1, budgetYuanPerYear: 1e6}]";
    RunRecord with = run(lively(paid));
    for (int month = 1; month <= 12; month++) {
      assertThat(with.series().series(0, "logisticsYuan")[month])
          .isEqualTo(without.series().series(0, "logisticsYuan")[month]);
      assertThat(at(with.series(), 0, "profitYuan", month))
          .isEqualTo(
              at(without.series(), 0, "profitYuan", month)
                  + at(with.series(), 0, "publicToCarriersYuan", month));
      assertThat(with.series().series(0, "publicToCarriersYuan")[month])
          .isCloseTo(with.series().series(0, "parcels")[month], within(0.02));
    }
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void digitalCountrysideCarriesMoreExposureOverWeakTies(long seed) {
    RunRecord without = run(governed("seed=" + seed));
    RunRecord with =
        run(
            governed(
                "seed=" + seed,
                "government.policies=[{kind: digitalCountryside, budgetYuanPerYear: 100000, until:"
                    + " 2006-12}]"));
    double before =
        Arrays.stream(without.series().series(0, "weakExposureShare")).average().orElseThrow();
    double after =
        Arrays.stream(with.series().series(0, "weakExposureShare")).average().orElseThrow();
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void eachTieOfDigitalCountrysideIsNewAndKnownToBoth() {
    World world =
        still(
            "government.policies=[{kind: digitalCountryside, budgetYuanPerYear: 1e6, ties: 4}]",
            "weak.madeBySellers=0");
    int[] before = IntStream.range(0, 480).map(i -> world.weak.degree(i)).toArray();
    step(world, 1);
    int more = 0;
    for (int i = 0; i < 480; i++) {
      int household = i;
      more += world.weak.degree(i) - before[i];
      int[] alters =
          IntStream.range(0, world.weak.degree(household))
              .map(k -> alter(world, household, k))
              .toArray();
      assertThat(alters).doesNotContain(household);
      for (int j : alters) {
        assertThat(
                IntStream.range(0, world.weak.degree(j))
                    .anyMatch(k -> alter(world, j, k) == household))
            .isTrue();
      }
    }
    assertThat(more).isGreaterThan(2 * 4 * 480 * 9 / 10).isLessThanOrEqualTo(2 * 4 * 480).isEven();
  }

  private static int alter(World world, int household, int k) {
    return world.weak.alter(household, k);
  }

  @ParameterizedTest
  @CsvSource({"township, 2", "county, 4"})
  void aParkLowersStartUpAndFixedCostsOfThePlaceItServes(String reach, int villages) {
    World world =
        still(
            "government.policies=[{kind: ecommercePark, reach: "
                + reach
                + ", target: listed, ids: [c1-t1-v1, c1-t1-v2], budgetYuanPerYear: 1.2e9,"
                + " capacityShops: 6, startupSaving: 0.4, fixedSaving: 0.2}]",
            "entry.initial={count: 0, list: [c1-t1-v2/1, c1-t1-v2/2, c1-t1-v2/3]}");
    step(world, 1);
    assertThat(world.government.ledger()).hasSize(1);
    for (int v = 0; v < 8; v++) {
      boolean served = v < villages;
      assertThat(world.government.startupYuan(v, 1000)).isEqualTo(served ? 600 : 1000);
      assertThat(world.government.fixedCostFactor(v)).isEqualTo(served ? 0.8 : 1);
    }
    world.book.sellers[0] = 9;
    world.government.step(2);
    assertThat(world.government.fixedCostFactor(0)).isEqualTo(0.9);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void trainingCreditAndBroadbandRaiseEntries(long seed) {
    raisesEntries(seed, "training, gapClosed: 1", "geography.broadbandShare=1");
    raisesEntries(seed, "credit, creditYuan: 20000", "geography.broadbandShare=1");
    raisesEntries(seed, "broadband", "geography.broadbandShare=0");
  }

  private static void raisesEntries(long seed, String kind, String place) {
    String[] world = {"seed=" + seed, "households.capitalYuan=lognormal(1200, 0.8)", place};
    String policy =
        "government.policies=[{kind: %s, unitCostYuan: 100, budgetYuanPerYear: 200000}]";
    RunRecord without = run(lively(world));
    RunRecord with = run(lively(world[0], world[1], world[2], policy.formatted(kind)));
    assertThat(with.headline("entries")).as(kind).isGreaterThan(without.headline("entries"));
  }

  @Test
  void policiesWithEverythingOnGiveTheSameTraceTwice() {
    assertThat(trace(withAll(1))).isEqualTo(trace(withAll(1)));
    assertThat(run(withAll(1)).events()).anyMatch(e -> e.kind() == Event.Kind.EXIT);
  }
}
