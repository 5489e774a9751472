package org.taocun.geography;

import java.util.Arrays;
import org.taocun.base.Neighbours;
import org.taocun.base.ScenarioException;

/**
 * Which villages of a territory are adjacent: by distance, or as a file of borders says; if wanted
 * only within counties.
 */
public final class Adjacency {
  /** 400 MB of lists. */
  private static final int MOST_PAIRS = 50_000_000;

  private final Territory territory;
  private final boolean withinCounty;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int pairs;

  private Adjacency(Territory territory, boolean withinCounty) {
    this.territory = territory;
    this.withinCounty = withinCounty;
  }

  /**
   * The adjacent villages, by their positions in the territory. Cost O(villages + pairs) by
   * distance.
   *
   * @param borders those of the criteria's file
   * @throws ScenarioException listing every problem of the file, or when the distance makes more
   *     pairs than fit
   */
  public static Neighbours of(ClusterCriteria criteria, Borders borders, Territory territory) {
    Adjacency adjacency = new Adjacency(territory, criteria.adjacencyWithinCounty());
    if (criteria.borders().file().isBlank()) {
      new Grid(territory, criteria.adjacencyKm()).sendTo(adjacency);
    } else {
      borders.sendTo(adjacency, territory, criteria.borders().toleranceKm());
    }
    return Neighbours.ofPairs(
        territory.villages().size(),
        Arrays.copyOf(adjacency.from, adjacency.pairs),
        Arrays.copyOf(adjacency.to, adjacency.pairs));
  }

  /** Whether two villages may be adjacent at all. */
  boolean mayJoin(int one, int other) {
    return !withinCounty
        || territory.village(one).countyIndex() == territory.village(other).countyIndex();
  }

  /** Two villages are adjacent. */
  void join(int one, int other) {
    if (!mayJoin(one, other)) {
      return;
    }
    if (pairs == from.length) {
      if (pairs >= MOST_PAIRS) {
        throw new ScenarioException(
            "cluster.adjacencyKm: makes more than "
                + MOST_PAIRS
                + " pairs of adjacent villages; give a smaller distance");
      }
      from = Arrays.copyOf(from, 2 * pairs);
      to = Arrays.copyOf(to, 2 * pairs);
    }
    from[pairs] = one;
    to[pairs++] = other;
  }
}
