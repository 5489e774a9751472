package org.taocun.gui;

import java.awt.Graphics2D;
import java.util.function.Supplier;
import org.taocun.view.Scene;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.SimplePortrayal2D;

/** The drawing of a household. */
final class HouseholdPortrayal extends SimplePortrayal2D {
  private static final long serialVersionUID = 1L;
  private static final double EASY_TO_HIT = 3;

  private final transient Supplier<Scene> scene;

  HouseholdPortrayal(Supplier<Scene> scene) {
    this.scene = scene;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Scene now = scene.get();
    int household = number(object);
    double x = info.draw.x;
    double y = info.draw.y;
    double radius = radius(now, household, info);
    Look.smooth(graphics);
    Shapes.household(graphics, now.frame().status(household), x, y, radius);
    if (now.frame().leader(household)) {
      Shapes.leader(graphics, x, y, radius);
    }
  }

  @Override
  public boolean hitObject(Object object, DrawInfo2D range) {
    double radius = radius(scene.get(), number(object), range);
    return Shapes.disc(range.draw.x, range.draw.y, Math.max(EASY_TO_HIT, radius))
        .intersects(range.clip);
  }

  private static double radius(Scene scene, int household, DrawInfo2D info) {
    return scene.layout().dot(household) * info.draw.width;
  }

  private static int number(Object object) {
    return ((Mark.Household) object).number();
  }
}
