package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taocun.model.Watch;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Double2D;

/** The map as layers of MASON portrayals, from the paper up to the households. */
final class VillageMap {
  private static final double CELL = 40;

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
    villages = new Marks(new VillagePortrayal(() -> scene));
    households = new Marks(new HouseholdPortrayal(() -> scene));
    layers =
        List.of(
            layer("page", new PageLayer(() -> scene, Page::paint)),
            layer("villages", villages),
            layer("strong", new PageLayer(() -> scene, Ties::strong)),
            layer("weak", new PageLayer(() -> scene, Ties::weak)),
            layer("households", households));
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
    Continuous2D places = new Continuous2D(CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int v = 0; v < scene.watch().territory().villages().size(); v++) {
      MapLayout.Disc disc = layout.disc(v);
      places.setObjectLocation(new Mark.Settlement(v), new Double2D(disc.x(), disc.y()));
    }
    villages.setField(places);
    Continuous2D homes = new Continuous2D(CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int i = 0; layout.detailed() && i < scene.watch().households(); i++) {
      homes.setObjectLocation(new Mark.Household(i), new Double2D(layout.x(i), layout.y(i)));
    }
    households.setField(homes);
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
