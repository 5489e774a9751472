package org.taocun.output.figure;

import java.awt.Color;
import org.taocun.base.Colours;

/** {@link Colours} as AWT colours, for figures. */
public final class Palette {
  public static final Color TEXT = new Color(Colours.TEXT);
  public static final Color QUIET = new Color(Colours.QUIET);
  public static final Color GRID = new Color(Colours.GRID);
  public static final Color OUTLINE = new Color(Colours.OUTLINE);

  /** The outline of villages in clusters. */
  public static final Color CLUSTER = new Color(Colours.CLUSTER);

  private Palette() {}

  /** The n-th colour of series, from 0; after the last the same colours again, darker. */
  public static Color series(int n) {
    return new Color(Colours.series(n));
  }

  /** The colour of a share: pale at 0, dark at 1, ever darker in between. */
  public static Color share(double share) {
    return new Color(Colours.share(share));
  }

  /** The colour of a signed value: vermilion at −1, white at 0, blue at 1. */
  public static Color diverging(double at) {
    return new Color(Colours.diverging(at));
  }
}
