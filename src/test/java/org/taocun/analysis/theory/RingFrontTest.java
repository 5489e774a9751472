package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingFrontTest {
  @ParameterizedTest
  @CsvSource({"1, 100", "2, 125", "3, 166"})
  void aThousandNodesTakeTheTabulatedSteps(int threshold, int steps) {
    assertThat(new RingFront(1000, 10, threshold).stepsToAll(5)).hasValue(steps);
  }

  @Test
  void aboveHalfTheNeighboursTheFrontNeverMoves() {
    assertThat(new RingFront(1000, 10, 6).stepsToAll(6)).isEmpty();
    assertThat(new RingFront(1000, 10, 5).speed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 10, 3, 5",
    "1000, 10, 2, 2",
    "101, 6, 3, 3",
    "60, 8, 4, 7",
    "97, 12, 5, 6",
    "40, 4, 2, 2"
  })
  void countingGapsAgreesWithWalkingEveryNode(int nodes, int k, int threshold, int block) {
    assertThat(new RingFront(nodes, k, threshold).stepsToAll(block))
        .isEqualTo(walk(nodes, k, threshold, block));
  }

  private static OptionalInt walk(int nodes, int k, int threshold, int block) {
    boolean[] acts = new boolean[nodes];
    java.util.Arrays.fill(acts, 0, block, true);
    int acting = block;
    for (int step = 0; ; step++) {
      if (acting == nodes) {
        return OptionalInt.of(step);
      }
      boolean[] next = acts.clone();
      int sum = 0;
      for (int i = 0; i < nodes; i++) {
        int seen = 0;
        for (int d = 1; d <= k / 2; d++) {
          seen += acts[(i + d) % nodes] ? 1 : 0;
          seen += acts[(i - d + nodes) % nodes] ? 1 : 0;
        }
        next[i] |= seen >= threshold;
        sum += next[i] ? 1 : 0;
      }
      if (sum == acting) {
        return OptionalInt.empty();
      }
      acts = next;
      acting = sum;
    }
  }
}
