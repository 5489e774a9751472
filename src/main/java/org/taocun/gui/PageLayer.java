package org.taocun.gui;

import java.awt.Graphics2D;
import java.util.function.Supplier;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer of the map without clickable things, drawn in points of the map's page. */
final class PageLayer extends FieldPortrayal2D {
  private final Supplier<Scene> scene;
  private final Painter painter;

  /** The drawing of a layer. */
  @FunctionalInterface
  interface Painter {
    /**
     * Draws the layer.
     *
     * @param pixels the size of a point on the screen
     */
    void paint(Graphics2D page, Scene scene, double pixels);
  }

  PageLayer(Supplier<Scene> scene, Painter painter) {
    this.scene = scene;
    this.painter = painter;
  }

  @Override
  public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
    Graphics2D page = (Graphics2D) graphics.create();
    double pixels = info.draw.width / MapLayout.WIDTH;
    page.translate(info.draw.x, info.draw.y);
    page.scale(pixels, info.draw.height / MapLayout.HEIGHT);
    Look.smooth(page);
    painter.paint(page, scene.get(), pixels);
    page.dispose();
  }

  @Override
  public void hitObjects(DrawInfo2D range, Bag into) {
    // Nothing here can be clicked.
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return new SimplePortrayal2D();
  }
}
