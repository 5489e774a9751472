package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import org.taocun.base.Param;

/**
 * Stations at three levels, each built and paid for separately. A village station accepts parcels
 * and hands them out, so that nobody travels to town. A township station gathers the villages'
 * parcels, so that they share the last mile. A county centre sorts the goods of all townships and
 * sends them together.
 *
 * <p>A place has a station while its own uniform draw is below the share in force, and from the
 * month on in which a policy opens one; a township also has one in months in which its carriers
 * open an outlet.
 */
public record StationSettings(
    @Param(
            doc =
                "Whether stations count; off: carriers gather a township's parcels without any, and"
                    + " everybody travels to town.",
            def = "false",
            source = "model switch")
        boolean enabled,
    @Param(
            doc =
                "Share of villages with a station at the start, where the village file does not"
                    + " say.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed for 2006; .251 in 2016 (third agricultural census, bulletin 3)")
        double villageShare,
    @Param(
            doc =
                "Dated shares that replace villageShare, each from its date on, such as [{from:"
                    + " 2016-12, value: 0.251}].",
            source = "none by default")
        List<DatedShare> villageSeries,
    @Param(
            doc = "Running cost of a village station.",
            unit = "yuan/month",
            def = "500",
            range = "[0,inf)",
            source = "assumed; a part-time keeper")
        double villageYuan,
    @Param(
            doc = "Share of townships with a station at the start.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed for 2006")
        double townshipShare,
    @Param(
            doc = "Dated shares that replace townshipShare, each from its date on.",
            source = "none by default")
        List<DatedShare> townshipSeries,
    @Param(
            doc = "Running cost of a township station.",
            unit = "yuan/month",
            def = "3000",
            range = "[0,inf)",
            source = "assumed; a room and one employee")
        double townshipYuan,
    @Param(
            doc =
                "Parcels a month of a township from which on carriers run an outlet of"
                    + " their own there, which is a township station in the month after.",
            unit = "parcels/month",
            def = "3000",
            range = "[0,inf)",
            source = "assumed: townshipYuan at one yuan a parcel; Shaji got its carriers by volume")
        double carrierParcels,
    @Param(
            doc = "Share of counties with a centre at the start.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed for 2006")
        double countyShare,
    @Param(
            doc = "Dated shares that replace countyShare, each from its date on.",
            source = "none by default")
        List<DatedShare> countySeries,
    @Param(
            doc = "Running cost of a county centre.",
            unit = "yuan/month",
            def = "30000",
            range = "[0,inf)",
            source = "assumed; a warehouse and eight employees")
        double countyYuan,
    @Param(
            doc =
                "Share of the township's other parcels that carriers gather with a village's own"
                    + " where the township has no station.",
            unit = "share",
            def = "0.2",
            range = "[0,1]",
            source = "assumed")
        double gatheredWithout,
    @Param(
            doc = "Share of l_min, the handling of a parcel, that a county centre saves.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double centreSaving,
    @Param(
            doc = "Online purchases of a village without a station, as a share of one with it.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed; goods have to be fetched from town")
        double purchasesWithout,
    @Param(
            doc =
                "Online purchases of a village without broadband, as a share of one with"
                    + " it: orders at the station or by telephone.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double purchasesOffline) {

  /** The share of villages with a station, month by month; index 0 is the start. */
  public double[] villageShares(YearMonth start, int months) {
    return course(villageSeries, villageShare, start, months);
  }

  /** The share of townships with a station, month by month. */
  public double[] townshipShares(YearMonth start, int months) {
    return course(townshipSeries, townshipShare, start, months);
  }

  /** The share of counties with a centre, month by month. */
  public double[] countyShares(YearMonth start, int months) {
    return course(countySeries, countyShare, start, months);
  }

  private static double[] course(
      List<DatedShare> series, double share, YearMonth start, int months) {
    List<Dated> points = series.stream().map(DatedShare::dated).toList();
    double[] course = new double[months + 1];
    for (int t = 0; t <= months; t++) {
      course[t] = Months.dated(points, start.plusMonths(Math.max(0, t - 1)), share);
    }
    return course;
  }

  /**
   * Purchases as a share of those of a village with station and broadband: the product of the two
   * shares above; where stations do not count, 1 with broadband and 0 without.
   */
  public double purchases(boolean station, boolean broadband) {
    if (!enabled) {
      return broadband ? 1 : 0;
    }
    return (station ? 1 : purchasesWithout) * (broadband ? 1 : purchasesOffline);
  }
}
