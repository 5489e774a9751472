package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.taocun.base.Draws;

class ShufflesTest {
  @Test
  void allOrdersAreEquallyLikely() {
    int[] seen = new int[27];
    Shuffles many = Shuffles.of(4, 6000);
    for (int number = 0; number < 6000; number++) {
      int[] order = many.order(number, 3);
      assertThat(order).containsExactlyInAnyOrder(0, 1, 2);
      seen[9 * order[0] + 3 * order[1] + order[2]]++;
    }
    int[] counts = Arrays.stream(seen).filter(count -> count > 0).toArray();
    assertThat(counts).hasSize(6);
    assertThat(Arrays.stream(counts).allMatch(count -> count > 880 && count < 1120)).isTrue();
  }

  @Test
  void valuesFollowTheNumberOfTheOrder() {
    AtomicInteger finished = new AtomicInteger();
    Shuffles some = new Shuffles(Draws.of(1, 0), 50, finished::incrementAndGet);
    double[] values = some.values(10, order -> order[0]);
    for (int number = 0; number < 50; number++) {
      assertThat(values[number]).isEqualTo(some.order(number, 10)[0]);
    }
    assertThat(finished).hasValue(50);
  }

  @Test
  void pCountsTheObservedValueAsOne() {
    Shuffles some = Shuffles.of(1, 4);
    double[] values = {1, 2, 3, 4};
    assertThat(some.upperP(3, values, 0)).isCloseTo(3 / 5.0, within(1e-15));
    assertThat(some.upperP(9, values, 0)).isCloseTo(1 / 5.0, within(1e-15));
    assertThat(some.upperP(4.1, values, .2)).isCloseTo(2 / 5.0, within(1e-15));
    assertThat(some.upperP(1, new double[0], 0)).isNaN();
    assertThat(some.upperP(Double.NaN, values, 0)).isNaN();
  }

  /** Benjamini and Hochberg's own example: four of fifteen tests at a rate of 5 %. */
  @Test
  void falseDiscoveryOfFifteenTests() {
    double[] p = {
      .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
      .7590, 1
    };
    double[] adjusted = FalseDiscovery.adjusted(p);
    assertThat(Arrays.stream(adjusted).filter(q -> q <= .05).count()).isEqualTo(4);
    assertThat(adjusted[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
    assertThat(adjusted[5]).isCloseTo(.0298 * 15 / 7, within(1e-12));
    assertThat(FalseDiscovery.adjusted(new double[] {Double.NaN, .01, .04}))
        .containsExactly(Double.NaN, .02, .04);
  }
}
