package org.taocun.geography;

import java.util.Arrays;
import org.taocun.base.Neighbours;
import org.taocun.base.ScenarioException;

/**
 * Pairs of adjacent villages of a territory, by distance or by a file of borders, optionally only
 * within counties.
 */
public final class Adjacency {
  /** About 400 MB of lists. */
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
   * The adjacent villages, by their positions in the territory. Cost by distance O(villages +
   * pairs).
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

  /** True unless the criteria keep adjacency within counties and the two are in different ones. */
  boolean mayJoin(int one, int other) {
    return !withinCounty
        || territory.village(one).countyIndex() == territory.village(other).countyIndex();
  }

  /** Makes two villages adjacent if they {@link #mayJoin}. */
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
