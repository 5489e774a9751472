package org.taocun.gui;

import java.awt.Font;

/** The size of a window's letters, chosen by its user; sizes are given for a usual screen. */
final class Letters {
  private static final double SMALLEST = 0.7;
  private static final double LARGEST = 2.2;
  private static final double STEP = 1.15;

  /** The height of a usual screen, pixels. */
  private static final double USUAL = 900;

  private double factor;

  private Letters(double factor) {
    this.factor = factor;
  }

  /** Letters for a screen of a height, in pixels. */
  static Letters on(int height) {
    return new Letters(Math.max(0.9, Math.min(1.6, height / USUAL)));
  }

  /** A length that grows with the letters, in pixels. */
  double size(double usual) {
    return usual * factor;
  }

  /** The same, whole. */
  int whole(double usual) {
    return (int) Math.round(size(usual));
  }

  Font plain(double size) {
    return Look.font(Font.PLAIN, size(size));
  }

  Font bold(double size) {
    return Look.font(Font.BOLD, size(size));
  }

  void larger() {
    factor = Math.min(LARGEST, factor * STEP);
  }

  void smaller() {
    factor = Math.max(SMALLEST, factor / STEP);
  }
}
