package org.taocun.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.taocun.view.Frame;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;

/** The drawing of ties: circles of kin as rings, all others as lines, stronger between sellers. */
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

  /** Draws a circle's ring, warmer the more of its members sell. */
  private static void circle(Graphics2D page, Scene scene, MapLayout.Ring ring) {
    if (ring.radius() == 0) {
      return;
    }
    int sellers = 0;
    for (int i = ring.first(); i < ring.end(); i++) {
      sellers += sells(scene, i) ? 1 : 0;
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

  private static boolean sells(Scene scene, int household) {
    return scene.frame().status(household).equals("seller");
  }

  private static void lines(Graphics2D page, Scene scene, boolean strong) {
    MapLayout layout = scene.layout();
    Frame frame = scene.frame();
    Color color = strong ? Look.STRONG : Look.WEAK;
    int quiet = Math.max(14, Math.min(60, 12_000 / frame.households()));
    int loud = Math.max(45, Math.min(110, 3 * quiet));
    int ties = strong ? layout.strongTies() : frame.weakTies();
    for (int tie = 0; tie < ties; tie++) {
      int one = strong ? layout.strongTie(tie, 0) : frame.weakTie(tie, 0);
      int other = strong ? layout.strongTie(tie, 1) : frame.weakTie(tie, 1);
      boolean both = sells(scene, one) && sells(scene, other);
      page.setColor(Look.clear(both ? Look.SELLERS : color, both ? loud : quiet));
      page.setStroke(Look.stroke(both ? 1.1 : 0.8));
      page.draw(new Line2D.Double(layout.x(one), layout.y(one), layout.x(other), layout.y(other)));
    }
  }
}
