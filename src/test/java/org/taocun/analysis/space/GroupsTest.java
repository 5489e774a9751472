package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Neighbours;

class GroupsTest {
  @Test
  void aGroupIsAChainOfMembers() {
    Groups groups = new Groups(Lattice.rook(1, 8));
    groups.search(new int[] {7, 0, 1, 4, 3});
    assertThat(IntStream.range(0, 8).map(groups::groupOf))
        .containsExactly(0, 0, -1, 3, 3, -1, -1, 7);
    assertThat(IntStream.range(0, 8).map(groups::sizeOf)).containsExactly(2, 2, 0, 2, 2, 0, 0, 1);
    groups.search(new int[] {2, 1, 3});
    assertThat(IntStream.range(0, 8).map(groups::groupOf))
        .containsExactly(-1, 1, 1, 1, -1, -1, -1, -1);
    groups.search(new int[0]);
    assertThat(IntStream.range(0, 8).map(groups::sizeOf)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void unionFindAgreesWithWalkingThroughTheGroups(int world) {
    Neighbours lattice = Lattice.rook(20, 20);
    Groups groups = new Groups(lattice);
    for (int search = 0; search < 3; search++) {
      int now = search;
      double share = 0.3 + 0.15 * search;
      int[] members =
          IntStream.range(0, 400)
              .filter(i -> Draws.of(world, 0).uniform(Decision.VILLAGE_POSITION, i, now) < share)
              .toArray();
      groups.search(members);
      int[] slow = walked(lattice, members);
      for (int i = 0; i < 400; i++) {
        int group = slow[i];
        assertThat(groups.groupOf(i)).isEqualTo(group);
        assertThat(groups.sizeOf(i))
            .isEqualTo(group < 0 ? 0 : (int) IntStream.of(slow).filter(g -> g == group).count());
      }
    }
  }

  /** Groups by walking from their smallest member. */
  private static int[] walked(Neighbours neighbours, int[] members) {
    int[] group = new int[neighbours.places()];
    java.util.Arrays.fill(group, -1);
    boolean[] member = new boolean[group.length];
    IntStream.of(members).forEach(i -> member[i] = true);
    for (int start : members) {
      if (group[start] >= 0) {
        continue;
      }
      Deque<Integer> ahead = new ArrayDeque<>();
      ahead.add(start);
      group[start] = start;
      while (!ahead.isEmpty()) {
        int at = ahead.remove();
        for (int k = 0; k < neighbours.degree(at); k++) {
          int next = neighbours.neighbour(at, k);
          if (member[next] && group[next] < 0) {
            group[next] = start;
            ahead.add(next);
          }
        }
      }
    }
    return group;
  }

  @Test
  void neighboursAreSymmetricSortedAndWithoutRepetition() {
    Neighbours some = Neighbours.ofPairs(5, new int[] {3, 0, 3, 0, 2}, new int[] {0, 3, 1, 4, 2});
    assertThat(some.pairs()).isEqualTo(3);
    assertThat(IntStream.range(0, 5).map(some::degree)).containsExactly(2, 1, 0, 2, 1);
    assertThat(some.neighbour(0, 0)).isEqualTo(3);
    assertThat(some.neighbour(0, 1)).isEqualTo(4);
    assertThat(some.neighbour(3, 1)).isEqualTo(1);
    Neighbours part = some.within(1, 4);
    assertThat(part.places()).isEqualTo(3);
    assertThat(part.pairs()).isEqualTo(1);
    assertThat(part.neighbour(2, 0)).isEqualTo(0);
    assertThatThrownBy(() -> Neighbours.ofPairs(2, new int[] {0}, new int[] {2}))
        .hasMessage("no place at one end of pair 0");
  }
}
