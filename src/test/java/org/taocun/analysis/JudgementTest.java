package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final Interval ANY =
      new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private static final double[] TO_100 = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

  @Test
  void aHistoryOutsideOf95PercentOfTheReplicationsFails() {
    // The 2.5 % and 97.5 % quantiles of 0, 1, … 100.
    Judgement inside = Judgement.inReplications(TO_100, new Interval(97, 97));
    assertThat(inside.interval().low()).isCloseTo(2.5, within(1e-12));
    assertThat(inside.interval().high()).isCloseTo(97.5, within(1e-12));
    assertThat(inside.simulated()).isEqualTo(50);
    assertThat(inside.n()).isEqualTo(101);
    assertThat(inside.finding()).isEqualTo(Finding.HOLDS);
    assertThat(Judgement.inReplications(TO_100, new Interval(98, 98)).finding())
        .isEqualTo(Finding.FAILS);
    assertThat(Judgement.inReplications(TO_100, new Interval(98, 200)).finding())
        .as("a range above")
        .isEqualTo(Finding.FAILS);
    assertThat(Judgement.inReplications(TO_100, new Interval(97, 200)).finding())
        .as("a range that reaches in")
        .isEqualTo(Finding.HOLDS);
  }

  @Test
  void aMeanIsInARangeWithItsWholeInterval() {
    // Mean 2, s = 1, t(2, .975) = 4.302653: 2 ± 2.484138.
    double[] outcomes = {1, 2, 3};
    Judgement holds = Judgement.meanIn(outcomes, new Interval(-0.49, 4.49), ANY);
    assertThat(holds.interval().low()).isCloseTo(2 - 2.484138, within(1e-6));
    assertThat(holds.finding()).isEqualTo(Finding.HOLDS);
    assertThat(Judgement.meanIn(outcomes, new Interval(0, Double.POSITIVE_INFINITY), ANY).finding())
        .isEqualTo(Finding.UNDECIDED);
    assertThat(Judgement.meanIn(outcomes, new Interval(5, 9), ANY).finding())
        .isEqualTo(Finding.FAILS);
  }

  @Test
  void aFactorWidensTheObservedRangeOnBothSides() {
    double[] outcomes = {20, 20, 20};
    assertThat(Judgement.withinFactor(outcomes, new Interval(10, 10), 2, ANY).finding())
        .isEqualTo(Finding.HOLDS);
    assertThat(Judgement.withinFactor(outcomes, new Interval(40, 50), 2, ANY).finding())
        .isEqualTo(Finding.HOLDS);
    assertThat(Judgement.withinFactor(outcomes, new Interval(9, 9), 2, ANY).finding())
        .isEqualTo(Finding.FAILS);
    assertThatThrownBy(() -> Judgement.withinFactor(outcomes, new Interval(9, 9), 0.5, ANY))
        .hasMessageContaining("0.5");
  }

  @Test
  void whatIsNotDefinedIsLeftOutAndSaid() {
    Judgement some = Judgement.meanIn(new double[] {1, Double.NaN, 1}, new Interval(0, 2), ANY);
    assertThat(some.finding()).isEqualTo(Finding.HOLDS);
    assertThat(some.note()).isEqualTo("defined in 2 of 3 replications");
    Judgement none =
        Judgement.inReplications(new double[] {Double.NaN, Double.NaN}, new Interval(0, 2));
    assertThat(none.finding()).isEqualTo(Finding.UNDECIDED);
    assertThat(none.simulated()).isNaN();
    assertThat(Judgement.notRun("no data").note()).isEqualTo("no data");
  }

  @Test
  void theMeanOfAShareIsJudgedAmongShares() {
    double[] shares = {0, 0, 0.1};
    Interval observed = new Interval(0, 0.2);
    assertThat(Judgement.meanIn(shares, observed, ANY).finding()).isEqualTo(Finding.UNDECIDED);
    Judgement cut = Judgement.meanIn(shares, observed, new Interval(0, 1));
    assertThat(cut.finding()).isEqualTo(Finding.HOLDS);
    assertThat(cut.interval().low()).isZero();
    assertThat(cut.interval().high()).isCloseTo(0.1768, within(1e-4));
  }
}
