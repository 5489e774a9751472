package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.step;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.Fen;
import org.taocun.scenario.Scenario;
import org.taocun.trace.SeriesTable;

/**
 * Balance of money: what buyers, and governments for parcels, pay is what sellers keep and all
 * payees receive.
 */
class MoneyTest {
  /** Settings that switch every part of the market on. */
  private static final String[] EVERYTHING = {
    "market.mix=[{category: fruit, weight: 2}, {category: tea}, {category: furniture}]",
    "market.rentYuan=150",
    "market.shops.reviewMonths=1",
    "market.shops.attention=0.8",
    "market.shops.closeAfterMonths=2",
    "platform.live={enabled: true, from: 2007-01, costYuan: 20}",
    "platform.ratingEffect=0.5",
    "rivals=[{name: cheap, opens: 2007-03, entryCost: 0.3, commission: 0.2}, {name: new, opens:"
        + " 2008-01, traffic: 3, live: {enabled: true, from: 2008-01, costYuan: 10}}]",
    "logistics.stations={enabled: true, villageShare: 0.5, carrierParcels: 100}",
    "logistics.lineHaulAlone=1.2",
    "geography.broadbandShare=0.7",
    "government.policies=[{kind: broadband, budgetYuanPerYear: 12000, unitCostYuan: 20000}, {kind:"
        + " logisticsSubsidy, budgetYuanPerYear: 60000, unitCostYuan: 2}, {kind: liveCampaign,"
        + " budgetYuanPerYear: 6000, unitCostYuan: 500}, {kind: platformPartnership,"
        + " budgetYuanPerYear: 6000, unitCostYuan: 500, platform: cheap}, {kind:"
        + " platformPartnership, name: first, budgetYuanPerYear: 6000, unitCostYuan: 500}]",
    "firms={enabled: true, months: 2, kinds: [{kind: express, fixedCostYuan: 50}, {kind: packaging,"
        + " fixedCostYuan: 50}, {kind: manufacturing, fixedCostYuan: 50, feeYuan: 1}]}",
    "organisations=[{name: provider, founding: {sellers: 0}, services: {unitCostSaving: 0.1, fee:"
        + " 0.01}, shop: {shops: 2, joining: 0.5, size: 0.2}, sharing: {farmersShare: 0}}]",
    "shocks=[{from: 2009-01, until: 2009-06, demandFactor: 0.1}]"
  };

  private static String[] seeded(long seed, String... sets) {
    String[] all = Arrays.copyOf(sets, sets.length + 1);
    all[sets.length] = "seed=" + seed;
    return all;
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void moneyBalancesEveryMonthAndPlaceWithEverythingOn(long seed) {
    Scenario scenario = lively(seeded(seed, EVERYTHING));
    assertBalanced(scenario);
    SeriesTable series = Scenarios.run(scenario).series();
    for (Payee payee : Payee.values()) {
      assertThat(most(series, payee.column())).as(payee.name()).isPositive();
    }
    for (String flow :
        List.of(
            "shopsOpened",
            "shopsClosed",
            "liveSellers",
            "shopsElsewhere",
            "publicToCarriersYuan",
            "publicToPlatformsYuan")) {
      assertThat(most(series, flow)).as(flow).isPositive();
    }
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void moneyBalancesInThePlainWorldAndWithoutMarket(long seed) {
    assertBalanced(lively("seed=" + seed));
    SeriesTable off = Scenarios.run(lively("seed=" + seed, "market.enabled=false")).series();
    assertThat(off.series(0, "turnoverYuan")).containsOnly(0);
  }

  private static double most(SeriesTable series, String variable) {
    return Arrays.stream(series.series(0, variable)).filter(x -> x > 0).max().orElse(0);
  }

  static void assertBalanced(Scenario scenario) {
    SeriesTable series = Scenarios.run(scenario).series();
    int trading = 0;
    for (int scope = 0; scope < series.scopes().size(); scope++) {
      double[] paid = series.series(scope, "turnoverYuan");
      double[] kept = series.series(scope, "profitYuan");
      double[] support = series.series(scope, "publicToCarriersYuan");
      for (int month = 0; month < paid.length; month++) {
        long fen = Math.round(kept[month] * 100);
        for (Payee payee : Payee.values()) {
          fen += Math.round(series.series(scope, payee.column())[month] * 100);
        }
        assertThat(fen).isEqualTo(Math.round(paid[month] * 100) + Math.round(support[month] * 100));
        trading += fen == 0 ? 0 : 1;
      }
    }
    assertThat(trading).isPositive();
  }

  /** Savings change by retained profit and by what shops cost to start, by nothing else. */
  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void savingsChangeByProfitAndStartUpCostsOnly(long seed) {
    World world = Scenarios.born(lively(seeded(seed, EVERYTHING)));
    Households all = world.households;
    long started = 0;
    for (int month = 1; month <= 60; month++) {
      long before = total(all);
      long retained = 0;
      for (Phase phase : Phase.values()) {
        step(world, phase, month);
        if (phase == Phase.LEARNING) {
          for (int k = 0; k < world.roster.size(); k++) {
            long profit = all.profitFen[world.roster.get(k)];
            retained += profit > 0 ? Fen.ofYuan(0.3 * Fen.toYuan(profit)) : profit;
          }
        }
      }
      long paid = 0;
      for (long fen : world.book.startupFen) {
        paid += fen;
      }
      assertThat(total(all) - before).isEqualTo(retained - paid);
      started += paid;
    }
    assertThat(started).isPositive();
  }

  private static long total(Households all) {
    long sum = 0;
    for (long fen : all.capitalFen) {
      sum += fen;
    }
    return sum;
  }

  @Test
  void everythingOnRunsTheSameTwiceAndWatched() {
    Trace trace = Scenarios.trace(lively(EVERYTHING));
    assertThat(Scenarios.trace(lively(EVERYTHING))).isEqualTo(trace);
    assertThat(new Simulation(lively(EVERYTHING), 0).run().events())
        .isEqualTo(new Simulation(lively(EVERYTHING), 0, row -> {}, true).run().events());
  }
}
