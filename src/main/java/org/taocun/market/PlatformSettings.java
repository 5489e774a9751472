package org.taocun.market;

import java.time.YearMonth;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;
import org.taocun.base.MonthCount;
import org.taocun.base.Param;

/** A platform: its growth on both sides, its fees, its maturing, its rewards to sellers. */
public record PlatformSettings(
    @Param(doc = "Its name, for messages.", def = "platform", source = "user") String name,
    @Param(
            doc =
                "First month in which it takes shops and orders; growth and maturing count from"
                    + " then, or from the start of the scenario if that is later.",
            unit = "year-month",
            def = "2003-05",
            source = "assumed; before any scenario")
        YearMonth opens,
    @Param(
            doc = "Orders on it at its opening, per order that the category has on the first day.",
            unit = "factor",
            def = "1",
            range = "[0,inf)",
            source = "by definition for the first platform")
        double traffic,
    @Param(
            doc = "Outside shops on it at its opening, per outside shop of the category.",
            unit = "factor",
            def = "1",
            range = "(0,inf)",
            source = "by definition for the first platform")
        double outsideShops,
    @Param(
            doc = "Yearly growth of demand, compounded monthly.",
            unit = "share/year",
            def = "0.5",
            range = "(-1,10]",
            source = "assumed; online retail about doubled yearly before 2010")
        double demandGrowth,
    @Param(
            doc = "Yearly growth of the number of outside shops, compounded monthly.",
            unit = "share/year",
            def = "0.45",
            range = "(-1,10]",
            source = "assumed")
        double shopGrowth,
    @Param(
            doc =
                "Years after which both growth rates have halved: g(t) = g/(1 +"
                    + " years/maturingYears).",
            unit = "years",
            def = "5",
            range = "(0,inf)",
            source = "assumed: the platform matures")
        double maturingYears,
    @Param(
            doc = "Share of revenue that the platform takes.",
            unit = "share",
            def = "0.03",
            range = "[0,1]",
            source = "assumed")
        double commission,
    @Param(
            doc =
                "Cost of starting a shop on it at its opening, as a factor on"
                    + " barrier.startupCostYuan.",
            unit = "factor",
            def = "1",
            range = "[0,inf)",
            source = "by definition for the first platform")
        double entryCost,
    @Param(
            doc = "Yearly growth of the cost of starting a shop, compounded monthly.",
            unit = "share/year",
            def = "0.2",
            range = "(-1,10]",
            source =
                "press: 2,000 yuan in 2006, 100,000-200,000 in 2017 is .43-.52 a year; lower"
                    + " assumed")
        double entryCostGrowth,
    @Param(
            doc =
                "Effect of the reputation r of the seller's village, -1 to 1, on"
                    + " attractiveness: e^(reputationEffect·r).",
            unit = "weight",
            def = "1",
            range = "[0,10]",
            source = "assumed")
        double reputationEffect,
    @Param(
            doc =
                "Ranking of shops by their record: a new seller is e^(-ratingEffect) as"
                    + " attractive as an old one and catches up:"
                    + " e^(-ratingEffect·2^(-months/ratingHalfMonths)).",
            unit = "weight",
            def = "0",
            range = "[0,10]",
            source = "off by default; 100,000-200,000 yuan were burnt to rank a new shop (feifmx)")
        double ratingEffect,
    @Param(
            doc = "Months of selling that halve the disadvantage of a new seller.",
            unit = "months",
            def = "6",
            range = "(0,inf)",
            source = "assumed")
        double ratingHalfMonths,
    @Param(doc = "Live commerce on it.") LiveSettings live) {

  /**
   * The number of months from the platform's opening, or the start if that is later, to month t.
   */
  int months(YearMonth start, int t) {
    YearMonth origin = opens.isAfter(start) ? opens : start;
    return (int) MonthCount.between(origin, start.plusMonths(Math.max(0, t - 1)));
  }

  /** True if the platform takes shops and orders in a simulated month. */
  public boolean open(YearMonth start, int t) {
    return months(start, t) >= 0;
  }

  /** The cost of starting a shop in each month from the opening on, yuan; 0 before. */
  public double[] startupYuan(YearMonth start, int lastMonth, double firstYuan) {
    double[] startup = new double[lastMonth + 1];
    double level = firstYuan * entryCost;
    for (int t = 0; t <= lastMonth; t++) {
      if (t > 1 && months(start, t) > 0) {
        level *= Months.monthly(entryCostGrowth);
      }
      startup[t] = open(start, t) ? level : 0;
    }
    return startup;
  }

  /**
   * The factor of a seller's record on its attractiveness, by months of selling:
   * e^(−ratingEffect·2^(−months/ratingHalfMonths)).
   */
  public double[] ratings(int months) {
    double[] rating = new double[months + 1];
    for (int t = 0; t <= months; t++) {
      double lacking = ratingEffect * FastMath.pow(2, -t / ratingHalfMonths);
      rating[t] = lacking == 0 ? 1 : Logistic.exp(-lacking);
    }
    return rating;
  }
}
