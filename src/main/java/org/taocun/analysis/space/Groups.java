package org.taocun.analysis.space;

import java.util.Arrays;
import org.taocun.base.Neighbours;

/**
 * Connected groups among some of the places: two members belong together when a chain of members
 * leads from one to the other. Union by smaller number with path halving (Galler and Fischer 1964,
 * An improved equivalence algorithm, Communications of the ACM 7(5), 301-303; Tarjan and van
 * Leeuwen 1984, Worst-case analysis of set union algorithms, Journal of the ACM 31(2), 245-281). An
 * instance serves any number of searches; the cost of a search grows with the members and their
 * neighbours, not with the number of places.
 */
public final class Groups {
  private static final int NO_MEMBER = -1;

  private final Neighbours neighbours;

  /**
   * The parent of each member, or {@link #NO_MEMBER}; roots are the smallest place of their group.
   */
  private final int[] parent;

  private final int[] size;
  private int[] members = {};

  /** Groups among places, without members so far. */
  public Groups(Neighbours neighbours) {
    this.neighbours = neighbours;
    parent = new int[neighbours.places()];
    size = new int[neighbours.places()];
    Arrays.fill(parent, NO_MEMBER);
  }

  /**
   * Finds the groups among some members; those of the search before are forgotten.
   *
   * @param found the members, different places
   */
  public void search(int[] found) {
    for (int member : members) {
      parent[member] = NO_MEMBER;
      size[member] = 0;
    }
    members = found.clone();
    for (int member : members) {
      parent[member] = member;
    }
    for (int member : members) {
      for (int k = 0; k < neighbours.degree(member); k++) {
        int other = neighbours.neighbour(member, k);
        if (other < member && parent[other] != NO_MEMBER) {
          join(member, other);
        }
      }
    }
    for (int member : members) {
      size[root(member)]++;
    }
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The members of the last search. */
  public int[] members() {
    return members.clone();
  }

  /** The smallest place of a place's group, which names the group; −1 if it is no member. */
  public int groupOf(int place) {
    return parent[place] == NO_MEMBER ? NO_MEMBER : root(place);
  }

  /** The number of members of a place's group; 0 if it is no member. */
  public int sizeOf(int place) {
    return parent[place] == NO_MEMBER ? 0 : size[root(place)];
  }
}
