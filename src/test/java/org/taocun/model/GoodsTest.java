package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.lively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;

/** Goods of villages, with a market of its own for each category. */
class GoodsTest {
  private static World world(String... sets) {
    return Scenarios.born(Scenarios.of(sets));
  }

  /** 1,000 villages at a quarter: within 4 standard errors. */
  @Test
  void aMixIsDrawnVillageByVillage() {
    World world =
        world(
            "geography.villagesPerTownship=1000",
            "geography.householdsPerVillage=1",
            "entry.initial.count=0",
            "market.mix=[{category: tea, weight: 1}, {category: fruit, weight: 3}]",
            "months=1");
    double tea = 0;
    for (int v = 0; v < 1000; v++) {
      tea += world.goods.of(v).name().equals("tea") ? 1 : 0;
    }
    assertThat(tea / 1000).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / 1000)));
    assertThat(world.goods.count()).isEqualTo(2);
  }

  /** 40 counties of 25 villages, of which .6 follow their county and half of the rest agree. */
  @Test
  void aShareOfVillagesSellsWhatTheirCountyDoes() {
    World world =
        world(
            "geography={counties: 40, villagesPerTownship: 25, householdsPerVillage: 1}",
            "entry.initial.count=0",
            "market.mix=[{category: tea}, {category: fruit}]",
            "market.countyTrade=0.6",
            "months=1");
    double most = 0;
    for (int county = 0; county < 40; county++) {
      int tea = 0;
      for (int v = 25 * county; v < 25 * county + 25; v++) {
        tea += world.goods.of(v).name().equals("tea") ? 1 : 0;
      }
      most += Math.max(tea, 25 - tea);
    }
    assertThat(most / 1000).isCloseTo(0.8, within(4 * Math.sqrt(0.2 * 0.8 / 1000)));
  }

  /**
   * A township of 25 villages agrees where all follow it; counties of 2 townships do so by luck.
   */
  @Test
  void whereAllFollowATownshipSellsOneThing() {
    World world =
        world(
            "geography={counties: 20, townshipsPerCounty: 2, villagesPerTownship: 25,"
                + " householdsPerVillage: 1}",
            "entry.initial.count=0",
            "market.mix=[{category: tea}, {category: fruit}]",
            "market.townshipTrade=1",
            "months=1");
    int alike = 0;
    for (int v = 0; v < 1000; v++) {
      assertThat(world.goods.number(v)).isEqualTo(world.goods.number(25 * (v / 25)));
      alike += world.goods.number(v) == world.goods.number(50 * (v / 50)) ? 1 : 0;
    }
    assertThat(alike / 1000.0 - 0.5).isCloseTo(0.25, within(4 * 0.5 * Math.sqrt(0.25 / 20)));
  }

  @Test
  void villagesOfTheCountysTradeKeepItBesideATownshipsTrade() {
    String[] base = {
      "geography={counties: 10, townshipsPerCounty: 4, villagesPerTownship: 25,"
          + " householdsPerVillage: 1}",
      "entry.initial.count=0",
      "market.mix=[{category: tea}, {category: fruit}, {category: nuts}]",
      "market.countyTrade=0.5",
      "months=1"
    };
    World without = world(base);
    String[] more = Arrays.copyOf(base, base.length + 1);
    more[base.length] = "market.townshipTrade=0.5";
    World with = world(more);
    double same = 0;
    for (int v = 0; v < 1000; v++) {
      same += with.goods.of(v).name().equals(without.goods.of(v).name()) ? 1 : 0;
    }
    assertThat(same / 1000).isCloseTo(0.5 + 0.5 / 3, within(0.09));
  }

  @Test
  void whereAllFollowACountySellsOneThing() {
    World world =
        world(
            "geography={counties: 40, villagesPerTownship: 25, householdsPerVillage: 1}",
            "entry.initial.count=0",
            "market.mix=[{category: tea}, {category: fruit, weight: 3}]",
            "market.countyTrade=1",
            "months=1");
    double tea = 0;
    for (int v = 0; v < 1000; v++) {
      assertThat(world.goods.number(v)).isEqualTo(world.goods.number(25 * (v / 25)));
      tea += world.goods.of(v).name().equals("tea") ? 1 : 0;
    }
    assertThat(tea / 1000).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / 40)));
  }

  @Test
  void aMixOfOneIsThatCategoryEverywhere() {
    assertThat(Scenarios.trace(lively("market.mix=[{category: furniture}]")))
        .isEqualTo(Scenarios.LIVELY_TRACE);
  }

  @Test
  void villagesSellWhatTheirFileSays(@TempDir Path folder) throws IOException {
    String rows =
        """
        id,county,township,households,xKm,yKm,category
        a,c,t,20,0,0,tea
        b,c,t,20,1,0,
        c,c,t,20,2,0,%s
        """;
    Path file = folder.resolve("villages.csv");
    Files.writeString(file, rows.formatted("nuts"));
    World world = world("geography.file=" + file, "market.category=flowers", "months=1");
    assertThat(world.goods.of(0).name()).isEqualTo("tea");
    assertThat(world.goods.of(1).name()).isEqualTo("flowers");
    assertThat(world.goods.of(2).name()).isEqualTo("nuts");
    Files.writeString(file, rows.formatted("nutz"));
    Scenario scenario = Scenarios.of("geography.file=" + file, "months=1");
    assertThatThrownBy(() -> new InputCheck(scenario, note -> {}).checked())
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            file
                + ":4: column 'category': 'nutz' is no category (market.categories may add it); did"
                + " you mean 'nuts'?");
    assertThatThrownBy(() -> world("geography.file=" + file, "months=1"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("village 'c' sells 'nutz'")
        .hasMessageContaining("did you mean 'nuts'");
  }

  /** A category's own market stays its own, whether or not others sell next door. */
  @Test
  void anotherCategoryNextDoorPressesNoPrices(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("villages.csv");
    String[] sets = {
      "geography.file=" + file,
      "entry.initial={count: 0, share: 1}",
      "exit.enabled=false",
      "market.halfShops=10",
      "market.shops.enabled=false",
      "months=3"
    };
    double[] price = new double[2];
    for (int k = 0; k < 2; k++) {
      Files.writeString(
          file,
          """
          id,county,township,households,xKm,yKm,category
          a,c,t,30,0,0,tea
          b,c,t,300,1,0,%s
          """
              .formatted(k == 0 ? "nuts" : "tea"));
      var series = Scenarios.run(Scenarios.of(sets)).series();
      price[k] = series.series(series.scopes().indexOf("village:a"), "priceYuan")[2];
    }
    // S = 30 and S = 330: 60·(1 + 1.2/(1 + .8·S/10)); a price is turnover in fen per parcel.
    assertThat(price[0]).isCloseTo(60 * (1 + 1.2 / (1 + 0.8 * 3)), within(0.01));
    assertThat(price[1]).isCloseTo(60 * (1 + 1.2 / (1 + 0.8 * 33)), within(0.01));
  }

  @Test
  void anUnknownCategoryIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> Scenarios.of("market.category=frut"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("market.category")
        .hasMessageContaining("did you mean 'fruit'");
  }
}
