package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.geography.Village;
import org.taocun.market.Dispatch;

/** The columns of the series about logistics, summed over the villages of a scope in a month. */
final class LogisticsTally {
  /** The columns of series.csv. */
  static final List<SeriesColumn<LogisticsTally>> COLUMNS =
      List.of(
          SeriesColumn.of(
              "spoilageShare",
              "share",
              "refunds per turnover",
              t -> over((double) t.spoilage, (double) t.turnover)),
          SeriesColumn.of(
              "lineHaulYuanPerKg", "yuan/kg", "mean line haul", t -> over(t.lineHaulYuan, t.kg)),
          SeriesColumn.of(
              "daysOnTheWay",
              "days",
              "mean days of parcels on the way",
              t -> over(t.days, t.parcels)),
          SeriesColumn.of(
              "cooledShare", "share", "share of parcels kept cool", t -> over(t.cooled, t.parcels)),
          SeriesColumn.of(
              "villageStations", "stations", "villages with a station", t -> t.villageStations),
          SeriesColumn.of(
              "townshipStations", "stations", "townships with a station", t -> t.townshipStations),
          SeriesColumn.of(
              "countyCentres", "stations", "counties with a centre", t -> t.countyCentres),
          SeriesColumn.of(
              "stationsYuan",
              "yuan/month",
              "running costs of stations",
              t -> Fen.toYuan(t.stations)),
          SeriesColumn.of(
              "stationsPublicYuan",
              "yuan/month",
              "public money towards running costs of stations",
              t -> Fen.toYuan(t.sponsored)),
          SeriesColumn.of(
              "carriersYuan",
              "yuan/month",
              "what carriers kept: logistics + public money − running costs of stations",
              t -> Fen.toYuan(t.carriers + t.sponsored - t.stations)));

  private final World world;
  private double parcels;
  private double kg;
  private double lineHaulYuan;
  private double days;
  private double cooled;
  private long turnover;
  private long carriers;
  private long spoilage;
  private long stations;
  private long sponsored;
  private int villageStations;
  private int townshipStations;
  private int countyCentres;
  private int township = -1;
  private int county = -1;

  private LogisticsTally(World world) {
    this.world = world;
  }

  static LogisticsTally of(World world, Range villages) {
    LogisticsTally tally = new LogisticsTally(world);
    for (int v = villages.start(); v < villages.end(); v++) {
      tally.add(v);
    }
    return tally;
  }

  private void add(int v) {
    addStations(v);
    turnover = Fen.plus(turnover, world.book.turnoverFen[v]);
    carriers = Fen.plus(carriers, world.book.paidFen[Payee.CARRIERS.ordinal()][v]);
    spoilage = Fen.plus(spoilage, world.book.paidFen[Payee.BUYERS.ordinal()][v]);
    stations = Fen.plus(stations, world.stations.costFen(v));
    sponsored = Fen.plus(sponsored, world.stations.publicFen(v));
    double sent = world.book.parcels[v];
    if (sent > 0) {
      Dispatch dispatch = world.routes.from(v);
      double weight = sent * world.goods.of(v).weightKg();
      parcels += sent;
      kg += weight;
      lineHaulYuan += weight * dispatch.lineHaulYuanPerKg();
      days += sent * dispatch.days();
      cooled += sent * dispatch.cooled();
    }
  }

  private void addStations(int v) {
    Village village = world.territory.village(v);
    villageStations += counted(Stations.Level.VILLAGE, v);
    if (village.townshipIndex() != township) {
      township = village.townshipIndex();
      townshipStations += counted(Stations.Level.TOWNSHIP, township);
    }
    if (village.countyIndex() != county) {
      county = village.countyIndex();
      countyCentres += counted(Stations.Level.COUNTY, county);
    }
  }

  private int counted(Stations.Level level, int place) {
    return world.stations.open(level, place) ? 1 : 0;
  }

  private static double over(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }
}
