package org.taocun.gui;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.taocun.base.Words;
import org.taocun.view.Scene;

/** The world: its title, the date, the map and the legend. */
final class WorldPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient WatchedSimulation watched;
  private final Paragraph title;
  private final Paragraph date;
  private final MapPanel map;
  private final Legend legend;

  /**
   * @param chosen is told of what was clicked twice on the map
   */
  WorldPanel(WatchedSimulation watched, Consumer<Mark> chosen) {
    super(new BorderLayout());
    this.watched = watched;
    Letters letters = watched.letters();
    map = new MapPanel(watched, chosen);
    legend = new Legend(watched::scene, letters);
    Words words = watched.scene().words();
    title = new Paragraph("", words, letters.bold(22), Look.INK);
    date = new Paragraph("", words, letters.plain(18), Look.INK);
    JPanel heading = new JPanel(new BorderLayout());
    heading.setBackground(Look.BACKGROUND);
    heading.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
    heading.add(title, BorderLayout.NORTH);
    heading.add(date, BorderLayout.SOUTH);
    add(heading, BorderLayout.NORTH);
    add(map, BorderLayout.CENTER);
    add(legend, BorderLayout.SOUTH);
    update();
  }

  /** Shows another world. */
  void reset() {
    map.reset();
    update();
  }

  /** Shows the present month. */
  void update() {
    Scene scene = watched.scene();
    title.setText(scene.title());
    date.setText(scene.words().of("map.now", scene.date(), scene.sold()));
    repaint();
  }
}
