package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taocun.geography.Village;
import org.taocun.model.Watch;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Double2D;

/** The map as layers of MASON portrayals, from the paper up to the names. */
final class VillageMap {
  /** Households are small: MASON finds those that are clicked in cells of this size. */
  private static final double HOUSEHOLD_CELL = 40;

  /** Villages may be as large as the page, so that one is hit far from its centre. */
  private static final double VILLAGE_CELL = MapLayout.WIDTH;

  /** A layer and its name in the display's menu. */
  record Layer(String name, FieldPortrayal2D portrayal) {}

  private final Words words;
  private final Marks villages;
  private final Marks households;
  private final List<Layer> layers;
  private Scene scene;

  VillageMap(Words words, Watch watch) {
    this.words = words;
    scene = Scene.of(watch, words);
    households = new Marks(new HouseholdPortrayal(() -> scene), Optional.empty());
    villages = new Marks(new VillagePortrayal(() -> scene), Optional.of(households));
    layers =
        List.of(
            layer("page", new PageLayer(() -> scene, Page::paint)),
            layer("villages", villages),
            layer("strong", new PageLayer(() -> scene, Ties::strong)),
            layer("weak", new PageLayer(() -> scene, Ties::weak)),
            layer("households", households),
            layer("names", new PageLayer(() -> scene, Names::paint)));
    fill();
  }

  private Layer layer(String key, FieldPortrayal2D portrayal) {
    return new Layer(words.of("layer." + key), portrayal);
  }

  /** Shows another world. */
  void show(Watch watch) {
    scene = Scene.of(watch, words);
    fill();
  }

  /** What the map shows now. */
  Scene scene() {
    return scene;
  }

  List<Layer> layers() {
    return layers;
  }

  private void fill() {
    MapLayout layout = scene.layout();
    Continuous2D places = new Continuous2D(VILLAGE_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int v : largestFirst()) {
      MapLayout.Disc disc = layout.disc(v);
      places.setObjectLocation(new Mark.Settlement(v), new Double2D(disc.x(), disc.y()));
    }
    villages.setField(places);
    Continuous2D homes = new Continuous2D(HOUSEHOLD_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int i = 0; layout.detailed() && i < scene.watch().households(); i++) {
      homes.setObjectLocation(new Mark.Household(i), new Double2D(layout.x(i), layout.y(i)));
    }
    households.setField(homes);
  }

  /** So that no village hides behind a larger one. */
  private int[] largestFirst() {
    List<Village> all = scene.watch().territory().villages();
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer v) -> -all.get(v).households()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Draws all layers; needs no screen. */
  void draw(GUIState gui, Graphics2D graphics, double width, double height) {
    Rectangle2D.Double whole = new Rectangle2D.Double(0, 0, width, height);
    for (Layer layer : layers) {
      layer
          .portrayal()
          .draw(
              layer.portrayal().getField(),
              graphics,
              new DrawInfo2D(gui, layer.portrayal(), whole, whole));
    }
  }
}
