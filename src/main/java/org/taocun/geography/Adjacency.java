package org.taocun.geography;

import org.taocun.base.IntList;
import org.taocun.base.Message;
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
  private final IntList from = new IntList();
  private final IntList to = new IntList();

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
        territory.villages().size(), adjacency.from.toArray(), adjacency.to.toArray());
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
    if (from.size() == MOST_PAIRS) {
      throw new ScenarioException(
          Message.of(
              "cluster.adjacencyKm: makes more than {0} pairs of adjacent villages; give a smaller"
                  + " distance",
              MOST_PAIRS));
    }
    from.add(one);
    to.add(other);
  }
}
