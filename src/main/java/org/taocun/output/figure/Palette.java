package org.taocun.output.figure;

import java.awt.Color;
import org.taocun.base.Colours;

/** {@link Colours} as figures take them. */
public final class Palette {
  public static final Color TEXT = new Color(Colours.TEXT);
  public static final Color QUIET = new Color(Colours.QUIET);
  public static final Color GRID = new Color(Colours.GRID);
  public static final Color OUTLINE = new Color(Colours.OUTLINE);

  /** The outline of villages in clusters. */
  public static final Color CLUSTER = new Color(Colours.CLUSTER);

  private Palette() {}

  /** The n-th colour, from 0; after the last of them the same again, darker. */
  public static Color series(int n) {
    return new Color(Colours.series(n));
  }

  /** A colour between pale (0) and dark (1), darker without exception as the share grows. */
  public static Color share(double share) {
    return new Color(Colours.share(share));
  }

  /** A colour from vermilion (−1) over white (0) to blue (1). */
  public static Color diverging(double at) {
    return new Color(Colours.diverging(at));
  }
}
