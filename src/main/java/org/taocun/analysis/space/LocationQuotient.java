package org.taocun.analysis.space;

/**
 * The location quotient LQ = (e/E)/(r/R): a region's share e/E of something over the share r/R that
 * all regions together have. A quotient of 1 is the average, 2 twice the average (Haig 1926; Isard
 * 1960, Methods of Regional Analysis).
 */
public final class LocationQuotient {
  private LocationQuotient() {}

  /**
   * The quotient; NaN if the region is empty or nobody anywhere has any.
   *
   * @param part count in the region, e
   * @param whole the region's size, E
   * @param partOfAll count in all regions together, r
   * @param wholeOfAll the size of all regions together, R
   */
  public static double of(double part, double whole, double partOfAll, double wholeOfAll) {
    return whole > 0 && partOfAll > 0 && wholeOfAll > 0
        ? part / whole / (partOfAll / wholeOfAll)
        : Double.NaN;
  }
}
