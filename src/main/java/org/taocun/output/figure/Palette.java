package org.taocun.output.figure;

import java.awt.Color;

/** Colours that people with any colour vision tell apart (Okabe and Ito 2008), and a scale. */
public final class Palette {
  public static final Color TEXT = new Color(0x222222);
  public static final Color QUIET = new Color(0x555555);
  public static final Color GRID = new Color(0xdddddd);
  public static final Color OUTLINE = new Color(0xd55e00);

  /** The outline of villages in clusters. */
  public static final Color CLUSTER = new Color(0xcc79a7);

  private static final int[] SERIES = {
    0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x7f7f7f, 0xf0e442
  };
  private static final int[] SCALE = {0xf7f4e3, 0xc7e0b5, 0x6fbfa5, 0x2f8aa8, 0x25508f, 0x1b1f4b};

  private Palette() {}

  /** The n-th colour, from 0; after the last of them the same again, darker. */
  public static Color series(int n) {
    Color colour = new Color(SERIES[n % SERIES.length]);
    for (int round = n / SERIES.length; round > 0; round--) {
      colour = colour.darker();
    }
    return colour;
  }

  /** A colour between pale (0) and dark (1), darker without exception as the share grows. */
  public static Color share(double share) {
    double at = Math.max(0, Math.min(1, share)) * (SCALE.length - 1);
    int below = Math.min((int) at, SCALE.length - 2);
    Color from = new Color(SCALE[below]);
    Color to = new Color(SCALE[below + 1]);
    double weight = at - below;
    return new Color(
        between(from.getRed(), to.getRed(), weight),
        between(from.getGreen(), to.getGreen(), weight),
        between(from.getBlue(), to.getBlue(), weight));
  }

  /** A colour from orange (−1) over white (0) to blue (1). */
  public static Color diverging(double at) {
    Color end = at < 0 ? new Color(SERIES[1]) : new Color(SERIES[0]);
    double weight = Math.min(1, Math.abs(at));
    return new Color(
        between(255, end.getRed(), weight),
        between(255, end.getGreen(), weight),
        between(255, end.getBlue(), weight));
  }

  private static int between(int from, int to, double weight) {
    return (int) Math.round(from + (to - from) * weight);
  }
}
