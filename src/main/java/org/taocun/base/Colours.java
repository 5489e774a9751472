package org.taocun.base;

import org.apache.commons.math3.util.FastMath;

/**
 * The colours of figures, windows and pages, as 0xRRGGBB: some that people with any colour vision
 * tell apart (Okabe and Ito 2008), and scales.
 */
public final class Colours {
  /** Text. */
  public static final int TEXT = 0x222222;

  /** Text of less weight. */
  public static final int QUIET = 0x555555;

  /** Grid lines. */
  public static final int GRID = 0xdddddd;

  private static final int BLUE = 0x0072b2;
  private static final int VERMILION = 0xd55e00;
  private static final int PURPLE = 0xcc79a7;
  private static final int WHITE = 0xffffff;

  /** The outline of things that stand out, such as Taobao villages. */
  public static final int OUTLINE = VERMILION;

  /** The outline of villages in clusters. */
  public static final int CLUSTER = PURPLE;

  private static final int[] SERIES = {
    BLUE, VERMILION, 0x009e73, PURPLE, 0xe69f00, 0x56b4e9, 0x7f7f7f, 0x8a6d00
  };
  private static final int[] SCALE = {0xf7f4e3, 0xc7e0b5, 0x6fbfa5, 0x2f8aa8, 0x25508f, 0x1b1f4b};

  /** The share of light left in a darker colour. */
  private static final double DARKER = 0.7;

  private Colours() {}

  /** The n-th colour, from 0; after the last of them the same again, darker. */
  public static int series(int n) {
    int colour = SERIES[n % SERIES.length];
    for (int round = n / SERIES.length; round > 0; round--) {
      colour = rgb(darker(red(colour)), darker(green(colour)), darker(blue(colour)));
    }
    return colour;
  }

  /** A colour between pale (0) and dark (1), darker without exception as the share grows. */
  public static int share(double share) {
    double at = Math.max(0, Math.min(1, share)) * (SCALE.length - 1);
    int below = Math.min((int) at, SCALE.length - 2);
    return between(SCALE[below], SCALE[below + 1], at - below);
  }

  /** A colour from vermilion (−1) over white (0) to blue (1). */
  public static int diverging(double at) {
    return between(WHITE, at < 0 ? VERMILION : BLUE, Math.min(1, Math.abs(at)));
  }

  private static int darker(int light) {
    return (int) (DARKER * light);
  }

  private static int between(int from, int to, double weight) {
    return rgb(
        light(red(from), red(to), weight),
        light(green(from), green(to), weight),
        light(blue(from), blue(to), weight));
  }

  private static int light(int from, int to, double weight) {
    return (int) FastMath.round(from + (to - from) * weight);
  }

  private static int red(int colour) {
    return colour >> 16 & 0xff;
  }

  private static int green(int colour) {
    return colour >> 8 & 0xff;
  }

  private static int blue(int colour) {
    return colour & 0xff;
  }

  private static int rgb(int red, int green, int blue) {
    return red << 16 | green << 8 | blue;
  }
}
