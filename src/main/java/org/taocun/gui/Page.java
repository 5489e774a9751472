package org.taocun.gui;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.taocun.base.Words;
import org.taocun.view.Frame;
import org.taocun.view.MapLayout;
import org.taocun.view.Scene;

/** The map's page: paper, title, date, scale and legend. */
final class Page {
  private static final double LEFT = 16;
  private static final double GAP = 18;
  private static final double FIRST_ROW = MapLayout.HEIGHT - 52;
  private static final double ROW = 22;

  private final Graphics2D page;
  private final Scene scene;
  private double x = LEFT;
  private double y = FIRST_ROW;

  private Page(Graphics2D page, Scene scene) {
    this.page = page;
    this.scene = scene;
  }

  static void paint(Graphics2D graphics, Scene scene) {
    Page page = new Page(graphics, scene);
    graphics.setColor(Look.BACKGROUND);
    graphics.fill(new Rectangle2D.Double(0, 0, MapLayout.WIDTH, MapLayout.HEIGHT));
    page.title();
    scene.layout().bar().ifPresent(page::scale);
    if (scene.layout().detailed()) {
      page.households();
    } else {
      page.shares();
    }
    page.outline();
  }

  private void title() {
    page.setColor(Look.INK);
    page.setFont(fitting(Font.BOLD, 18, scene.title(), MapLayout.WIDTH - 2 * LEFT));
    page.drawString(scene.title(), (float) LEFT, 24f);
    page.setFont(Look.font(Font.PLAIN, 14));
    page.drawString(scene.date() + "   ·   " + scene.sold(), (float) LEFT, 45f);
  }

  private Font fitting(int style, double size, String text, double width) {
    Font font = Look.font(style, size);
    double needed = page.getFontMetrics(font).stringWidth(text);
    return needed <= width ? font : Look.font(style, Math.max(10, size * width / needed));
  }

  private void scale(MapLayout.Bar bar) {
    double right = MapLayout.WIDTH - LEFT;
    double left = right - bar.length();
    double height = MapLayout.HEIGHT - MapLayout.BOTTOM - 8;
    page.setColor(Look.INK);
    page.setStroke(Look.stroke(1.5));
    page.draw(new Line2D.Double(left, height, right, height));
    page.draw(new Line2D.Double(left, height - 4, left, height + 4));
    page.draw(new Line2D.Double(right, height - 4, right, height + 4));
    page.setFont(Look.font(Font.PLAIN, 12));
    int width = page.getFontMetrics().stringWidth(bar.text());
    page.drawString(
        bar.text(), (float) (right - bar.length() / 2 - width / 2.0), (float) (height - 7));
  }

  private void households() {
    Words words = scene.words();
    for (String status : Frame.statuses()) {
      Shapes.household(page, status, x + 6, y - 4, 6);
      text(words.of("status." + status) + " " + scene.frame().count(status), 18);
    }
    page.setColor(Look.FAINT);
    Shapes.household(page, "unaware", x + 7, y - 4, 4);
    Shapes.leader(page, x + 7, y - 4, 4);
    text(words.of("legend.leader"), 20);
    x = LEFT;
    y += ROW;
    page.setStroke(Look.stroke(1.4));
    page.setColor(Look.CIRCLE);
    if (scene.layout().grouped()) {
      page.draw(Shapes.disc(x + 7, y - 4, 6));
      text(words.of("legend.circle"), 20);
    } else {
      page.setColor(Look.STRONG);
      page.draw(new Line2D.Double(x, y - 4, x + 16, y - 4));
      text(words.of("legend.strong"), 22);
    }
    page.setColor(Look.clear(Look.WEAK, 150));
    page.draw(new Line2D.Double(x, y - 4, x + 16, y - 4));
    text(words.of("legend.weak"), 22);
    page.setColor(Look.SELLERS);
    page.draw(new Line2D.Double(x, y - 4, x + 16, y - 4));
    text(words.of("legend.betweenSellers"), 22);
  }

  private void shares() {
    Words words = scene.words();
    text(words.of("legend.share"), 0);
    x -= GAP - 8;
    for (int percent = 0; percent <= 100; percent += 20) {
      page.setColor(Look.share(percent / 100.0));
      page.fill(Shapes.disc(x + 7, y - 4, 7));
      page.setColor(Look.CIRCLE);
      page.setStroke(Look.stroke(0.8));
      page.draw(Shapes.disc(x + 7, y - 4, 7));
      text(percent + " %", 19);
    }
    x = LEFT;
    y += ROW;
    text(words.of("legend.size"), 0);
  }

  private void outline() {
    page.setStroke(Look.stroke(3));
    page.setColor(Look.TAOBAO_OUTLINE);
    page.draw(Shapes.disc(x + 8, y - 4, 6));
    text(scene.words().of("legend.taobao"), 22);
  }

  private void text(String text, double indent) {
    page.setColor(Look.INK);
    page.setFont(Look.font(Font.PLAIN, 12.5));
    page.drawString(text, (float) (x + indent), (float) y);
    x += indent + page.getFontMetrics().stringWidth(text) + GAP;
  }
}
