package org.taocun.agents;

/** The three parts of the entry barrier, each in [0, 1]. */
public final class Barrier {
  private Barrier() {}

  /** The skill gap: max(0, required − own)/required. */
  public static double skillGap(double required, double own) {
    return Math.max(0, required - own) / required;
  }

  /**
   * The logistics handicap: unit logistics cost/(unit cost + unit logistics cost); 0 when both are
   * 0.
   */
  public static double logisticsHandicap(double unitCostYuan, double logisticsYuan) {
    double sum = unitCostYuan + logisticsYuan;
    return sum > 0 ? logisticsYuan / sum : 0;
  }

  /**
   * The financing gap: max(0, start-up cost − capital − credit)/start-up cost; 0 when nothing is to
   * be paid.
   */
  public static double financingGap(double startupYuan, double capitalYuan, double creditYuan) {
    return startupYuan > 0
        ? Math.min(1, Math.max(0, startupYuan - capitalYuan - creditYuan) / startupYuan)
        : 0;
  }
}
