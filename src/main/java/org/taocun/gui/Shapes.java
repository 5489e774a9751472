package org.taocun.gui;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The shapes of households on the map and in the legend, which differ by colour and form. */
final class Shapes {
  private Shapes() {}

  /** Draws a household: a disc, larger for sellers, a ring for lapsed, a cross for refused. */
  static void household(Graphics2D g, String status, double x, double y, double radius) {
    g.setColor(Look.status(status));
    switch (status) {
      case "seller" -> {
        double r = radius * 1.2;
        Ellipse2D disc = disc(x, y, r);
        g.fill(disc);
        g.setStroke(Look.stroke(Math.max(0.5, r * 0.18)));
        g.setColor(Look.SELLERS_RIM);
        g.draw(disc);
      }
      case "lapsed" -> {
        g.setStroke(Look.stroke(Math.max(0.8, radius * 0.5)));
        g.draw(disc(x, y, radius * 0.7));
      }
      case "refused" -> {
        double r = radius * 0.7;
        g.setStroke(Look.stroke(Math.max(0.8, radius * 0.45)));
        g.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
        g.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
      }
      case "aware" -> g.fill(disc(x, y, radius * 0.9));
      default -> g.fill(disc(x, y, radius * 0.75));
    }
  }

  /** Draws the diamond around a leader. */
  static void leader(Graphics2D g, double x, double y, double radius) {
    diamond(g, x, y, radius * 1.75 + 0.8, Math.max(0.9, radius * 0.22));
  }

  private static void diamond(Graphics2D g, double x, double y, double r, double width) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - r);
    diamond.lineTo(x + r, y);
    diamond.lineTo(x, y + r);
    diamond.lineTo(x - r, y);
    diamond.closePath();
    g.setColor(Look.LEADER);
    g.setStroke(Look.stroke(width));
    g.draw(diamond);
  }

  static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
