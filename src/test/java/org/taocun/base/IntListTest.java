package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListTest {
  @Test
  void aListGrowsAndKeepsItsOrder() {
    IntList list = new IntList(0);
    IntStream.range(0, 1000).forEach(k -> list.add(-k));
    assertThat(list.toArray()).containsExactly(IntStream.range(0, 1000).map(k -> -k).toArray());
    list.removeIf(value -> value % 3 != 0 || value == 0);
    assertThat(list.size()).isEqualTo(333);
    assertThat(list.get(1)).isEqualTo(-6);
    list.sort();
    assertThat(list.get(0)).isEqualTo(-999);
    list.clear();
    assertThat(list.toArray()).isEmpty();
  }
}
