package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.panel;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;
import static org.taocun.model.Scenarios.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.Fen;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Support firms, cooperatives, lead enterprises, operators and service providers at work. */
class OrganisationsTest {
  private static final String COOPERATIVE =
      "{name: cooperative, founding: {sellers: 3}, services: {unitCostSaving: 0.05, control: 0.5},"
          + " shop: {shops: 1, joining: 0.5}, sharing: {runningCostYuan: 500}, contract:"
          + " {spotSpread: 0.3}}";
  private static final String ENTERPRISE =
      "{name: enterprise, partner: cooperative, founding: {reach: township, sellers: 0, from:"
          + " 2007-01}, services: {guidance: 0.2, logisticsSaving: 0.1, fee: 0.001}, shop: {shops:"
          + " 3}, sharing: {runningCostYuan: 100, priceFloor: 0.05, farmersShare: 0.3,"
          + " dividendMonths: 3}, contract: {spotSpread: 0.5, deposit: 0.05, court: 0.3, scruple:"
          + " 0.3, barredMonths: 2}}";
  private static final String[] EVERYTHING = {
    "firms={enabled: true, months: 2, kinds: [{kind: express, fixedCostYuan: 50}, {kind: packaging,"
        + " fixedCostYuan: 50}, {kind: design, fixedCostYuan: 50, feeYuan: 5}, {kind:"
        + " manufacturing, fixedCostYuan: 50}, {kind: training, fixedCostYuan: 50, feeYuan: 5}]}",
    "organisations=[" + COOPERATIVE + ", " + ENTERPRISE + "]",
    "government.policies=[{kind: logisticsSubsidy, budgetYuanPerYear: 60000, unitCostYuan: 2}]",
    "trust.enabled=true",
    "logistics.stations={enabled: true, villageShare: 0.5}",
    "market.mix=[{category: fruit}, {category: furniture}]"
  };

  /** Ten households, all of them selling or none, with nothing random and no growth. */
  private static Scenario plain(String... sets) {
    return Scenarios.still(
        Stream.concat(
                Stream.of(
                    "households.earning=1",
                    "market.unitCostYuan=120",
                    "market.competition=0",
                    "logistics.lineHaulAlone=1"),
                Stream.of(sets))
            .toArray(String[]::new));
  }

  private static double[] series(RunRecord run, String variable) {
    return run.series().series(0, variable);
  }

  private static double at(RunRecord run, String variable, int month) {
    return series(run, variable)[month];
  }

  private static double sum(RunRecord run, String variable) {
    return Arrays.stream(series(run, variable)).filter(x -> !Double.isNaN(x)).sum();
  }

  private static String express(double fixedYuan, int months) {
    return "firms={enabled: true, months: %d, kinds: [{kind: express, fixedCostYuan: %s, feeYuan: 0.1},"
            .formatted(months, fixedYuan)
        + " {kind: packaging, enabled: false}, {kind: design, enabled: false},"
        + " {kind: manufacturing, enabled: false}, {kind: training, enabled: false}]}";
  }

  /** Fees of P parcels: .1·P for one firm, .05·P each for two. */
  @Test
  void aFirmComesAfterItsMonthsOfHopeAndTakesAShareOfTheCarriersCost() {
    RunRecord without = run(plain());
    double parcels = at(without, "parcels", 1);
    RunRecord one = run(plain(express(0.06 * parcels, 3)));
    assertThat(series(one, "firmsExpress")).startsWith(0, 0, 0, 1, 1).endsWith(1);
    assertThat(at(one, "firmsYuan", 3)).isZero();
    assertThat(at(one, "firmsYuan", 4)).isCloseTo(0.1 * parcels, within(0.06));
    assertThat(at(one, "logisticsYuan", 4))
        .isCloseTo(0.85 * at(without, "logisticsYuan", 4), within(0.06));
    double gain = 0.15 * at(without, "logisticsYuan", 4) - 0.1 * parcels;
    assertThat(at(one, "profitYuan", 4) - at(without, "profitYuan", 4))
        .isCloseTo(gain, within(0.2));
    assertThat(series(run(plain(express(0.04 * parcels, 3))), "firmsExpress"))
        .startsWith(0, 0, 0, 1, 1, 1, 2)
        .endsWith(2);
    assertThat(series(run(plain(express(0.11 * parcels, 3))), "firmsExpress")).containsOnly(0);
  }

  @Test
  void aFirmLeavesAfterItsMonthsOfLoss() {
    double parcels = at(run(plain()), "parcels", 1);
    RunRecord run =
        run(plain(express(0.06 * parcels, 2), "shocks=[{from: 2006-08, demandFactor: 0.1}]"));
    assertThat(series(run, "firmsExpress")).startsWith(0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0).endsWith(0);
  }

  @Test
  void sellersUseNoFirmThatDoesNotPayThem() {
    String dear =
        "firms={enabled: true, months: 1, kinds: [{kind: express, fixedCostYuan: 0, effect: 0},"
            + " {kind: packaging, fixedCostYuan: 0, feeYuan: 61}, {kind: design, fixedCostYuan: 0,"
            + " effect: 0}, {kind: manufacturing, fixedCostYuan: 0, feeYuan: 1000}, {kind:"
            + " training, fixedCostYuan: 0, effect: 0}]}";
    RunRecord run = run(lively("market.fixedCostYuan=200", dear));
    assertThat(sum(run, "firmsYuan")).isZero();
    assertThat(run.events()).isEqualTo(run(lively("market.fixedCostYuan=200")).events());
  }

  /**
   * Eight farmers supply a shop of the size of five; the rest that it leaves beside 100 yuan is
   * theirs.
   */
  private static Scenario cooperative(String sharing, String... more) {
    String[] all = Arrays.copyOf(more, more.length + 2);
    all[more.length] = "entry.initial.count=2";
    all[more.length + 1] =
        "organisations=[{name: cooperative, founding: {sellers: 2}, shop: {shops: 1, supplierShare:"
            + " 1, joining: 1, parcelsPerSupplier: 1000}, sharing: {runningCostYuan: 100, "
            + sharing
            + "}}]";
    return plain(all);
  }

  @Test
  void aCooperativeSellsAsFiveShopsAndSharesWhatIsLeftToTheFen() {
    RunRecord run = run(cooperative("dividendMonths: 1"));
    assertThat(series(run, "suppliers")).startsWith(0, 8, 8).endsWith(8);
    assertThat(at(run, "organisationParcels", 1)).isZero();
    assertThat(at(run, "organisationParcels", 2))
        .isCloseTo(5.0 / 7 * at(run, "parcels", 2), within(1e-9));
    assertThat(at(run, "shops", 2)).isEqualTo(3);
    double received = at(run, "organisationsYuan", 2);
    assertThat(at(run, "organisationsToHouseholdsYuan", 1)).isZero();
    assertThat(at(run, "organisationsToHouseholdsYuan", 2)).isCloseTo(received - 100, within(1e-6));
    assertThat(at(run, "supplierYuan", 2)).isCloseTo((received - 100) / 8, within(1e-6));
    assertThat(at(run, "organisationsToOwnersYuan", 2)).isZero();
    assertThat(at(run, "incomeYuan", 3))
        .isCloseTo(
            (at(run, "profitYuan", 3)
                    + at(run, "organisationsToHouseholdsYuan", 3)
                    + 8 * at(run, "outsideIncomeYuan", 3))
                / 10,
            within(1e-6));
  }

  @Test
  void suppliersArePaidAlikeAndThePanelShowsIt() {
    List<PanelRow> rows = panel(cooperative("dividendMonths: 1"));
    RunRecord run = run(cooperative("dividendMonths: 1"));
    double paid =
        rows.stream()
            .filter(row -> row.month() == 5 && !row.status().equals("seller"))
            .mapToDouble(row -> row.incomeYuan() - at(run, "outsideIncomeYuan", 5))
            .peek(x -> assertThat(x).isCloseTo(at(run, "supplierYuan", 5), within(0.011)))
            .sum();
    assertThat(paid).isCloseTo(at(run, "organisationsToHouseholdsYuan", 5), within(1e-6));
  }

  @Test
  void theBargainingWeightDividesAndTheFloorIsPaidFirst() {
    RunRecord quarter = run(cooperative("dividendMonths: 1, farmersShare: 0.25"));
    double gross = at(quarter, "organisationsYuan", 3) - 100;
    assertThat(at(quarter, "organisationsToHouseholdsYuan", 3))
        .isCloseTo(0.25 * gross, within(0.011));
    assertThat(at(quarter, "organisationsToOwnersYuan", 3)).isCloseTo(0.75 * gross, within(0.011));
    RunRecord floor = run(cooperative("dividendMonths: 1, farmersShare: 0, priceFloor: 0.1"));
    assertThat(at(floor, "organisationsToHouseholdsYuan", 3))
        .isCloseTo(0.1 * 120 * at(floor, "organisationParcels", 3), within(0.011));
  }

  @Test
  void aYearEndsWithOneDividend() {
    RunRecord run = run(cooperative("dividendMonths: 12"));
    double[] paid = series(run, "organisationsToHouseholdsYuan");
    assertThat(Arrays.stream(paid).filter(x -> x > 0).count()).isEqualTo(1);
    double last = at(run, "organisationsYuan", 13) - 100;
    assertThat(paid[13]).isCloseTo(at(run, "organisationFundsYuan", 12) + last, within(1e-6));
    assertThat(at(run, "organisationFundsYuan", 13)).isZero();
  }

  @Test
  void aFloorAboveWhatBuyersPayRuinsTheOwner() {
    RunRecord run = run(cooperative("dividendMonths: 1, priceFloor: 5, lossMonths: 4"));
    assertThat(
            run.events().stream()
                .filter(e -> e.kind() == Event.Kind.ORGANISATION_ENDS)
                .map(Event::month))
        .containsExactly(5);
    assertThat(at(run, "organisationsToOwnersYuan", 5)).isNegative();
    for (String none :
        List.of("organisations", "suppliers", "organisationShops", "organisationFundsYuan")) {
      assertThat(at(run, none, 6)).as(none).isZero();
    }
    assertThat(at(run, "shops", 6)).isEqualTo(2);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3, 4})
  void moneyBalancesInMarketAndOrganisationsWithEverythingOn(long seed) {
    RunRecord run = run(lively(with("seed=" + seed)));
    SeriesTable series = run.series();
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      for (int month = 0; month <= 60; month++) {
        long left = fen(series, scope, "turnoverYuan", month);
        left += fen(series, scope, "publicToCarriersYuan", month);
        left -= fen(series, scope, "profitYuan", month);
        for (Payee payee : Payee.values()) {
          left -= fen(series, scope, payee.column(), month);
        }
        assertThat(left).isZero();
      }
    }
    for (int month = 1; month <= 60; month++) {
      long change = fen(series, 0, "organisationsYuan", month);
      change -= fen(series, 0, "organisationsToHouseholdsYuan", month);
      change -= fen(series, 0, "organisationsToOwnersYuan", month);
      change -= fen(series, 0, "organisationsCostYuan", month);
      assertThat(fen(series, 0, "organisationFundsYuan", month))
          .isEqualTo(fen(series, 0, "organisationFundsYuan", month - 1) + change);
    }
    for (String flow :
        List.of(
            "firmsYuan",
            "organisationParcels",
            "organisationsToHouseholdsYuan",
            "organisationsToOwnersYuan",
            "brokenByBuyers",
            "brokenContractsYuan",
            "publicToCarriersYuan")) {
      assertThat(Arrays.stream(series.series(0, flow)).max().orElse(0)).as(flow).isPositive();
    }
  }

  private static long fen(SeriesTable series, int scope, String variable, int month) {
    return Math.round(series.series(scope, variable)[month] * 100);
  }

  private static String[] with(String... more) {
    String[] all = Arrays.copyOf(EVERYTHING, EVERYTHING.length + more.length);
    System.arraycopy(more, 0, all, EVERYTHING.length, more.length);
    return all;
  }

  @Test
  void everythingOnRunsTheSameTwiceAndWatched() {
    assertThat(trace(lively(EVERYTHING))).isEqualTo(trace(lively(EVERYTHING)));
    assertThat(new Simulation(lively(EVERYTHING), 0).run().events())
        .isEqualTo(new Simulation(lively(EVERYTHING), 0, row -> {}, true).run().events());
  }

  /** Suppliers are counted in their village, and sell nothing themselves. */
  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void suppliersAreCountedAndSellNothingThemselves(long seed) {
    World world = Scenarios.born(lively(with("seed=" + seed)));
    int seen = 0;
    for (int month = 1; month <= 60; month++) {
      for (Phase phase : Phase.values()) {
        step(world, phase, month);
        if (phase == Phase.ORGANISATIONS) {
          seen += assertCounted(world);
        }
      }
    }
    assertThat(seen).isPositive();
  }

  private static int assertCounted(World world) {
    SupplierBook book = world.services.organisations.supplierBook;
    int[] counted = new int[world.book.villages];
    for (int i = 0; i < world.households.count; i++) {
      if (book.supplies(i)) {
        counted[world.households.village[i]]++;
        assertThat(world.households.sells(i)).isFalse();
      }
    }
    for (int v = 0; v < counted.length; v++) {
      assertThat(book.inVillage(v)).isEqualTo(counted[v]);
    }
    int members =
        world.services.organisations.all().stream().mapToInt(Organisation::supplierCount).sum();
    assertThat(members).isEqualTo(Arrays.stream(counted).sum());
    return members;
  }

  /** Organisations and firms that stand there without cost or effect, or never come. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisations=[{name: idle, founding: {sellers: 0}, sharing: {runningCostYuan: 0}}]",
        "organisations=[{name: idle, enabled: false, services: {startupSaving: 1}}]",
        "organisations=[{name: idle, enabled: false}, {name: lonely, partner: idle, founding:"
            + " {sellers: 0}, services: {startupSaving: 1}, shop: {shops: 9}}]",
        "organisations=[{name: late, founding: {from: 2099-01}, services: {startupSaving: 1}}]",
        "firms={enabled: true, kinds: [{kind: express, enabled: false}, {kind: packaging, enabled:"
            + " false}, {kind: design, enabled: false}, {kind: manufacturing, enabled: false},"
            + " {kind: training, enabled: false}]}",
        "firms={enabled: false, months: 1, kinds: [{kind: express, fixedCostYuan: 0}]}"
      })
  void whoeverDoesNothingChangesNothing(String set) {
    RunRecord with = run(lively(set));
    RunRecord without = run(lively());
    assertThat(with.events().stream().filter(e -> e.kind() != Event.Kind.ORGANISATION).toList())
        .isEqualTo(without.events());
    for (var variable : with.series().variables()) {
      if (!variable.name().equals("organisations")) {
        assertThat(series(with, variable.name()))
            .as(variable.name())
            .isEqualTo(series(without, variable.name()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "startupSaving: 0.8, entries, 1",
    "gapClosed: 1, entries, 1",
    "unitCostSaving: 0.1, profitYuan, 1",
    "logisticsSaving: 0.5, profitYuan, 1",
    "quality: 0.5, ordersPerShop, 1",
    "guidance: 1, meanSkill, 1",
    "control: 1, cheats, -1",
    "spoilageSaving: 0.9, spoilageYuan, -1"
  })
  void everyServiceDoesWhatItSays(String service, String variable, int direction) {
    String trust = "trust={enabled: true, chance: 1, thinMargin: 1}";
    String fruit = "market.category=fruit";
    String haul = "logistics.lineHaulAlone=1.2";
    String one =
        "organisations=[{name: one, founding: {sellers: 0}, services: {%s}, sharing:"
            + " {runningCostYuan: 0}}]";
    double with = sum(run(lively(trust, fruit, haul, one.formatted(service))), variable);
    double without = sum(run(lively(trust, fruit, haul)), variable);
    assertThat(Math.signum(with - without)).isEqualTo(direction);
  }

  /**
   * The organisation saves more than it takes, so sellers pay; where it takes more, they stay out.
   */
  @Test
  void sellersPayOnlyWhoGainsThemMore() {
    String one =
        "organisations=[{name: one, founding: {sellers: 0}, services: {unitCostSaving: 0.1, fee:"
            + " %s}}]";
    assertThat(sum(run(lively(one.formatted("0.05"))), "organisationsYuan")).isPositive();
    assertThat(sum(run(lively(one.formatted("0.2"))), "organisationsYuan")).isZero();
  }

  @Test
  void aContractPaysFarmersThroughTheirCooperativeAsTheyBargain() {
    double[] paid = new double[3];
    double[] owners = new double[3];
    for (int k = 0; k < 3; k++) {
      String share = "farmersShare: " + k / 2.0;
      RunRecord run =
          run(
              plain(
                  "entry.initial.count=2",
                  "organisations=[{name: cooperative, founding: {sellers: 2}, shop: {supplierShare:"
                      + " 1, joining: 1}, sharing: {runningCostYuan: 0, dividendMonths: 1}}, {name:"
                      + " enterprise, partner: cooperative, founding: {sellers: 0}, shop: {shops:"
                      + " 2}, sharing: {runningCostYuan: 0, dividendMonths: 1, priceFloor: 0.01, "
                      + share
                      + "}}]"));
      assertThat(at(run, "organisations", 1)).isEqualTo(2);
      assertThat(at(run, "suppliers", 1)).isEqualTo(8);
      double received = at(run, "organisationsYuan", 4);
      paid[k] = at(run, "organisationsToHouseholdsYuan", 4);
      owners[k] = at(run, "organisationsToOwnersYuan", 4);
      assertThat(paid[k] + owners[k]).isCloseTo(received, within(1e-6));
    }
    assertThat(paid[0]).isPositive();
    assertThat(paid[1]).isGreaterThan(paid[0]);
    assertThat(owners[1]).isCloseTo(paid[1], within(0.011));
    assertThat(owners[2]).isZero();
  }

  @Test
  void oneOperatorReachesItsCountyAndSuppliersAreManyWhereShopsAreFew() {
    RunRecord run =
        run(
            lively(
                "organisations=[{name: operator, founding: {reach: county, sellers: 0, villages:"
                    + " []}, shop: {shops: 2, supplierShare: 0.5, joining: 1}}]"));
    assertThat(at(run, "organisations", 1)).isEqualTo(1);
    assertThat(at(run, "organisationShops", 1)).isEqualTo(2);
    assertThat(at(run, "suppliers", 1)).isBetween(130.0, 230.0);
  }

  /** Suppliers would give up their pay by opening a shop; so fewer of them open one. */
  @Test
  void suppliersWeighWhatTheyWouldGiveUp() {
    String one =
        "organisations=[{name: one, founding: {sellers: 0}, shop: {shops: 3, supplierShare: 1,"
            + " joining: 1, size: %s, parcelsPerSupplier: 300}, sharing: {runningCostYuan: 0,"
            + " dividendMonths: 1}}]";
    double rich = sum(run(lively("awareness.enabled=false", one.formatted("300"))), "entries");
    double poor = sum(run(lively("awareness.enabled=false", one.formatted("0.001"))), "entries");
    assertThat(rich).isLessThan(poor);
  }

  @Test
  void whatReferencesNothingIsRefused() {
    assertThatThrownBy(() -> lively("organisations=[{name: a, partner: b}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("organisations[0].partner")
        .hasMessageContaining("listed before, was 'b'");
    assertThatThrownBy(() -> lively("organisations=[{name: a}, {name: a}]"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("stands twice, was 'a'");
    assertThatThrownBy(
            () ->
                Simulation.check(
                    lively("organisations=[{name: a, founding: {villages: [x], counties: [y]}}]")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("organisations[0].founding.villages[0]: no village 'x'")
        .hasMessageContaining("organisations[0].founding.counties[0]: no county 'y'");
  }

  @Test
  void withoutAMarketNobodyOrganises() {
    RunRecord run = run(lively(with("market.enabled=false")));
    assertThat(sum(run, "organisations")).isZero();
    assertThat(sum(run, "firmsExpress")).isZero();
  }

  @Test
  void savingsGrowByWhatSuppliersPutAside() {
    String[] sets = with("government.policies=[]");
    World world = Scenarios.born(lively(sets));
    long aside = 0;
    for (int month = 1; month <= 60; month++) {
      for (Phase phase : Phase.values()) {
        long before = total(world.households);
        step(world, phase, month);
        if (phase == Phase.ORGANISATIONS) {
          long expected = 0;
          for (int i = 0; i < world.households.count; i++) {
            double got =
                Fen.toYuan(world.services.organisations.supplierBook.receivedFen(i, month));
            expected += Fen.ofYuan(0.3 * got);
          }
          assertThat(total(world.households) - before)
              .isBetween(expected - world.households.count, expected + world.households.count);
          aside += expected;
        }
      }
    }
    assertThat(aside).isPositive();
  }

  private static long total(Households all) {
    return Arrays.stream(all.capitalFen).sum();
  }
}
