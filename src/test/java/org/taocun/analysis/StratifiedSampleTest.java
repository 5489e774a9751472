package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.StratifiedSample.Stratum;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/** Estimates against values by hand and, over many samples, against full enumeration. */
class StratifiedSampleTest {
  private static final int SAMPLES = 2000;
  private static final int[] CLUSTERS = {60, 40, 30};
  private static final int[] SEEN = {20, 15, 12};
  private static final Draws DRAWS = Draws.of(11, 0);

  private static Stratum stratum(int clusters, double... totals) {
    return new Stratum(clusters, totals);
  }

  @Test
  void aTotalByHand() {
    // 4·3 + 21 = 33; variance 4²(1 − 2/4)·2/2 = 8, nothing from the stratum that is seen whole.
    Estimate total = StratifiedSample.total(List.of(stratum(4, 2, 4), stratum(3, 5, 7, 9)));
    assertThat(total.value()).isEqualTo(33);
    assertThat(total.standardError()).isCloseTo(Math.sqrt(8), within(1e-12));
    assertThat(total.n()).isEqualTo(5);
  }

  @Test
  void aRatioByHand() {
    // R = 33/23; d differs by 2 − 2R in the first stratum, s² = 2(10/23)², variance 8·s²/2.
    Estimate ratio =
        StratifiedSample.ratio(
            List.of(stratum(4, 2, 4), stratum(3, 5, 7, 9)),
            List.of(stratum(4, 1, 3), stratum(3, 5, 5, 5)));
    assertThat(ratio.value()).isCloseTo(33 / 23.0, within(1e-12));
    assertThat(ratio.standardError()).isCloseTo(Math.sqrt(800) / 529, within(1e-12));
  }

  @Test
  void nothingIsUncertainWhereAllIsSeen() {
    Estimate total = StratifiedSample.total(List.of(stratum(2, 0.1, 0.2), stratum(1, 0.3)));
    assertThat(total.value()).isEqualTo(0.1 + 0.2 + 0.3);
    assertThat(total.standardError()).isZero();
  }

  /** Holds exactly for a total, and nearly for a ratio, which is no sum. */
  @Test
  void theJackknifeGivesTheErrorOfATotal() {
    List<Stratum> strata = strata(3, true);
    assertThat(StratifiedSample.jackknifeError(strata, s -> StratifiedSample.total(s).value()))
        .isCloseTo(StratifiedSample.total(strata).standardError(), within(1e-9));
    List<Stratum> below = strata(3, false);
    double all = StratifiedSample.total(below).value();
    assertThat(
            StratifiedSample.jackknifeError(strata, s -> StratifiedSample.total(s).value() / all))
        .isCloseTo(StratifiedSample.total(strata).standardError() / all, within(1e-12));
  }

  /** Without a cluster the least is 3, 1 and 1: mean 5/3, squares 8/3; times (1 − 3/6)·2/3. */
  @Test
  void theJackknifeByHand() {
    List<Stratum> strata = List.of(stratum(6, 1, 3, 8), stratum(2, 5, 9));
    assertThat(
            StratifiedSample.jackknifeError(
                strata,
                s ->
                    s.stream().flatMapToDouble(h -> Arrays.stream(h.totals())).min().orElseThrow()))
        .isCloseTo(Math.sqrt(8 / 9.0), within(1e-12));
  }

  /** The same clusters are left out of both totals, so a total and its opposite never differ. */
  @Test
  void theJackknifeOfTwoTotalsLeavesTheSameClusterOut() {
    List<Stratum> one = List.of(stratum(6, 1, 3, 8), stratum(9, 5, 9));
    List<Stratum> opposite = List.of(stratum(6, -1, -3, -8), stratum(9, -5, -9));
    double error = StratifiedSample.jackknifeError(one, s -> StratifiedSample.total(s).value());
    assertThat(
            StratifiedSample.jackknifeError(
                one,
                one,
                (a, b) -> StratifiedSample.total(a).value() + StratifiedSample.total(b).value()))
        .isCloseTo(2 * error, within(1e-12));
    assertThat(
            StratifiedSample.jackknifeError(
                one,
                opposite,
                (a, b) -> StratifiedSample.total(a).value() + StratifiedSample.total(b).value()))
        .isZero();
  }

  @Test
  void theJackknifeTellsNothingOfOneOfSeveral() {
    List<Stratum> strata = List.of(stratum(6, 1), stratum(2, 5, 9));
    assertThat(StratifiedSample.jackknifeError(strata, s -> StratifiedSample.total(s).value()))
        .isNaN();
    assertThat(
            StratifiedSample.jackknifeError(
                strata.subList(1, 2), s -> StratifiedSample.total(s).value()))
        .isZero();
  }

  @Test
  void oneOfSeveralTellsNoError() {
    Estimate total = StratifiedSample.total(List.of(stratum(2, 5), stratum(2, 1, 1)));
    assertThat(total.value()).isEqualTo(12);
    assertThat(total.standardError()).isNaN();
  }

  @Test
  void aRatioOfNothingIsNotDefined() {
    Estimate ratio = StratifiedSample.ratio(List.of(stratum(4, 0, 0)), List.of(stratum(4, 0, 0)));
    assertThat(ratio.value()).isNaN();
    assertThat(ratio.standardError()).isNaN();
  }

  @Test
  void whatIsSeenMustFitWhatThereIs() {
    assertThatThrownBy(() -> stratum(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stratum(1)).isInstanceOf(IllegalArgumentException.class);
    List<Stratum> two = List.of(stratum(4, 1, 2));
    List<Stratum> three = List.of(stratum(4, 1, 2, 3));
    assertThatThrownBy(() -> StratifiedSample.ratio(two, three))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Clusters of about 100·(stratum + 1), a third of them varying. */
  private static double y(int stratum, int cluster) {
    double z = DRAWS.normal(Decision.BELIEF, 1000L * stratum + cluster, 0);
    return 100 * (stratum + 1) + 30 * z;
  }

  /** A value correlated with y, but not perfectly. */
  private static double x(int stratum, int cluster) {
    return 2 * y(stratum, cluster) + 40 * DRAWS.uniform(Decision.CAPITAL, cluster, stratum);
  }

  private static int[] sample(int stratum, int number) {
    return IntStream.range(0, CLUSTERS[stratum])
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                c -> DRAWS.uniform(Decision.COUNTY_SAMPLE, 1000L * stratum + c, number)))
        .limit(SEEN[stratum])
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static List<Stratum> strata(int number, boolean above) {
    List<Stratum> strata = new ArrayList<>();
    for (int h = 0; h < CLUSTERS.length; h++) {
      int stratum = h;
      int[] seen = number < 0 ? IntStream.range(0, CLUSTERS[h]).toArray() : sample(stratum, number);
      double[] totals =
          Arrays.stream(seen).mapToDouble(c -> above ? y(stratum, c) : x(stratum, c)).toArray();
      strata.add(new Stratum(CLUSTERS[h], totals));
    }
    return strata;
  }

  private static void hits(double truth, List<Estimate> estimates) {
    double[] values = estimates.stream().mapToDouble(Estimate::value).toArray();
    Estimate mean = Estimate.ofMean(values);
    assertThat(mean.within(4).contains(truth)).isTrue();
    // The mean squared error that is claimed is the one that there is.
    double[] squares = Arrays.stream(values).map(v -> (v - truth) * (v - truth)).toArray();
    double[] claimed =
        estimates.stream().mapToDouble(e -> e.standardError() * e.standardError()).toArray();
    double ratio = Estimate.ofMean(claimed).value() / Estimate.ofMean(squares).value();
    assertThat(ratio).isCloseTo(1, within(4 * Math.sqrt(2.0 / SAMPLES)));
    // 2.015: the 97.5th percentile of Student's t with 44 degrees of freedom.
    int covered = (int) estimates.stream().filter(e -> e.within(2.015).contains(truth)).count();
    assertThat((double) covered / SAMPLES)
        .isCloseTo(0.95, within(4 * Estimate.fractionError(0.95, SAMPLES)));
  }

  @Test
  void overManySamplesTheTotalIsRightAndItsIntervalCoversAsStated() {
    double truth = StratifiedSample.total(strata(-1, true)).value();
    hits(
        truth,
        IntStream.range(0, SAMPLES)
            .mapToObj(number -> StratifiedSample.total(strata(number, true)))
            .toList());
  }

  @Test
  void overManySamplesTheRatioIsRightAndItsIntervalCoversAsStated() {
    double truth = StratifiedSample.ratio(strata(-1, true), strata(-1, false)).value();
    hits(
        truth,
        IntStream.range(0, SAMPLES)
            .mapToObj(number -> StratifiedSample.ratio(strata(number, true), strata(number, false)))
            .toList());
  }
}
