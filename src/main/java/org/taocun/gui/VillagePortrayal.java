package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.function.Supplier;
import org.taocun.view.Scene;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.SimplePortrayal2D;

/**
 * The drawing of a village: the ground of its households or, if single households are not shown, a
 * disc coloured by the share of sellers. Taobao villages have a thick outline.
 */
final class VillagePortrayal extends SimplePortrayal2D {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<Scene> scene;

  VillagePortrayal(Supplier<Scene> scene) {
    this.scene = scene;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Scene now = scene.get();
    int position = position(object);
    double scale = info.draw.width;
    Ellipse2D disc = disc(now, position, info);
    Look.smooth(graphics);
    boolean detailed = now.layout().detailed();
    graphics.setColor(detailed ? Look.LAND : Look.share(now.shade(position)));
    graphics.fill(disc);
    boolean taobao = now.frame().taobaoVillage(position);
    graphics.setColor(taobao ? Look.TAOBAO_OUTLINE : Look.CIRCLE);
    graphics.setStroke(
        Look.stroke(taobao ? Math.min(3 * scale, 0.3 * disc.getWidth()) : 0.8 * scale));
    graphics.draw(disc);
  }

  @Override
  public boolean hitObject(Object object, DrawInfo2D range) {
    return disc(scene.get(), position(object), range).intersects(range.clip);
  }

  private static Ellipse2D disc(Scene scene, int position, DrawInfo2D info) {
    double radius = scene.layout().disc(position).radius() * info.draw.width;
    return Shapes.disc(info.draw.x, info.draw.y, radius);
  }

  private static int position(Object object) {
    return ((Mark.Settlement) object).position();
  }
}
