package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.base.Fen;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;

/** Shops, platforms, shows and names against values worked out by hand. */
class ShopsTest {
  /** Ten households of one village sell; nothing is random; a parcel leaves 88.8 yuan. */
  private static Scenario plain(String... sets) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "geography.householdsPerVillage=10",
                "geography.broadbandShare=1",
                "geography.industrialBase=0",
                "awareness.enabled=false",
                "learning.enabled=false",
                "entry.rule=composite",
                "entry.threshold.value=99",
                "entry.leaderWeight=0",
                "entry.initial.count=10",
                "exit.enabled=false",
                "weak.model=none",
                "barrier.startupCostYuan=1000",
                "households.capitalYuan=100000",
                "market.competition=0",
                "market.shopSpread=0",
                "market.monthlyNoise=0",
                "market.skillEffect=0",
                "market.fixedCostYuan=200",
                "market.shops={enabled: true, attention: 0.5, horizonMonths: 10, reviewMonths: 1,"
                    + " closeAfterMonths: 2}",
                "platform.demandGrowth=0",
                "platform.shopGrowth=0",
                "platform.entryCostGrowth=0",
                "platform.commission=0.03",
                "logistics={lineHaulYuanPerKg: 2, lineHaulAlone: 1, lastMileYuan: 0,"
                    + " lastMileYuanPerKm: 0, lastMileLeastYuan: 0}",
                "months=24"));
    all.addAll(Arrays.asList(sets));
    return Scenarios.of(all.toArray(new String[0]));
  }

  private static World world(String... sets) {
    return Scenarios.born(plain(sets));
  }

  /**
   * With one shop, orders are 30·20,000/20,010 = 29.985 and leave 240·.97 − 120 − 24 = 88.8 yuan
   * each: 2,662.7 yuan. The second shop adds (√2 − 1)·2,662.7 − 200 = 902.9, ten months of which
   * exceed 1,000; the n-th adds (√n − √(n−1))·2,662 − 200: above 100 up to the 20th (.1125·2,662 −
   * 200 = 99.6 is too little for the 20th).
   */
  @Test
  void aFurtherShopIsOpenedWhileItEarnsItsCostOverTheHorizon() {
    World world = world();
    for (int month = 1; month <= 24; month++) {
      step(world, month);
    }
    double first = 30 * 20_000.0 / 20_010 * 88.8;
    assertThat(first).isCloseTo(2662.7, within(0.1));
    int n = 1;
    while (10 * ((Math.sqrt(n + 1) - Math.sqrt(n)) * first - 200) > 1000) {
      n++;
    }
    assertThat(world.shops.of(0)).isBetween(n - 1, n);
    assertThat(n).isBetween(18, 20);
    assertThat(world.book.shops[0]).isEqualTo(10 * world.shops.of(0));
    long spent = (world.shops.of(0) - 1) * Fen.ofYuan(1000);
    assertThat(world.households.capitalFen[0]).isEqualTo(Fen.ofYuan(100_000) - spent);
  }

  @Test
  void aShopThatIsTooDearForTheHorizonIsNotOpened() {
    double dear = 10 * ((Math.sqrt(2) - 1) * 30 * 20_000.0 / 20_010 * 88.8 - 200);
    for (double cost : new double[] {dear * 0.999, dear * 1.001}) {
      World world = world("barrier.startupCostYuan=" + cost);
      step(world, 1);
      assertThat(world.book.shopsOpened[0]).isEqualTo(cost < dear ? 10 : 0);
    }
  }

  @Test
  void whoCannotPayOpensNone() {
    World poor = world("households.capitalYuan=900");
    step(poor, 1);
    assertThat(poor.book.shopsOpened[0]).isZero();
    World lent = world("households.capitalYuan=900", "barrier.creditYuan=100");
    step(lent, 1);
    assertThat(lent.book.shopsOpened[0]).isEqualTo(10);
  }

  @Test
  void fourShopsAreTogetherTwiceAsAttractiveAsOne() {
    String[] four = {"market.shops.most=4", "barrier.startupCostYuan=0"};
    RunRecord run = Scenarios.run(plain(four));
    double one = run.series().series(0, "parcels")[1];
    double[] parcels = run.series().series(0, "parcels");
    assertThat(run.series().series(0, "shops")[12]).isEqualTo(40);
    assertThat(one).isCloseTo(600_000.0 * 10 / 20_010, within(1e-6));
    assertThat(parcels[12]).isCloseTo(600_000.0 * 20 / 20_020, within(1e-6));
    assertThat(run.series().series(0, "fixedYuan")[12]).isEqualTo(40 * 200);
    assertThat(run.series().series(0, "shopsPerSeller")[12]).isEqualTo(4);
  }

  /** Demand falls to a tenth: the third and second shop lose money and go, two months each. */
  @Test
  void aShopInLastingLossIsClosedAndTheLastOneIsLeftToExit() {
    RunRecord run =
        Scenarios.run(plain("market.shops.most=3", "shocks=[{from: 2006-06, demandFactor: 0.05}]"));
    assertThat(run.series().series(0, "shops")[5]).isEqualTo(30);
    assertThat(run.series().series(0, "shops")[24]).isEqualTo(10);
    assertThat(
            run.events().stream()
                .filter(e -> e.kind() == Event.Kind.SHOP_CLOSED && e.household().endsWith("/0"))
                .map(Event::month))
        .containsExactly(7, 9);
  }

  @Test
  void certificationCountsShops() {
    String[] easy = {"cluster.shops=30", "cluster.shopsPerHousehold=9", "cluster.salesYuan=1"};
    RunRecord one = Scenarios.run(plain(with(easy, "market.shops.enabled=false")));
    RunRecord more = Scenarios.run(plain(with(easy, "market.shops.most=3")));
    assertThat(one.headline("firstTaobaoMonth")).isNaN();
    assertThat(more.headline("firstTaobaoMonth")).isEqualTo(2);
    assertThat(more.headline("finalShare")).isEqualTo(1);
  }

  /** The same customers for a fifth of the competitors; but a commission of 60 % leaves nothing. */
  @Test
  void aShopIsOpenedWhereItEarnsMost() {
    String[] base = {"market.shops.most=2"};
    World crowdless = world(with(base, "rivals=[{outsideShops: 0.2, demandGrowth: 0}]"));
    step(crowdless, 1);
    assertThat(crowdless.book.elsewhere[0]).isEqualTo(20);
    World greedy =
        world(with(base, "rivals=[{outsideShops: 0.2, demandGrowth: 0, commission: 0.6}]"));
    step(greedy, 1);
    assertThat(greedy.book.elsewhere[0]).isZero();
  }

  @Test
  void aPlatformIsNotEnteredBeforeItOpens() {
    RunRecord run =
        Scenarios.run(plain("market.shops.most=2", "rivals=[{opens: 2006-06, traffic: 5}]"));
    double[] elsewhere = run.series().series(0, "shopsElsewhere");
    assertThat(elsewhere[5]).isZero();
    double[] opened = run.series().series(0, "shopsOpened");
    assertThat(opened[1]).isEqualTo(10);
    RunRecord free =
        Scenarios.run(plain("market.shops.most=3", "rivals=[{opens: 2006-06, traffic: 5}]"));
    assertThat(free.series().series(0, "shopsElsewhere")[5]).isZero();
  }

  /** A brand of 1: price 120·(1 + 1.2) = 264, attractiveness (264/240)^−2·e^.5. */
  @Test
  void brandAndReputationShiftOrdersByTheirFormulas() {
    World world = world("market.shops.enabled=false");
    world.book.brand[0] = 1;
    world.book.reputation[0] = -0.5;
    step(world, 1);
    double a = Math.pow(264 / 240.0, -2) * Math.exp(0.5) * Math.exp(-0.5);
    double orders = 600_000 * 10 * a / (10 * a + 20_000);
    assertThat(world.book.parcels[0]).isCloseTo(orders, within(1e-6));
    assertThat(world.book.turnoverFen[0] / 100.0).isCloseTo(264 * orders, within(1.0));
  }

  /**
   * In the first month of shows, furniture has .3·.3·(1/12)/(1/12 + 2) = .0036 orders at shows per
   * order, for 4,000 live competitors; a lift of .03.
   */
  @Test
  void liveSellersShareTheOrdersAtShows() {
    String live = "platform.live={enabled: true, from: 2006-01, costYuan: 5}";
    World world = world("market.shops.enabled=false", live);
    step(world, 1);
    double atShows = 600_000 * 0.09 / 25 * 10 / 4_010;
    double ordinary = 600_000 * 10.3 / 20_010.3;
    assertThat(world.book.live[0]).isEqualTo(10);
    assertThat(world.book.parcels[0]).isCloseTo(ordinary + atShows, within(1e-6));
    assertThat(world.book.paidFen[Payee.HOSTS.ordinal()][0]).isEqualTo(10 * 500);
    World dear = world("market.shops.enabled=false", live.replace("costYuan: 5", "costYuan: 5000"));
    step(dear, 1);
    assertThat(dear.book.live[0]).isZero();
    assertThat(dear.book.parcels[0]).isCloseTo(600_000.0 * 10 / 20_010, within(1e-6));
  }

  private static String[] with(String[] sets, String more) {
    String[] all = Arrays.copyOf(sets, sets.length + 1);
    all[sets.length] = more;
    return all;
  }

  /**
   * Shops above one million yuan a year are those above 3.2 times the mean (312,500): 3.7 % of
   * 20,000, within 4 standard errors and .3 % for skill not being lognormal.
   */
  @Test
  void aboutOneShopInTwentySevenSellsForMoreThanAMillion() {
    World world =
        Scenarios.born(
            Scenarios.of(
                "geography.householdsPerVillage=20000",
                "geography.broadbandShare=1",
                "awareness.enabled=false",
                "learning.enabled=false",
                "weak.model=none",
                "entry.rule=bass",
                "entry.bass={p: 0, q: 0}",
                "entry.initial={count: 0, share: 1}",
                "exit.enabled=false",
                "market.shops.enabled=false",
                "market.outsideShops=1e9",
                "months=12"));
    double[] yuan = new double[20_000];
    for (int month = 1; month <= 12; month++) {
      step(world, month);
      for (int k = 0; k < yuan.length; k++) {
        yuan[world.roster.get(k)] += Fen.toYuan(world.platform.revenueFen(k, 0));
      }
    }
    double mean = Arrays.stream(yuan).average().orElseThrow();
    double large = Arrays.stream(yuan).filter(x -> x > 3.2 * mean).count() / 20_000.0;
    assertThat(large).isCloseTo(0.037, within(4 * Math.sqrt(0.037 * 0.963 / 20_000) + 0.003));
  }
}
