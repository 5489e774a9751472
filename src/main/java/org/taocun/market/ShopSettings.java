package org.taocun.market;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Param;

/**
 * Number of shops that a seller runs. Shops of one household share its attention: n of them
 * together are as attractive as n^attention. Another is opened where the profit it is expected to
 * add over a horizon exceeds the cost of starting it; one is closed after lasting loss.
 */
public record ShopSettings(
    @Param(
            doc = "Whether sellers open and close further shops; off: one each.",
            def = "true",
            source = "model switch")
        boolean enabled,
    @Param(
            doc = "Most shops of a household.",
            unit = "shops",
            def = "20",
            range = "[1,100]",
            source = "assumed; 8 a seller in Junpu 2014, a mechanic with 5 in Dongfeng 2012")
        int most,
    @Param(
            doc =
                "Attention: n shops are n^this as attractive as one; 0: a further shop takes all"
                    + " its orders from the others, 1: none.",
            unit = "exponent",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double attention,
    @Param(
            doc = "Months over which a further shop must earn what starting it costs.",
            unit = "months",
            def = "12",
            range = "(0,inf)",
            source = "assumed")
        double horizonMonths,
    @Param(
            doc = "Cost of starting a further shop, as a factor on that of a first one.",
            unit = "factor",
            def = "1",
            range = "[0,inf)",
            source = "assumed")
        double openingCost,
    @Param(
            doc = "Mean number of months between two looks at whether to open another.",
            unit = "months",
            def = "6",
            range = "[1,inf)",
            source = "assumed")
        double reviewMonths,
    @Param(
            doc = "Months in a row in which a further shop loses money until it is closed.",
            unit = "months",
            def = "6",
            range = "[1,120]",
            source = "assumed")
        int closeAfterMonths) {

  /**
   * The attractiveness of n shops together, in shops: n^attention, for n from 0 to one more than
   * the most.
   */
  public double[] together() {
    double[] shops = new double[most + 2];
    for (int n = 1; n < shops.length; n++) {
      shops[n] = FastMath.pow(n, attention);
    }
    return shops;
  }
}
