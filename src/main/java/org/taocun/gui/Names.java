package org.taocun.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.taocun.geography.Village;
import org.taocun.view.MapLayout;
import org.taocun.view.PlaceNames;
import org.taocun.view.Scene;

/**
 * The names of townships and villages above all other layers, and the map's scale. A name that
 * would cover another one or another village is left out; a larger map has room for more.
 */
final class Names {
  private static final int MOST = 600;
  private static final double TOWNSHIP = 16;
  private static final double VILLAGE = 13;
  private static final Color HALO = new Color(255, 255, 255, 210);

  private final Graphics2D page;
  private final Scene scene;
  private final Letters letters;
  private final double pixels;
  private final PlaceNames names;
  private final List<Rectangle2D> taken = new ArrayList<>();

  private Names(Graphics2D page, Scene scene, Letters letters, double pixels) {
    this.page = page;
    this.scene = scene;
    this.letters = letters;
    this.pixels = pixels;
    names = scene.names();
  }

  static void paint(Graphics2D page, Scene scene, Letters letters, double pixels) {
    Names all = new Names(page, scene, letters, pixels);
    scene.layout().bar().ifPresent(all::scale);
    int villages = scene.villages().size();
    if (villages < 2) {
      return;
    }
    all.townships();
    if (villages <= MOST) {
      all.villages();
    }
  }

  private void townships() {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    List<Village> villages = scene.villages();
    for (int v = 0; v < villages.size(); v++) {
      members.computeIfAbsent(villages.get(v).townshipIndex(), t -> new ArrayList<>()).add(v);
    }
    if (members.size() < 2 || members.size() == villages.size()) {
      return;
    }
    Font font = letters.bold(TOWNSHIP).deriveFont((float) (letters.size(TOWNSHIP) / pixels));
    for (List<Integer> township : members.values()) {
      Point2D at = middle(township);
      String name = names.township(villages.get(township.get(0)));
      write(name, font, at.getX(), at.getY(), Look.STRONG, true);
    }
  }

  private Point2D middle(List<Integer> villages) {
    MapLayout layout = scene.layout();
    return new Point2D.Double(
        villages.stream().mapToDouble(v -> layout.disc(v).x()).average().orElse(0),
        villages.stream().mapToDouble(v -> layout.disc(v).y()).average().orElse(0));
  }

  /** Names Taobao villages first, then the large ones. */
  private void villages() {
    List<Village> villages = scene.villages();
    Font font = letters.plain(VILLAGE).deriveFont((float) (letters.size(VILLAGE) / pixels));
    IntStream.range(0, villages.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer v) -> !scene.frame().taobaoVillage(v))
                .thenComparing(v -> -villages.get(v).households()))
        .forEach(v -> village(v, font));
  }

  private void village(int v, Font font) {
    MapLayout.Disc disc = scene.layout().disc(v);
    double y = disc.y() - disc.radius() - 4 / pixels;
    write(names.village(scene.villages().get(v)), font, disc.x(), y, Look.INK, few());
  }

  /** True if there are so few villages that each is named, whatever it covers. */
  private boolean few() {
    return scene.layout().detailed() && scene.villages().size() <= 12;
  }

  private void write(String name, Font font, double x, double y, Color color, boolean anyway) {
    Rectangle2D box = font.getStringBounds(name, page.getFontRenderContext());
    double left = x - box.getWidth() / 2;
    Rectangle2D place =
        new Rectangle2D.Double(left, y - box.getHeight() * 0.8, box.getWidth(), box.getHeight());
    if (!anyway && (taken.stream().anyMatch(place::intersects) || coversAVillage(place))) {
      return;
    }
    taken.add(place);
    Shape outline =
        font.createGlyphVector(page.getFontRenderContext(), name)
            .getOutline((float) left, (float) y);
    page.setStroke(Look.stroke(3 / pixels));
    page.setColor(HALO);
    page.draw(outline);
    page.setColor(color);
    page.fill(outline);
  }

  private boolean coversAVillage(Rectangle2D place) {
    return IntStream.range(0, scene.villages().size())
        .mapToObj(scene.layout()::disc)
        .anyMatch(disc -> Shapes.disc(disc.x(), disc.y(), disc.radius()).intersects(place));
  }

  private void scale(MapLayout.Bar bar) {
    double right = MapLayout.WIDTH - 16;
    double left = right - bar.length();
    double y = MapLayout.HEIGHT - 10;
    page.setColor(Look.INK);
    page.setStroke(Look.stroke(1.5));
    page.draw(new Line2D.Double(left, y, right, y));
    page.draw(new Line2D.Double(left, y - 4, left, y + 4));
    page.draw(new Line2D.Double(right, y - 4, right, y + 4));
    String text = scene.words().of("map.km", bar.number());
    Font font = letters.plain(VILLAGE).deriveFont((float) (letters.size(VILLAGE) / pixels));
    page.setFont(font);
    double width = font.getStringBounds(text, page.getFontRenderContext()).getWidth();
    page.drawString(text, (float) (right - bar.length() / 2 - width / 2), (float) (y - 7));
  }
}
