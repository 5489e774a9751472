package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;
import org.taocun.scenario.Scenario;
import org.taocun.view.Facts;
import org.taocun.view.MapLayout;
import org.taocun.view.Samples;
import sim.portrayal.DrawInfo2D;

class WatchedSimulationTest {
  private static final int WIDTH = (int) MapLayout.WIDTH;
  private static final int HEIGHT = (int) MapLayout.HEIGHT;
  private static final Rectangle2D.Double PAGE = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

  private static WatchedSimulation watched(Scenario scenario) {
    return new WatchedSimulation(scenario, Samples.english(), List.of(), Letters.on(900));
  }

  private static Watch watch(WatchedSimulation watched) {
    return ((Simulation) watched.state).watch();
  }

  private static BufferedImage picture(WatchedSimulation watched) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    watched.map().draw(watched, graphics, PAGE, PAGE);
    graphics.dispose();
    return image;
  }

  private static int pixels(BufferedImage image, Color color) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xffffff) == (color.getRGB() & 0xffffff) ? 1 : 0;
      }
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed=1",
        "entry.rule=threshold",
        "strong.model=wattsStrogatz",
        "geography.villagesPerTownship=3",
        "geography.householdsPerVillage=3001"
      })
  void watchingARunNeverChangesIt(String set) {
    Scenario scenario = Samples.oneVillage("months=24", set);
    Simulation alone = new Simulation(scenario, 0);
    alone.run();
    WatchedSimulation watched = watched(scenario);
    watched.start();
    do {
      picture(watched);
      watched.chart().update();
      watched.chart().chart().createBufferedImage(300, 200);
      Facts.household(watched.session().scene(), 0);
      Facts.village(watched.session().scene(), 0);
    } while (watched.step());
    watched.finish();
    assertThat(Samples.everythingOf(watch(watched))).isEqualTo(Samples.everythingOf(alone.watch()));
  }

  @Test
  void theRunEndsWithTheLastMonth() {
    WatchedSimulation watched = watched(Samples.oneVillage("months=7"));
    watched.start();
    int steps = 0;
    while (watched.step()) {
      steps++;
    }
    assertThat(steps).isEqualTo(7);
    assertThat(watch(watched).month()).isEqualTo(7);
    assertThat(watched.step()).isFalse();
  }

  @Test
  void aRunOfNoMonthsEndsAtOnce() {
    WatchedSimulation watched = watched(Samples.oneVillage("months=0"));
    watched.start();
    assertThat(watched.step()).isFalse();
    assertThat(watch(watched).month()).isZero();
  }

  @Test
  void editedLeversHoldFromTheNextStartAndStay() {
    WatchedSimulation watched = watched(Samples.oneVillage());
    watched.start();
    watched.step();
    watched.session().levers().set("entry.visibility", "0.9");
    watched.step();
    assertThat(watch(watched).scenario().entry().visibility()).isEqualTo(0.3);
    watched.finish();
    for (int reset = 0; reset < 2; reset++) {
      watched.start();
      watched.step();
      assertThat(watch(watched).month()).isEqualTo(1);
      assertThat(watch(watched).scenario().entry().visibility()).isEqualTo(0.9);
      watched.finish();
    }
  }

  @Test
  void aResetRunIsTheSameRun() {
    WatchedSimulation watched = watched(Samples.oneVillage("months=24"));
    List<String> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      watched.start();
      while (watched.step()) {
        picture(watched);
      }
      watched.finish();
      runs.add(Samples.everythingOf(watch(watched)));
    }
    assertThat(runs.get(1)).isEqualTo(runs.get(0));
  }

  @Test
  void whatCannotStartIsToldAndTheScenarioBeforeIsUsed() {
    WatchedSimulation watched = watched(Samples.oneVillage());
    List<String> told = new ArrayList<>();
    watched.tellTrouble(told::add);
    watched.session().levers().set("entry.initial.count", "121");
    watched.start();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("the previous one is used:\n").contains("121");
    assertThat(watch(watched).scenario()).isEqualTo(Samples.oneVillage());
    assertThat(watched.step()).isTrue();
  }

  @Test
  void theMapShowsSellersAndTiesAsTheyCome() {
    WatchedSimulation watched = watched(Samples.oneVillage("geography.villagesPerTownship=2"));
    int before = pixels(picture(watched), Look.SELLERS);
    watched.start();
    while (watched.step()) {
      assertThat(watched.session().scene().sellers()).isPositive();
    }
    BufferedImage after = picture(watched);
    assertThat(watched.session().scene().sellers()).isGreaterThan(20);
    assertThat(pixels(after, Look.SELLERS)).isGreaterThan(2 * before);
    BufferedImage bare = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = bare.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, WIDTH, HEIGHT);
    paper.dispose();
    for (VillageMap.Layer layer : watched.map().layers()) {
      BufferedImage copy = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      copy.setData(bare.getData());
      Graphics2D graphics = bare.createGraphics();
      var whole = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
      layer
          .portrayal()
          .draw(
              layer.portrayal().getField(),
              graphics,
              new DrawInfo2D(watched, layer.portrayal(), whole, whole));
      graphics.dispose();
      assertThat(same(copy, bare)).as(layer.name()).isFalse();
    }
    assertThat(same(bare, after)).isTrue();
  }

  private static boolean same(BufferedImage a, BufferedImage b) {
    return Arrays.equals(
        a.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH),
        b.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
  }

  @Test
  void theChartHoldsEveryMonthOfTheSeries() {
    WatchedSimulation watched = watched(Samples.oneVillage("geography.villagesPerTownship=2"));
    watched.start();
    while (watched.step()) {
      watched.chart().update();
    }
    var sellers = watched.chart().households().getDataset(0);
    var aware = watched.chart().households().getDataset(1);
    assertThat(sellers.getSeriesCount()).isEqualTo(3);
    assertThat(sellers.getItemCount(0)).isEqualTo(61);
    for (int month = 0; month <= 60; month++) {
      assertThat(sellers.getYValue(0, month)).isEqualTo(watch(watched).series(month, "sellers"));
      assertThat(aware.getYValue(0, month)).isEqualTo(watch(watched).series(month, "aware"));
      assertThat(sellers.getYValue(1, month) + sellers.getYValue(2, month))
          .isEqualTo(sellers.getYValue(0, month));
    }
    assertThat(sellers.getXValue(0, 12)).isEqualTo(2007);
  }

  @Test
  void inspectorsTellStatusTiesAndMotive() {
    WatchedSimulation watched = watched(Samples.oneVillage());
    watched.start();
    while (watched.step()) {
      assertThat(watched.session().scene().date()).endsWith("of 60)");
    }
    Watch watch = watch(watched);
    var events = watch.events().stream().filter(e -> e.motive().equals("herding")).toList();
    assertThat(events).isNotEmpty();
    var entry = events.get(events.size() - 1);
    int number = 0;
    while (!watch.farmer(number).name().equals(entry.household())) {
      number++;
    }
    assertThat(watch.farmer(number).lastEntry()).contains(entry);
    String facts = text(Facts.household(watched.session().scene(), number));
    assertThat(facts)
        .contains("Status: seller")
        .contains("Why: herding")
        .contains(
            "Strong ties: "
                + watch.strongAlters(number).size()
                + ", of which "
                + watch.strongAlters(number).stream().filter(a -> watch.farmer(a).sells()).count()
                + " sell");
    assertThat(text(Facts.village(watched.session().scene(), 0)))
        .contains("Sellers: " + watch.sellers(0) + " (");
    int waiting = 0;
    while (!watch.farmer(waiting).status().equals("aware")) {
      waiting++;
    }
    assertThat(text(Facts.household(watched.session().scene(), waiting)))
        .contains("Evidence of others now: ", ", where it wants ", "Chance to open a shop when");
    assertThat(facts).contains("Sellers whom it knows: ").doesNotContain("Chance to open a shop");
  }

  @Test
  void aClickMeetsTheHouseholdOrElseItsVillage() {
    WatchedSimulation watched = watched(Samples.oneVillage());
    MapLayout layout = watched.session().scene().layout();
    assertThat(watched.map().at(watched, PAGE, layout.x(17), layout.y(17)))
        .contains(new Mark.Household(17));
    MapLayout.Disc disc = layout.disc(0);
    assertThat(watched.map().at(watched, PAGE, disc.x() - disc.radius() * 0.97, disc.y()))
        .contains(new Mark.Settlement(0));
    assertThat(watched.map().at(watched, PAGE, disc.x() - disc.radius() * 1.05, disc.y()))
        .isEmpty();
  }

  /** What is drawn while the model is within a month is the month before. */
  @Test
  void theSceneChangesBetweenMonthsOnly() {
    WatchedSimulation watched = watched(Samples.oneVillage());
    watched.start();
    watched.step();
    assertThat(watched.scene().frame().month()).isEqualTo(1);
    ((Simulation) watched.state).step();
    assertThat(watched.scene().frame().month()).isEqualTo(1);
  }

  private static String text(List<Facts.Fact> facts) {
    return facts.stream()
        .map(fact -> fact.label() + ": " + fact.value())
        .collect(Collectors.joining("\n"));
  }
}
