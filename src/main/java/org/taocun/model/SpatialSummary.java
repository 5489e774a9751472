package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.space.JoinCounts;
import org.taocun.analysis.space.Moran;
import org.taocun.trace.Headline;
import org.taocun.trace.SeriesTable;

/** The headline figures about clusters and space, of worlds with more than one village. */
final class SpatialSummary {
  private final State state;
  private final SeriesTable series;
  private final Moran moran;
  private final Clusters clusters;

  SpatialSummary(State state, SeriesTable series, Moran moran, Clusters clusters) {
    this.state = state;
    this.series = series;
    this.moran = moran;
    this.clusters = clusters;
  }

  /** The headline figures; none for a single village. */
  List<Headline> headlines() {
    if (state.book.villages < 2) {
      return List.of();
    }
    List<Headline> all = new ArrayList<>();
    all.add(last("lastingVillages", "Taobao villages in each of the last cluster.lastingMonths"));
    all.add(last("taobaoTowns", "Taobao towns at the end"));
    all.add(last("clusters", "clusters of adjacent Taobao villages at the end"));
    all.add(last("shareOfVillagesInClusters", "share of Taobao villages in clusters at the end"));
    all.add(last("countiesWithAny", "counties with a Taobao village at the end"));
    all.add(last("giniOverCounties", "Gini of Taobao villages over counties at the end"));
    all.add(last("moranI", "Moran's I of the villages' selling shares at the end"));
    all.add(
        new Headline("moranZ", "", moran.z(), "its standard score if shares were shuffled about"));
    all.add(
        new Headline(
            "joinCountZ",
            "",
            joins().z(JoinCounts.Kind.BLACK_BLACK),
            "standard score of the adjacent pairs of Taobao villages, if titles were shuffled"));
    return List.copyOf(all);
  }

  private JoinCounts joins() {
    return JoinCounts.of(state.book.taobao, clusters.neighbours());
  }

  private Headline last(String variable, String doc) {
    int column = series.indexOf(variable);
    return new Headline(
        variable,
        series.variables().get(column).unit(),
        series.rows()[0][state.month()][column],
        doc);
  }
}
