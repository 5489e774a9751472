package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.network.NetworkMeasures.Measures;

/** Generated networks against the formulas of the literature. */
class NetworkMeasuresTest {
  private static Measures measures(TieModel model, int n, int k, double p, double z) {
    Layer layer = Worlds.weak(Worlds.weak(model, k, p, z), Worlds.village(n), 12);
    return NetworkMeasures.of(layer, 4);
  }

  @ParameterizedTest
  @CsvSource({"4", "6", "10", "20"})
  void aRingLatticesClusteringIsExact(int k) {
    double expected = 3.0 * (k - 2) / (4 * (k - 1));
    Measures ring = measures(TieModel.RING, 200, k, 0, 0);
    assertThat(ring.localClustering()).isCloseTo(expected, within(1e-12));
    assertThat(ring.globalClustering()).isCloseTo(expected, within(1e-12));
    assertThat(ring.meanDegree()).isEqualTo(k);
    assertThat(ring.giantShare()).isEqualTo(1);
  }

  @Test
  void aRingsPathLengthIsExact() {
    // n = 101, K = 4: ⌈d/2⌉ steps to distance d = 1..50 on either side; the mean is 13.
    assertThat(measures(TieModel.RING, 101, 4, 0, 0).meanPathLength()).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({"0.01", "0.1", "0.3", "0.6"})
  void wattsStrogatzClusteringFallsWithTheCubeOfKeptLinks(double p) {
    // Barrat and Weigt 2000: C0(1 − p)³ for equal degrees, up to O(1/n). Rewiring spreads degrees
    // by the variance kp(2 − p)/2, which lowers the transitivity by the factor below. The standard
    // error at n = 8,000, k = 10 is at most .0025 (12 seeds): .01 is 4 of them.
    Measures world = measures(TieModel.WATTS_STROGATZ, 8_000, 10, p, 0);
    double expected = 2.0 / 3 * Math.pow(1 - p, 3);
    double spread = 90 / (90 + 10 * p * (2 - p) / 2);
    assertThat(world.localClustering()).isCloseTo(expected, within(0.01));
    assertThat(world.globalClustering()).isCloseTo(expected * spread, within(0.01));
    assertThat(world.meanDegree()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"4, 0.1", "10, 0.1", "10, 0.5", "10, 1"})
  void newmanWattsClusteringFollowsTheFormula(int k, double p) {
    // Newman 2000: transitivity 3(k − 2)/(4(k − 1) + 4kp(p + 2)), up to O(1/n), about
    // .002 here; the standard error is at most .002 (12 seeds).
    Measures world = measures(TieModel.NEWMAN_WATTS, 8_000, k, p, 0);
    double expected = 3.0 * (k - 2) / (4 * (k - 1) + 4 * k * p * (p + 2));
    assertThat(world.globalClustering()).isCloseTo(expected, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"2, 0.79681", "3, 0.94048", "1.5, 0.58281"})
  void aRandomGraphsGiantComponentSolvesItsEquation(double z, double share) {
    // S = 1 − e^(−zS). Its standard deviation is √(S(1 − S)/n)/(1 − z(1 − S)) (Stepanov 1970).
    assertThat(1 - Math.exp(-z * share)).isCloseTo(share, within(1e-5));
    int n = 20_000;
    double sd = Math.sqrt(share * (1 - share) / n) / (1 - z * (1 - share));
    Measures graph = measures(TieModel.ERDOS_RENYI, n, 0, 0, z);
    assertThat(graph.giantShare()).isCloseTo(share, within(4 * sd));
    assertThat(graph.globalClustering()).isLessThan(0.001);
  }

  @Test
  void fewShortcutsMakeAWorldSmallButLeaveItClustered() {
    Measures ring = measures(TieModel.RING, 2000, 10, 0, 0);
    Measures small = measures(TieModel.WATTS_STROGATZ, 2000, 10, 0.02, 0);
    assertThat(small.meanPathLength()).isLessThan(ring.meanPathLength() / 5);
    assertThat(small.localClustering()).isGreaterThan(0.9 * ring.localClustering());
  }

  @Test
  void circlesByArithmeticEqualCirclesAsAGraph() {
    for (String size : new String[] {"normal(9, 4)", "uniform(1, 4)", "2", "1"}) {
      Layer circles =
          Worlds.strong(
              Worlds.strong(TieModel.CIRCLES, size, 0, 0, 0), Worlds.grid(1, 1, 3, 40, 17), 2);
      Measures fast = NetworkMeasures.of(circles, 97);
      Measures slow = NetworkMeasures.of(LayerGraph.of(circles), 97);
      assertThat(fast.households()).isEqualTo(slow.households());
      assertThat(fast.meanDegree()).isCloseTo(slow.meanDegree(), within(1e-12));
      assertThat(fast.localClustering()).isCloseTo(slow.localClustering(), within(1e-12));
      assertThat(fast.globalClustering()).isEqualTo(slow.globalClustering());
      assertThat(fast.giantShare()).isEqualTo(slow.giantShare());
      assertThat(fast.meanPathLength()).isEqualTo(slow.meanPathLength());
    }
  }

  @Test
  void smallGraphsAreMeasuredAsByHand() {
    // A triangle 0-1-2 with a tail 2-3, and 4 alone.
    Links links = Links.of(5, new int[] {0, 1, 2, 2}, new int[] {1, 2, 0, 3});
    Measures measures = NetworkMeasures.of(links, 5);
    assertThat(measures.meanDegree()).isEqualTo(1.6);
    assertThat(measures.localClustering()).isCloseTo((1 + 1 + 1.0 / 3) / 5, within(1e-12));
    assertThat(measures.globalClustering()).isCloseTo(3.0 / 5, within(1e-12));
    assertThat(measures.giantShare()).isEqualTo(0.8);
    // 12 ordered pairs in the component: 8 at one step, 4 at two.
    assertThat(measures.meanPathLength()).isCloseTo(16.0 / 12, within(1e-12));
    assertThat(NetworkMeasures.of(Links.none(3), 3))
        .isEqualTo(new Measures(3, 0, 0, 0, 1.0 / 3, 0));
  }

  @Test
  void layersTogetherCountASharedTieOnce() {
    Links strong = Links.of(3, new int[] {0}, new int[] {1});
    Links weak = Links.of(3, new int[] {1, 1}, new int[] {0, 2});
    assertThat(LayerGraph.of(strong, weak).edgeSet()).hasSize(2);
    assertThatThrownBy(() -> LayerGraph.of(strong, Links.none(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
