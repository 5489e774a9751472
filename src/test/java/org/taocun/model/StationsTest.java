package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;
import static org.taocun.model.Scenarios.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.base.ScenarioException;
import org.taocun.market.Category;
import org.taocun.market.Dispatch;
import org.taocun.market.Flows;
import org.taocun.market.ParcelCost;
import org.taocun.market.Service;
import org.taocun.model.Stations.Level;
import org.taocun.scenario.Scenario;
import org.taocun.trace.SeriesTable;

/** Stations, spoilage and the cold chain in running worlds. */
class StationsTest {
  private static final String TWO_TOWNSHIPS = "geography.townshipsPerCounty=2";

  private static World world(String... sets) {
    return Scenarios.born(Scenarios.of(sets));
  }

  private static World livelyWorld(String... sets) {
    return Scenarios.born(lively(sets));
  }

  private static boolean[] villagesWithStation(String share) {
    World world =
        world(
            "geography.villagesPerTownship=1000",
            "geography.householdsPerVillage=1",
            "entry.initial.count=0",
            "logistics.stations={enabled: true, villageShare: %s}".formatted(share));
    boolean[] has = new boolean[1000];
    for (int v = 0; v < 1000; v++) {
      has[v] = world.stations.open(Level.VILLAGE, v);
    }
    return has;
  }

  /**
   * 1,000 villages at .251: within 4 standard errors; and a larger share keeps the earlier ones.
   */
  @Test
  void aShareOfVillagesHasStationsAndALargerShareKeepsThem() {
    boolean[] few = villagesWithStation("0.251");
    boolean[] more = villagesWithStation("0.6");
    double share = IntStream.range(0, 1000).filter(v -> few[v]).count() / 1000.0;
    assertThat(share).isCloseTo(0.251, within(4 * Math.sqrt(0.251 * 0.749 / 1000)));
    assertThat(IntStream.range(0, 1000).filter(v -> few[v] && !more[v])).isEmpty();
    assertThat(more).isNotEqualTo(few);
  }

  @Test
  void datedSharesOpenStationsInTheirMonth() {
    SeriesTable series =
        run(lively(
                TWO_TOWNSHIPS,
                "logistics.stations={enabled: true, carrierParcels: 1e12,"
                    + " villageSeries: [{from: 2006-07, value: 1}],"
                    + " townshipSeries: [{from: 2007-01, value: 1}, {from: 2007-03, value: 0}],"
                    + " countySeries: [{from: 2008-01, value: 1}]}"))
            .series();
    double[] villages = series.series(0, "villageStations");
    assertThat(Arrays.copyOf(villages, 7)).containsOnly(0);
    assertThat(Arrays.copyOfRange(villages, 7, 61)).containsOnly(6);
    double[] townships = series.series(0, "townshipStations");
    assertThat(Arrays.copyOfRange(townships, 12, 16)).containsExactly(0, 2, 2, 0);
    double[] counties = series.series(0, "countyCentres");
    assertThat(counties[24]).isZero();
    assertThat(counties[25]).isEqualTo(1);
  }

  @Test
  void theVillageFileSaysWhoHasAStationAndAColdChain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("villages.csv");
    String rows =
        """
        id,county,township,households,xKm,yKm,station,coldChain
        a,c,t,20,0,0,true,0.75
        b,c,t,20,1,0,false,%s
        c,c,t,20,2,0,,
        """;
    Files.writeString(file, rows.formatted("0"));
    String[] sets = {
      "geography.file=" + file,
      "logistics.coldChain.coverage=0.2",
      "logistics.stations={enabled: true, villageShare: 1}"
    };
    World world = world(sets);
    assertThat(world.stations.open(Level.VILLAGE, 0)).isTrue();
    assertThat(world.stations.open(Level.VILLAGE, 1)).isFalse();
    assertThat(world.stations.open(Level.VILLAGE, 2)).isTrue();
    assertThat(world.stations.coldChain(0)).isEqualTo(0.75);
    assertThat(world.stations.coldChain(1)).isZero();
    assertThat(world.stations.coldChain(2)).isEqualTo(0.2);
    World none = world(sets[0], "logistics.stations={enabled: true, villageShare: 0}");
    assertThat(none.stations.open(Level.VILLAGE, 0)).isTrue();
    assertThat(none.stations.open(Level.VILLAGE, 2)).isFalse();
    Files.writeString(file, rows.formatted("1.5"));
    assertThatThrownBy(() -> world(sets))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("coldChain")
        .hasMessageContaining("1.5");
  }

  private static long fen(SeriesTable series, int scope, String variable, int month) {
    return Math.round(series.series(scope, variable)[month] * 100);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void moneyBalancesWithStationsAndSpoilage(long seed) {
    SeriesTable series =
        run(lively(
                "seed=" + seed,
                TWO_TOWNSHIPS,
                "market.category=fruit",
                "logistics.stations={enabled: true, villageShare: 0.5, townshipShare: 0.5,"
                    + " countyShare: 1, villageYuan: 333.33, townshipYuan: 1000.01}"))
            .series();
    for (int month = 1; month <= 60; month++) {
      for (int s = 0; s < series.scopes().size(); s++) {
        long received = 0;
        for (Payee payee : Payee.values()) {
          received += payee == Payee.CARRIERS ? 0 : fen(series, s, payee.column(), month);
        }
        for (String kept : new String[] {"profitYuan", "stationsYuan", "carriersYuan"}) {
          received += fen(series, s, kept, month);
        }
        long paid =
            fen(series, s, "turnoverYuan", month) + fen(series, s, "stationsPublicYuan", month);
        assertThat(received).isEqualTo(paid);
      }
      double villages = series.series(0, "villageStations")[month];
      double townships = series.series(0, "townshipStations")[month];
      assertThat(fen(series, 0, "stationsYuan", month))
          .isEqualTo(Math.round(33_333 * villages + 100_001 * townships + 3_000_000));
    }
    assertThat(Arrays.stream(series.series(0, "spoilageYuan")).sum()).isPositive();
  }

  @Test
  void publicMoneyPaysForStationsUpToWhatTheyCost() {
    World world =
        livelyWorld("logistics.stations={enabled: true, townshipShare: 1, villageYuan: 400}");
    world.openMonth(1);
    assertThat(world.stations.sponsor(Level.VILLAGE, 2, 10_000)).isZero();
    world.stations.build(Level.VILLAGE, 2);
    assertThat(world.stations.sponsor(Level.VILLAGE, 2, 30_000)).isEqualTo(30_000);
    assertThat(world.stations.sponsor(Level.VILLAGE, 2, 30_000)).isEqualTo(10_000);
    assertThat(world.stations.sponsor(Level.TOWNSHIP, 0, 100_001)).isEqualTo(100_001);
    world.platform.match(1);
    world.logistics.carry(1);
    long cost = 0;
    long sponsored = 0;
    for (int v = 0; v < 3; v++) {
      cost += world.stations.costFen(v);
      sponsored += world.stations.publicFen(v);
    }
    assertThat(cost).isEqualTo(340_000);
    assertThat(sponsored).isEqualTo(140_001);
    world.openMonth(2);
    assertThat(world.stations.open(Level.VILLAGE, 2)).isTrue();
    world.platform.match(2);
    world.logistics.carry(2);
    assertThat(world.stations.publicFen(2)).isZero();
  }

  @Test
  void aStationBuiltInAVillageChangesThatVillageOnly() {
    World world = livelyWorld("logistics.stations={enabled: true, carrierParcels: 1e12}");
    step(world, 1);
    Dispatch[] before = {world.routes.from(0), world.routes.from(1), world.routes.from(2)};
    world.stations.build(Level.VILLAGE, 1);
    assertThat(world.routes.from(0)).isEqualTo(before[0]);
    assertThat(world.routes.from(2)).isEqualTo(before[2]);
    assertThat(world.routes.from(1).carrierYuan()).isLessThan(before[1].carrierYuan());
    assertThat(world.routes.from(1).days()).isEqualTo(before[1].days() - 0.5);
  }

  @Test
  void carriersOpenAnOutletWhereVolumesAre() {
    World world =
        livelyWorld(TWO_TOWNSHIPS, "logistics.stations={enabled: true, carrierParcels: 1}");
    step(world, 1);
    for (int t = 0; t < 2; t++) {
      assertThat(world.stations.open(Level.TOWNSHIP, t)).isFalse();
    }
    boolean[] busy = {world.volumes.ofTownship(0) >= 1, world.volumes.ofTownship(1) >= 1};
    step(world, 2);
    for (int t = 0; t < 2; t++) {
      assertThat(world.stations.open(Level.TOWNSHIP, t)).isEqualTo(busy[t]);
    }
    assertThat(busy[0] || busy[1]).isTrue();
  }

  /** Two townships in which nobody sells and much is bought. */
  @Test
  void goodsDownCountInTheVolumesOfTheNextMonth() {
    String[] buyers = {
      "entry.initial.count=0",
      "entry.deliberationMonths=1200",
      "downlink.spendingYuan=5000",
      "geography.broadbandShare=1",
      TWO_TOWNSHIPS
    };
    World world = livelyWorld(with(buyers, "logistics.stations.enabled=true"));
    step(world, 1);
    double first = 0;
    for (int v = 0; v < 3; v++) {
      first += world.book.parcelsDown[v];
    }
    assertThat(first).isPositive();
    assertThat(world.volumes.ofTownship(0)).isZero();
    step(world, 2);
    assertThat(world.volumes.ofTownship(0)).isEqualTo(first);
    World off = livelyWorld(buyers);
    step(off, 1);
    step(off, 2);
    assertThat(off.volumes.ofTownship(0)).isZero();
    // the same village, without and with a station: half and all of it
    step(world, 3);
    double without = world.book.parcelsDown[4];
    world.stations.build(Level.VILLAGE, 4);
    world.downlink.buy(3);
    assertThat(world.book.parcelsDown[4]).isCloseTo(2 * without, within(1e-9));
  }

  private static String[] with(String[] sets, String more) {
    String[] all = Arrays.copyOf(sets, sets.length + 1);
    all[sets.length] = more;
    return all;
  }

  private static double sum(Scenario scenario, String variable) {
    return Arrays.stream(run(scenario).series().series(0, variable))
        .filter(x -> !Double.isNaN(x))
        .sum();
  }

  private static final String FIXED_SELLERS =
      "entry={initial: {count: 0, share: 0.1}, deliberationMonths: 1200}";

  @Test
  void theColdChainMattersForFruitAndNotForNuts() {
    String none = "logistics.coldChain.coverage=0";
    String wide = "logistics.coldChain.coverage=0.9";
    String[] same = {FIXED_SELLERS, "exit.enabled=false"};
    Scenario fruit = lively(same[0], same[1], "market.category=fruit", none);
    Scenario cooledFruit = lively(same[0], same[1], "market.category=fruit", wide);
    assertThat(sum(cooledFruit, "spoilageYuan")).isLessThan(0.2 * sum(fruit, "spoilageYuan"));
    assertThat(sum(cooledFruit, "profitYuan")).isGreaterThan(sum(fruit, "profitYuan"));
    assertThat(trace(lively("market.category=nuts", wide)))
        .isEqualTo(trace(lively("market.category=nuts", none)));
  }

  /** The same sellers and orders under every service. */
  @ParameterizedTest
  @ValueSource(strings = {"villageShare", "townshipShare", "countyShare"})
  void eachLevelMakesTheSameOrdersCheaperToSend(String level) {
    String[] same = {FIXED_SELLERS, "exit.enabled=false", "market.shops.enabled=false"};
    String[] outside = with(same, "logistics.stations={enabled: true, carrierParcels: 1e12}");
    String[] served =
        with(
            same,
            "logistics.stations={enabled: true, carrierParcels: 1e12, %s: 1}".formatted(level));
    assertThat(sum(lively(served), "parcels")).isEqualTo(sum(lively(outside), "parcels"));
    assertThat(sum(lively(served), "logisticsYuan"))
        .isLessThan(sum(lively(outside), "logisticsYuan"));
  }

  @Test
  void stationsThatNobodyHasAndNobodyNeedsChangeNothing() {
    String none = "logistics.stations={enabled: true, gatheredWithout: 1, carrierParcels: 1e12}";
    assertThat(trace(lively("downlink.enabled=false", none)))
        .isEqualTo(trace(lively("downlink.enabled=false")));
  }

  @Test
  void spoilageSwitchesOff() {
    Scenario off = lively("market.category=fruit", "logistics.spoilage.enabled=false");
    assertThat(sum(off, "spoilageYuan")).isZero();
    assertThat(trace(off)).isNotEqualTo(trace(lively("market.category=fruit")));
  }

  @Test
  void theHandicapCountsWhatSpoils() {
    World world = livelyWorld("market.category=fruit");
    Category fruit = world.goods.of(0);
    Dispatch dispatch = world.routes.from(0);
    assertThat(dispatch.spoilt()).isPositive();
    assertThat(world.routes.unitCostYuan(0))
        .isEqualTo(dispatch.carrierYuan() + dispatch.spoilt() * fruit.referenceYuan());
  }

  /** A subsidy of parcels covers carriage in full and nothing of what spoils. */
  @Test
  void aParcelSubsidyPaysForCarriageOnly() {
    SeriesTable series =
        run(lively(
                "market.category=fruit",
                "government.policies=[{kind: logisticsSubsidy, budgetYuanPerYear: 1e8,"
                    + " unitCostYuan: 1000}]"))
            .series();
    for (int month = 1; month <= 60; month++) {
      assertThat(fen(series, 0, "publicSpendingYuan", month))
          .isCloseTo(fen(series, 0, "logisticsYuan", month), within(200L));
    }
    assertThat(Arrays.stream(series.series(0, "spoilageYuan")).sum()).isPositive();
  }

  /** Walnuts, 2012: a fifth of sales went into logistics. Outside a cluster, 25 km from the hub. */
  @Test
  void sendingNutsFromAVillageAloneCostsAFifthOfTheirPrice() {
    Scenario scenario = Scenarios.of("market.category=nuts");
    Category nuts = world("market.category=nuts").goods.of(0);
    double yuan =
        ParcelCost.of(
                scenario.logistics(),
                nuts,
                25,
                new Service(false, false, false, 0),
                new Flows(0, 0, 0))
            .carrierYuan();
    assertThat(yuan / nuts.referenceYuan()).isCloseTo(0.2, within(0.02));
  }

  @Test
  void sharesOfStationsAreSharesInTheOrderOfTheirDates() {
    String series = "logistics.stations.countySeries=[{from: 2007-01, value: %s}%s]";
    assertThatThrownBy(() -> Scenarios.of(series.formatted("2", "")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("logistics.stations.countySeries[0].value")
        .hasMessageContaining("'2'");
    assertThatThrownBy(() -> Scenarios.of(series.formatted("0.5", ", {from: 2006-01, value: 1}")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("logistics.stations.countySeries[1].from")
        .hasMessageContaining("must be later than the date before it");
  }
}
