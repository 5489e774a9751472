package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.MonthCount;
import org.taocun.base.Param;

/** Online purchases of villages, in sum for each village. */
public record DownlinkSettings(
    @Param(doc = "Whether villages buy online.", def = "true", source = "model switch")
        boolean enabled,
    @Param(
            doc =
                "Online purchases of a household of average income in a connected village, at the"
                    + " date of reference.",
            unit = "yuan/month",
            def = "150",
            range = "[0,inf)",
            source = "assumed; 200 million yuan came down to Binchuan county in 2015")
        double spendingYuan,
    @Param(
            doc = "The date of reference.",
            unit = "year-month",
            def = "2015-06",
            source = "Binchuan 2015")
        YearMonth reference,
    @Param(
            doc = "Yearly growth of purchases before and after the date of reference.",
            unit = "share/year",
            def = "0.3",
            range = "(-1,10]",
            source = "assumed; rural online retail grew by 30.4 % in 2018 (He and Liu 2021)")
        double growth,
    @Param(
            doc =
                "A dated series that replaces spendingYuan and growth from its first date on, such"
                    + " as [{from: 2015-01, value: 150}].",
            unit = "yuan/month",
            source = "none by default")
        List<Dated> series,
    @Param(
            doc =
                "η: purchases follow (mean household income of the village/outside income of a"
                    + " household of average earning power)^η.",
            unit = "elasticity",
            def = "0.7",
            range = "[0,5]",
            source = "assumed")
        double incomeElasticity,
    @Param(
            doc = "Value of a parcel that a village receives.",
            unit = "yuan",
            def = "100",
            range = "(0,inf)",
            source = "assumed")
        double parcelYuan) {

  /** Purchases of a household of average income, month by month, yuan; index 0 is the start. */
  public double[] course(YearMonth start, int months) {
    double[] course = new double[months + 1];
    for (int t = 0; t <= months; t++) {
      YearMonth date = start.plusMonths(Math.max(0, t - 1));
      double years = MonthCount.between(reference, date) / 12.0;
      double grown = spendingYuan * FastMath.pow(1 + growth, years);
      course[t] = Months.dated(series, date, grown);
    }
    return course;
  }

  /**
   * The purchases of a village in a month, yuan.
   *
   * @param averageYuan those of a household of average income
   * @param incomeRatio mean household income of the village over that average; a loss counts as 0
   */
  public double yuan(double averageYuan, int households, double incomeRatio) {
    double ratio = Math.max(0, incomeRatio);
    double factor = incomeElasticity == 0 ? 1 : FastMath.pow(ratio, incomeElasticity);
    return averageYuan * households * factor;
  }
}
