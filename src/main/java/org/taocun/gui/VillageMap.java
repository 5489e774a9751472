package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taocun.geography.Village;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;
import org.taocun.view.Session;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Double2D;

/** The map as layers of MASON portrayals, from the paper up to the names. */
final class VillageMap {
  /** The size of the cells in which MASON looks for a clicked household, points. */
  private static final double HOUSEHOLD_CELL = 40;

  /**
   * The size of the cells for villages: a village as large as the page is hit far from its centre.
   */
  private static final double VILLAGE_CELL = MapLayout.WIDTH;

  /** A layer and its name in the display's menu. */
  record Layer(String name, FieldPortrayal2D portrayal) {}

  private final Session session;
  private final Marks villages;
  private final Marks households;
  private final List<Layer> layers;

  VillageMap(Session session) {
    this.session = session;
    households = new Marks(new HouseholdPortrayal(session::scene), Optional.empty());
    villages = new Marks(new VillagePortrayal(session::scene), Optional.of(households));
    layers =
        List.of(
            layer("page", new PageLayer(session::scene, Page::paint)),
            layer("villages", villages),
            layer("strong", new PageLayer(session::scene, Ties::strong)),
            layer("weak", new PageLayer(session::scene, Ties::weak)),
            layer("households", households),
            layer("names", new PageLayer(session::scene, Names::paint)));
    show();
  }

  private Layer layer(String key, FieldPortrayal2D portrayal) {
    return new Layer(session.words().of("layer." + key), portrayal);
  }

  List<Layer> layers() {
    return layers;
  }

  /** Places everything as in the last started world. */
  void show() {
    Scene scene = session.scene();
    MapLayout layout = scene.layout();
    Continuous2D places = new Continuous2D(VILLAGE_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int v : largestFirst(scene.villages())) {
      MapLayout.Disc disc = layout.disc(v);
      places.setObjectLocation(new Mark.Settlement(v), new Double2D(disc.x(), disc.y()));
    }
    villages.setField(places);
    Continuous2D homes = new Continuous2D(HOUSEHOLD_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int i = 0; layout.detailed() && i < scene.frame().households(); i++) {
      homes.setObjectLocation(new Mark.Household(i), new Double2D(layout.x(i), layout.y(i)));
    }
    households.setField(homes);
  }

  /** The villages' positions, largest first, so that no village hides behind a larger one. */
  private static int[] largestFirst(List<Village> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer v) -> -all.get(v).households()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Draws all layers, without a screen. */
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
