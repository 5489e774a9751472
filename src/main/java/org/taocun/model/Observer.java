package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.geography.Village;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

/**
 * Recorder of the month: certification, stages, series, panel. It changes nothing that anybody in
 * the model reads.
 */
final class Observer {
  /** The columns of series.csv, in their order. */
  private static final List<SeriesColumn<Tallies>> COLUMNS =
      SeriesColumn.joined(
          SeriesColumn.within(Tallies::villages, Tally.COLUMNS),
          SeriesColumn.within(Tallies::clusters, ClusterTally.COLUMNS),
          SeriesColumn.within(Tallies::logistics, LogisticsTally.COLUMNS),
          SeriesColumn.within(Tallies::organisations, OrganisationTally.COLUMNS),
          SeriesColumn.within(Tallies::incomes, PlaceIncomes.COLUMNS));

  private static final double[] NOT_YET = {};

  private final World world;
  private final PanelSink panel;
  private final List<String> scopes = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();
  private final List<ClusterTally> clusterTallies = new ArrayList<>();
  private final Certification certification;
  private final Clusters clusters;
  private final Optional<Survey> survey;
  private final double[][][] rows;

  /** Sums of a scope in a month, which a row of series.csv shows. */
  private record Tallies(
      Tally villages,
      ClusterTally clusters,
      LogisticsTally logistics,
      OrganisationTally organisations,
      PlaceIncomes incomes) {}

  Observer(World world, PanelSink panel) {
    this.world = world;
    this.panel = panel;
    certification = new Certification(world);
    clusters = new Clusters(world);
    addScopes();
    survey = world.territory.provinces().none() ? Optional.empty() : Optional.of(new Survey(world));
    rows = unwritten(scopes.size(), world.scenario.months());
  }

  private void addScopes() {
    List<Village> villages = world.territory.villages();
    List<String> counties = world.territory.counties();
    List<String> townships = world.territory.townships();
    Scenario.Series series = world.scenario.series();
    add(Level.RUN, "", new Range(0, villages.size()));
    for (int c = 0; c < shown(counties, series.counties()); c++) {
      add(Level.COUNTY, counties.get(c), world.territory.countyVillages(c));
    }
    for (int t = 0; t < shown(townships, series.townships()); t++) {
      add(Level.TOWNSHIP, townships.get(t), world.territory.townshipVillages(t));
    }
    for (int v = 0; v < shown(villages, series.villages()); v++) {
      add(Level.VILLAGE, villages.get(v).id(), new Range(v, v + 1));
    }
  }

  /** Number of places that are shown: all or none; a single place is the run itself. */
  private static int shown(List<?> places, int most) {
    return places.size() > 1 && places.size() <= most ? places.size() : 0;
  }

  private void add(Level level, String place, Range villages) {
    scopes.add(level.scope(place));
    ranges.add(villages);
    clusterTallies.add(new ClusterTally(world, level, villages, certification, clusters));
  }

  /** Records the month; month 0 is the state at the start. */
  void observe(int month) {
    boolean changed = certification.certify(month);
    if (changed) {
      clusters.search(certification.taobaoVillages(), month);
    }
    survey.ifPresent(it -> it.observe(month, certification, clusters, changed));
    world.government.trial().ifPresent(trial -> trial.observe(month));
    for (int s = 0; s < ranges.size(); s++) {
      rows[s][month] = SeriesColumn.row(COLUMNS, tallies(s, month, changed));
    }
    if (panel != PanelSink.NONE) {
      for (int i = 0; i < world.households.count; i++) {
        panel.accept(row(i, month));
      }
    }
  }

  private Tallies tallies(int scope, int month, boolean changed) {
    Range villages = ranges.get(scope);
    if (changed) {
      clusterTallies.get(scope).renew();
    }
    return new Tallies(
        Tally.of(world, villages, month),
        clusterTallies.get(scope),
        LogisticsTally.of(world, villages),
        OrganisationTally.of(world, villages),
        new PlaceIncomes(world, villages));
  }

  private PanelRow row(int i, int month) {
    Households all = world.households;
    double profit = all.sells(i) ? Fen.toYuan(all.profitFen[i]) : 0;
    return new PanelRow(
        month,
        world.territory.village(all.village[i]).id(),
        world.name(i),
        all.statusName(i),
        all.is(i, Households.LEADER),
        world.strong.degree(i),
        world.strong.selling(i),
        world.weak.degree(i),
        world.weak.selling(i),
        all.threshold[i],
        world.inclinations.shown() ? world.inclinations.of(i) : Double.NaN,
        all.skill[i],
        Fen.toYuan(all.capitalFen[i]),
        world.shops.of(i),
        profit,
        world.incomeYuan(i, month));
  }

  SeriesTable series() {
    return new SeriesTable(List.copyOf(scopes), variables(), rows);
  }

  /** The columns of series.csv. */
  static List<SeriesTable.Variable> variables() {
    return SeriesColumn.variables(COLUMNS);
  }

  /** The figures of the finished run about clusters and space. */
  SpatialSummary spatialSummary() {
    return new SpatialSummary(world, series(), clusterTallies.get(0).moran(), clusters);
  }

  /** The estimates for provinces; empty without provinces. */
  Optional<Survey> survey() {
    return survey;
  }

  /** The clusters of the last month. */
  Clusters clusters() {
    return clusters;
  }

  /** The run-wide variables of a month already observed: a copy. */
  double[] run(int month) {
    return rows[0][month].clone();
  }

  /** A run-wide variable in a month already observed. */
  double run(int month, String variable) {
    return rows[0][month][series().indexOf(variable)];
  }

  List<VillageState> villages() {
    List<VillageState> states = new ArrayList<>();
    for (int v = 0; v < world.book.villages; v++) {
      Village village = world.territory.village(v);
      states.add(
          new VillageState(
              village.id(),
              village.county(),
              village.township(),
              village.xKm(),
              village.yKm(),
              village.households(),
              world.book.sellers[v],
              Fen.toYuan(world.book.yearlyFen(v)),
              world.book.taobao[v],
              Stage.of(world, v).text(),
              certification.lasting(v),
              clusters.contains(v) ? world.territory.village(clusters.nameOf(v)).id() : "",
              world.goods.of(v).name(),
              world.book.shops[v],
              Fen.toYuan(world.book.yearlyPurchasesFen(v)),
              village.hubKm(),
              village.industrialBase()));
    }
    return List.copyOf(states);
  }

  /** Keeps the rows of every scope up to a month, variable by variable, or brings them back. */
  static void keep(double[][][] rows, int month, Archive archive) {
    for (double[][] scope : rows) {
      double[] course = new double[month + 1];
      for (int k = 0; k < scope[0].length; k++) {
        for (int m = 0; m <= month; m++) {
          course[m] = scope[m].length == 0 ? 0 : scope[m][k];
        }
        archive.column(course);
        for (int m = 0; m <= month; m++) {
          scope[m] = scope[m].length == 0 ? new double[scope[0].length] : scope[m];
          scope[m][k] = course[m];
        }
      }
    }
  }

  /** Rows of months to come, empty until they are observed. */
  static double[][][] unwritten(int scopes, int months) {
    double[][][] rows = new double[scopes][months + 1][];
    for (double[][] scope : rows) {
      Arrays.fill(scope, NOT_YET);
    }
    return rows;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    certification.keep(archive);
    clusters.keep(archive);
    clusterTallies.forEach(tally -> tally.keep(archive));
    archive.chapter("series");
    keep(rows, world.month(), archive);
    survey.ifPresent(it -> it.keep(archive));
  }
}
