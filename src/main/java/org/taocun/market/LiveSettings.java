package org.taocun.market;

import java.time.YearMonth;
import org.taocun.base.MonthCount;
import org.taocun.base.Param;

/**
 * Live commerce on a platform: shows have customers of their own, whom only live sellers reach, and
 * a seller goes live where that is expected to pay for the hosts.
 */
public record LiveSettings(
    @Param(doc = "Whether there are live shows.", def = "false", source = "model switch")
        boolean enabled,
    @Param(doc = "First month.", unit = "year-month", def = "2016-06", source = "assumed")
        YearMonth from,
    @Param(
            doc =
                "Orders at live shows in the long run, per order of the platform's ordinary trade,"
                    + " for goods that show perfectly; in proportion to a category's show.",
            unit = "share",
            def = "0.3",
            range = "[0,10]",
            source = "assumed")
        double demandShare,
    @Param(
            doc =
                "Years after which half of the long run is reached: years/(years +"
                    + " halfYears).",
            unit = "years",
            def = "2",
            range = "(0,inf)",
            source = "assumed")
        double halfYears,
    @Param(
            doc = "Share of outside shops that go live.",
            unit = "share",
            def = "0.2",
            range = "(0,1]",
            source = "assumed")
        double outsideShare,
    @Param(
            doc =
                "Effect of going live on a seller's attractiveness in ordinary trade:"
                    + " factor 1 + lift·show.",
            unit = "factor",
            def = "0.1",
            range = "[0,10]",
            source = "assumed")
        double lift,
    @Param(
            doc = "Cost of hosts, lights and time of a live seller.",
            unit = "yuan/month",
            def = "1500",
            range = "[0,inf)",
            source = "assumed")
        double costYuan) {

  /**
   * Orders at live shows per order of ordinary trade, for a category at a date:
   * demandShare·show·y/(y + halfYears), y the years since the first month; 0 before.
   */
  double ordersPerOrder(YearMonth date, Category category) {
    if (!enabled || date.isBefore(from)) {
      return 0;
    }
    double years = (MonthCount.between(from, date) + 1) / 12.0;
    return demandShare * category.show() * years / (years + halfYears);
  }

  /** The factor on a live seller's attractiveness in ordinary trade: 1 + lift·show. */
  public double liftOf(Category category) {
    return 1 + lift * category.show();
  }
}
