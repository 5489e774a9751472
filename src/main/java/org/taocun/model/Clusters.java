package org.taocun.model;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.analysis.space.Groups;
import org.taocun.base.Neighbours;
import org.taocun.geography.Adjacency;
import org.taocun.geography.ClusterCriteria;
import org.taocun.geography.Range;
import org.taocun.trace.Event;

/**
 * Clusters: groups of cluster.clusterVillages or more Taobao villages, each of which can be reached
 * from the others over adjacent Taobao villages. The cost of a search follows the Taobao villages,
 * not all villages.
 */
final class Clusters {
  private final State state;
  private final ClusterCriteria criteria;
  private final Neighbours neighbours;
  private final Groups groups;

  /** True for villages in a cluster. */
  private final boolean[] inside;

  private int[] members = {};

  Clusters(State state) {
    this.state = state;
    criteria = state.scenario.cluster();
    neighbours = Adjacency.of(criteria, state.borders, state.territory);
    groups = new Groups(neighbours);
    inside = new boolean[neighbours.places()];
  }

  /** The adjacent villages of each village. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** Finds the clusters among these Taobao villages and notes those that came or went. */
  void search(int[] taobaoVillages, int month) {
    int[] membersBefore = members;
    int[] groupBefore = Arrays.stream(membersBefore).map(groups::groupOf).toArray();
    groups.search(taobaoVillages);
    int[] now = Arrays.stream(taobaoVillages).filter(this::bigEnough).toArray();
    int[] groupNow = Arrays.stream(now).map(groups::groupOf).toArray();
    note(month, Event.Kind.CLUSTER_FORMS, now, groupNow, inside);
    Arrays.stream(membersBefore).forEach(v -> inside[v] = false);
    Arrays.stream(now).forEach(v -> inside[v] = true);
    note(month, Event.Kind.CLUSTER_DISSOLVES, membersBefore, groupBefore, inside);
    members = now;
  }

  /** Notes the groups without a village that was (or is) in a cluster at the other time. */
  private void note(int month, Event.Kind kind, int[] villages, int[] group, boolean[] otherTime) {
    Set<Integer> continued = new TreeSet<>();
    for (int k = 0; k < villages.length; k++) {
      if (otherTime[villages[k]]) {
        continued.add(group[k]);
      }
    }
    for (int k = 0; k < villages.length; k++) {
      if (villages[k] == group[k] && !continued.contains(group[k])) {
        state.events.village(month, kind, group[k]);
      }
    }
  }

  private boolean bigEnough(int village) {
    return groups.sizeOf(village) >= criteria.clusterVillages();
  }

  /** True if a village lies in a cluster. */
  boolean contains(int village) {
    return inside[village];
  }

  /**
   * The first village of a village's cluster, which names the cluster; the village must lie in one.
   */
  int nameOf(int village) {
    return groups.groupOf(village);
  }

  /** Number of villages of a range that lie in clusters. */
  int villagesIn(Range villages) {
    return (int) Arrays.stream(members).filter(v -> in(villages, v)).count();
  }

  /** Number of clusters of a least size whose first village lies in a range. */
  int countIn(Range villages, int least) {
    return (int)
        Arrays.stream(members)
            .filter(v -> groups.groupOf(v) == v && in(villages, v) && groups.sizeOf(v) >= least)
            .count();
  }

  private static boolean in(Range villages, int v) {
    return v >= villages.start() && v < villages.end();
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    members = archive.list(members);
    archive.column(inside);
    groups.search(archive.list(groups.members()));
  }
}
