package org.taocun.gui;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import org.taocun.view.MapLayout;

/** The places of the windows: the map on the left, chart and console on the right. */
final class Screen {
  private static final int RIGHT_LEAST = 440;
  private static final int RIGHT_MOST = 620;
  private static final int FRAME_AND_HEADER = 110;

  private Screen() {}

  private static Rectangle usable() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  /** The scale at which the map's page fits the screen. */
  static double mapScale() {
    Rectangle screen = usable();
    double wide = (screen.width - RIGHT_LEAST - 40) / MapLayout.WIDTH;
    double high = (screen.height - FRAME_AND_HEADER) / MapLayout.HEIGHT;
    return Math.max(0.6, Math.min(1.3, Math.min(wide, high)));
  }

  /** Places map, chart and console beside each other. */
  static void arrange(List<JFrame> mapAndChart, JFrame console) {
    Rectangle screen = usable();
    JFrame map = mapAndChart.get(0);
    map.setLocation(screen.x, screen.y);
    int left = Math.min(map.getWidth(), screen.width - RIGHT_LEAST);
    int width = Math.min(RIGHT_MOST, screen.width - left);
    int high = screen.height * 45 / 100;
    JFrame chart = mapAndChart.get(1);
    chart.setBounds(screen.x + left, screen.y, width, high);
    console.setSize(new Dimension(width, screen.height - high - 30));
    console.setLocation(screen.x + left, screen.y + high + 30);
  }
}
