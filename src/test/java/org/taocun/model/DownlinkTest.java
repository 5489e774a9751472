package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.trace.RunRecord;

/** Goods that come down, village by village and month by month. */
class DownlinkTest {
  private static final String[] TWO_VILLAGES = {
    "geography.villagesPerTownship=2",
    "geography.householdsPerVillage=100",
    "households.earning=1",
    "entry.initial.count=0",
    "entry.rule=bass",
    "entry.bass={p: 0, q: 0}",
    "downlink={spendingYuan: 40, reference: 2006-01, growth: 0, incomeElasticity: 0.5}",
    "months=3"
  };

  private static RunRecord run(String... sets) {
    String[] all = java.util.Arrays.copyOf(TWO_VILLAGES, TWO_VILLAGES.length + sets.length);
    System.arraycopy(sets, 0, all, TWO_VILLAGES.length, sets.length);
    return Scenarios.run(Scenarios.of(all));
  }

  /** Nobody sells: everybody has the outside income, and 200 households buy for 40 yuan each. */
  @Test
  void connectedVillagesBuyAndOthersDoNot() {
    RunRecord connected = run("geography.broadbandShare=1");
    assertThat(connected.series().series(0, "purchasesYuan")).containsExactly(0, 8000, 8000, 8000);
    assertThat(connected.series().series(0, "parcelsDown")[1]).isCloseTo(80, within(1e-9));
    assertThat(connected.headline("purchasesPerHouseholdYuan")).isEqualTo(120);
    assertThat(connected.headline("salesPerHouseholdYuan")).isZero();
    assertThat(run("geography.broadbandShare=0").headline("purchasesPerHouseholdYuan")).isZero();
  }

  /** Goods down without goods up: what an unprepared county looks like (P5). */
  @Test
  void villagesWithoutSellersOnlyBuy() {
    RunRecord run = run("geography.broadbandShare=1");
    assertThat(run.villages()).allMatch(v -> v.yearlyPurchasesYuan() == 12_000);
    assertThat(run.villages()).allMatch(v -> v.yearlySalesYuan() == 0);
  }

  @Test
  void everyVillageAndMonthAddUpToTheSeries() {
    Simulation simulation = new Simulation(Scenarios.lively(), 0);
    simulation.start();
    for (int month = 1; month <= 60; month++) {
      simulation.schedule.step(simulation);
      Watch watch = simulation.watch();
      double up = 0;
      double down = 0;
      int shops = 0;
      for (int v = 0; v < 3; v++) {
        up += watch.salesYuan(v);
        down += watch.purchasesYuan(v);
        shops += watch.shops(v);
      }
      assertThat(up).isCloseTo(watch.series(month, "turnoverYuan"), within(1e-6));
      assertThat(down).isCloseTo(watch.series(month, "purchasesYuan"), within(1e-6));
      assertThat((double) shops).isEqualTo(watch.series(month, "shops"));
      int counted = 0;
      for (int i = 0; i < watch.households(); i++) {
        counted += watch.farmer(i).shops();
      }
      assertThat(counted).isEqualTo(shops);
    }
  }

  /** Sellers of good income raise their village's purchases by its square root. */
  @Test
  void incomeFromSellingRaisesPurchases() {
    String[] sells = {
      "geography.broadbandShare=1",
      "market.enabled=false",
      "market.fixedProfitYuan=3000",
      "outside={incomeYuan: 1000, growth: 0}",
      "entry.initial={count: 0, share: 1}",
      "exit.enabled=false"
    };
    double[] bought = run(sells).series().series(0, "purchasesYuan");
    assertThat(bought[1]).isCloseTo(8000 * Math.sqrt(3), within(0.02));
  }
}
