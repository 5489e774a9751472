package org.taocun.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.taocun.model.Watch;

/** Draws ties: circles of kin as rings, all others as lines, those between sellers stronger. */
final class Ties {
  private Ties() {}

  static void strong(Graphics2D page, Scene scene) {
    if (!scene.layout().detailed()) {
      return;
    }
    if (scene.layout().grouped()) {
      scene.layout().rings().forEach(ring -> circle(page, scene, ring));
    } else {
      lines(page, scene, true);
    }
  }

  static void weak(Graphics2D page, Scene scene) {
    if (scene.layout().detailed()) {
      lines(page, scene, false);
    }
  }

  /** A circle's ring, warmer the more of its members sell. */
  private static void circle(Graphics2D page, Scene scene, MapLayout.Ring ring) {
    if (ring.radius() == 0) {
      return;
    }
    int sellers = 0;
    for (int i = ring.first(); i < ring.end(); i++) {
      sellers += scene.watch().farmer(i).sells() ? 1 : 0;
    }
    double share = (double) sellers / (ring.end() - ring.first());
    Ellipse2D shape =
        new Ellipse2D.Double(
            ring.x() - ring.radius(),
            ring.y() - ring.radius(),
            2 * ring.radius(),
            2 * ring.radius());
    if (sellers > 0) {
      page.setColor(Look.clear(Look.CIRCLE_SELLING, (int) (30 + 90 * share)));
      page.fill(shape);
    }
    page.setStroke(Look.stroke(sellers > 0 ? 1.4 : 1));
    page.setColor(sellers > 0 ? Look.CIRCLE_SELLING : Look.CIRCLE);
    page.draw(shape);
  }

  private static void lines(Graphics2D page, Scene scene, boolean strong) {
    Watch watch = scene.watch();
    Color color = strong ? Look.FAINT : Look.WEAK;
    int quiet = Math.max(14, Math.min(60, 12_000 / watch.households()));
    int loud = Math.max(45, Math.min(110, 3 * quiet));
    for (int i = 0; i < watch.households(); i++) {
      List<Integer> alters = strong ? watch.strongAlters(i) : watch.weakAlters(i);
      boolean sells = watch.farmer(i).sells();
      for (int alter : alters) {
        if (alter > i) {
          boolean both = sells && watch.farmer(alter).sells();
          page.setColor(Look.clear(both ? Look.SELLERS : color, both ? loud : quiet));
          page.setStroke(Look.stroke(both ? 1.1 : 0.8));
          page.draw(
              new Line2D.Double(
                  scene.layout().x(i),
                  scene.layout().y(i),
                  scene.layout().x(alter),
                  scene.layout().y(alter)));
        }
      }
    }
  }
}
