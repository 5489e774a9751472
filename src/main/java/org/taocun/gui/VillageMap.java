package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.taocun.base.Words;
import org.taocun.geography.Village;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;
import sim.util.Double2D;

/** The map as layers of MASON portrayals, from the villages up to the names. */
final class VillageMap {
  /** The size of the cells in which MASON looks for a clicked household, points. */
  private static final double HOUSEHOLD_CELL = 40;

  /**
   * The size of the cells for villages: a village as large as the page is hit far from its centre.
   */
  private static final double VILLAGE_CELL = MapLayout.WIDTH;

  /** A layer and its name in the menu of layers. */
  record Layer(String name, FieldPortrayal2D portrayal) {}

  private final Supplier<Scene> scene;
  private final Words words;
  private final Marks villages;
  private final Marks households;
  private final List<Layer> layers;
  private final Set<Layer> hidden = new HashSet<>();

  VillageMap(Supplier<Scene> scene, Words words, Letters letters) {
    this.scene = scene;
    this.words = words;
    households = new Marks(new HouseholdPortrayal(scene), Optional.empty());
    villages = new Marks(new VillagePortrayal(scene), Optional.of(households));
    layers =
        List.of(
            layer("villages", villages),
            layer("strong", new PageLayer(scene, (g, now, px) -> Ties.strong(g, now))),
            layer("weak", new PageLayer(scene, (g, now, px) -> Ties.weak(g, now))),
            layer("households", households),
            layer("names", new PageLayer(scene, (g, now, px) -> Names.paint(g, now, letters, px))));
    show();
  }

  private Layer layer(String key, FieldPortrayal2D portrayal) {
    return new Layer(words.of("layer." + key), portrayal);
  }

  List<Layer> layers() {
    return layers;
  }

  boolean shows(Layer layer) {
    return !hidden.contains(layer);
  }

  /** Shows a layer or hides it. */
  void show(Layer layer, boolean shown) {
    if (shown) {
      hidden.remove(layer);
    } else {
      hidden.add(layer);
    }
  }

  /** Places everything as in the last started world. */
  void show() {
    Scene now = scene.get();
    MapLayout layout = now.layout();
    Continuous2D places = new Continuous2D(VILLAGE_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int v : largestFirst(now.villages())) {
      MapLayout.Disc disc = layout.disc(v);
      places.setObjectLocation(new Mark.Settlement(v), new Double2D(disc.x(), disc.y()));
    }
    villages.setField(places);
    Continuous2D homes = new Continuous2D(HOUSEHOLD_CELL, MapLayout.WIDTH, MapLayout.HEIGHT);
    for (int i = 0; layout.detailed() && i < now.frame().households(); i++) {
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

  /** Draws all layers that are not hidden. */
  void draw(GUIState gui, Graphics2D graphics, Rectangle2D.Double page, Rectangle2D.Double clip) {
    for (Layer layer : layers) {
      if (shows(layer)) {
        FieldPortrayal2D portrayal = layer.portrayal();
        portrayal.draw(portrayal.getField(), graphics, new DrawInfo2D(gui, portrayal, page, clip));
      }
    }
  }

  /** The thing at a place: a household, or else a village. */
  Optional<Mark> at(GUIState gui, Rectangle2D.Double page, double x, double y) {
    Rectangle2D.Double click = new Rectangle2D.Double(x, y, 1, 1);
    for (Marks layer : List.of(households, villages)) {
      Bag found = new Bag();
      layer.hitObjects(new DrawInfo2D(gui, layer, page, click), found);
      if (!found.isEmpty()) {
        return Optional.of((Mark) ((LocationWrapper) found.get(found.size() - 1)).getObject());
      }
    }
    return Optional.empty();
  }
}
