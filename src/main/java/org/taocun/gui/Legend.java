package org.taocun.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.taocun.base.Words;
import org.taocun.view.Frame;
import org.taocun.view.Scene;

/** The legend of the map, in as many rows as its width asks for. */
final class Legend extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final double LETTERS = 15;
  private static final double SAMPLE = 20;
  private static final int SHADES = 5;

  private final transient Supplier<Scene> scene;
  private final transient Letters letters;

  /** The drawing of a sample, centred at the origin, about 20 units wide. */
  @FunctionalInterface
  private interface Sample {
    void draw(Graphics2D g);
  }

  private record Entry(Sample sample, boolean drawn, String text) {}

  Legend(Supplier<Scene> scene, Letters letters) {
    this.scene = scene;
    this.letters = letters;
    setFont(letters.plain(LETTERS));
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent e) {
            revalidate();
          }
        });
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Scene now = scene.get();
    if (now.layout().detailed()) {
      households(entries, now);
      ties(entries, now);
    } else {
      shares(entries, now);
    }
    entries.add(
        entry(
            now.words().of("legend.taobao"),
            g -> {
              g.setStroke(Look.stroke(3));
              g.setColor(Look.TAOBAO_OUTLINE);
              g.draw(Shapes.disc(0, 0, 6));
            }));
    return entries;
  }

  private static Entry entry(String text, Sample sample) {
    return new Entry(sample, true, text);
  }

  private static void households(List<Entry> entries, Scene now) {
    Words words = now.words();
    for (String status : Frame.statuses()) {
      String text = words.of("legend.status", words.of("status." + status), now.count(status));
      entries.add(entry(text, g -> Shapes.household(g, status, 0, 0, 6)));
    }
    entries.add(
        entry(
            words.of("legend.leader"),
            g -> {
              Shapes.household(g, "unaware", 0, 0, 4);
              Shapes.leader(g, 0, 0, 4);
            }));
  }

  private static void ties(List<Entry> entries, Scene now) {
    Words words = now.words();
    if (now.layout().grouped()) {
      entries.add(
          entry(
              words.of("legend.circle"),
              g -> {
                g.setStroke(Look.stroke(1.4));
                g.setColor(Look.CIRCLE);
                g.draw(Shapes.disc(0, 0, 6));
              }));
    } else {
      entries.add(line(words.of("legend.strong"), Look.STRONG));
    }
    entries.add(line(words.of("legend.weak"), Look.clear(Look.WEAK, 150)));
    entries.add(line(words.of("legend.betweenSellers"), Look.SELLERS));
  }

  private static Entry line(String text, Color color) {
    return entry(
        text,
        g -> {
          g.setStroke(Look.stroke(1.6));
          g.setColor(color);
          g.draw(new Line2D.Double(-8, 0, 8, 0));
        });
  }

  private static void shares(List<Entry> entries, Scene now) {
    entries.add(new Entry(g -> {}, false, now.words().of("legend.share")));
    for (int k = 0; k <= SHADES; k++) {
      double at = k / (double) SHADES;
      entries.add(
          entry(
              now.percent(at * now.most()),
              g -> {
                g.setColor(Look.share(at));
                g.fill(Shapes.disc(0, 0, 7));
                g.setColor(Look.CIRCLE);
                g.setStroke(Look.stroke(0.8));
                g.draw(Shapes.disc(0, 0, 7));
              }));
    }
    entries.add(new Entry(g -> {}, false, now.words().of("legend.size")));
  }

  /** Lays the entries out in rows, draws them if asked, and returns the height. */
  private int rows(int width, Optional<Graphics2D> drawing) {
    FontMetrics metrics = getFontMetrics(getFont());
    double gap = letters.size(16);
    double row = metrics.getHeight() + letters.size(6);
    double x = gap / 2;
    double y = row / 2;
    for (Entry entry : entries()) {
      double sample = entry.drawn() ? letters.size(SAMPLE) : 0;
      double needed = sample + metrics.stringWidth(entry.text());
      if (x > gap && x + needed > width) {
        x = gap / 2;
        y += row;
      }
      double left = x;
      double middle = y;
      drawing.ifPresent(g -> draw(g, entry, left, middle, sample));
      x += needed + gap;
    }
    return (int) Math.ceil(y + row / 2);
  }

  private void draw(Graphics2D g, Entry entry, double x, double y, double sample) {
    Graphics2D small = (Graphics2D) g.create();
    small.translate(x + sample / 2 - 2, y);
    small.scale(letters.size(1), letters.size(1));
    entry.sample().draw(small);
    small.dispose();
    FontMetrics metrics = getFontMetrics(getFont());
    double base = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    g.setColor(Look.INK);
    g.drawString(entry.text(), (float) (x + sample), (float) base);
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : 600;
    return new Dimension(width, rows(width, Optional.empty()));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(100, getPreferredSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    Look.smooth(g);
    g.setColor(Look.BACKGROUND);
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setFont(getFont());
    rows(getWidth(), Optional.of(g));
    g.dispose();
  }
}
