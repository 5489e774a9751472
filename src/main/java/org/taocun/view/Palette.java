package org.taocun.view;

import org.taocun.base.Colours;

/** Colours of the map and of the chart beside it, as 0xRRGGBB, taken from {@link Colours}. */
public final class Palette {
  /** Households that sell, and ties between them. */
  public static final int SELLERS = Colours.series(1);

  /** The rim of a household that sells. */
  public static final int SELLERS_RIM = 0x7a3500;

  /** Households that have heard of e-commerce, as a line over time. */
  public static final int AWARE = Colours.series(0);

  /** The ground of a village. */
  public static final int LAND = 0xf4f2ec;

  /** A circle of kin. */
  public static final int CIRCLE = 0xc9c4b6;

  /** A circle of which members sell. */
  public static final int CIRCLE_SELLING = Colours.series(4);

  /** Strong ties. */
  public static final int STRONG = Colours.QUIET;

  /** Weak ties. */
  public static final int WEAK = Colours.series(0);

  /** The mark of leaders. */
  public static final int LEADER = 0x000000;

  private Palette() {}

  /** The colour of a household by its status. */
  public static int status(String status) {
    return switch (status) {
      case "aware" -> Colours.series(5);
      case "seller" -> SELLERS;
      case "lapsed" -> Colours.series(2);
      case "refused" -> 0x4d4d4d;
      default -> 0xc8c8c8;
    };
  }

  /** The colour of a village's line in the chart, by the village's position. */
  public static int village(int village) {
    return Colours.series(village + 2);
  }
}
