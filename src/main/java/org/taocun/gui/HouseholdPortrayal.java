package org.taocun.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Supplier;
import org.taocun.view.Facts;
import org.taocun.view.Scene;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** The drawing and the inspector of a household. */
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
    if (info.selected) {
      graphics.setColor(Color.BLACK);
      graphics.setStroke(Look.stroke(2));
      graphics.draw(Shapes.disc(x, y, radius * 2 + 3));
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

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
    Scene now = scene.get();
    int number = number(wrapper.getObject());
    return new FactsInspector(state.state, () -> Facts.household(now, number));
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    Scene now = scene.get();
    String name = now.watch().farmer(number(wrapper.getObject())).name();
    return now.words().of("facts.household", name);
  }

  private static int number(Object object) {
    return ((Mark.Household) object).number();
  }
}
