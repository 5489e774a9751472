package org.taocun.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import org.taocun.geography.Village;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;

/** The villages' names above all other layers; none for a single village or for very many. */
final class Names {
  private static final int MOST = 40;
  private static final double SIZE = 12;
  private static final Color HALO = new Color(255, 255, 255, 210);

  private Names() {}

  static void paint(Graphics2D page, Scene scene) {
    List<Village> villages = scene.villages();
    if (villages.size() < 2 || villages.size() > MOST) {
      return;
    }
    Font font = Look.font(Font.BOLD, SIZE);
    for (int v = 0; v < villages.size(); v++) {
      String name = villages.get(v).id();
      MapLayout.Disc disc = scene.layout().disc(v);
      double x = disc.x() - page.getFontMetrics(font).stringWidth(name) / 2.0;
      double y = disc.y() - disc.radius() - 4;
      Shape outline =
          font.createGlyphVector(page.getFontRenderContext(), name)
              .getOutline((float) x, (float) y);
      page.setStroke(Look.stroke(3));
      page.setColor(HALO);
      page.draw(outline);
      page.setColor(Look.INK);
      page.fill(outline);
    }
  }
}
