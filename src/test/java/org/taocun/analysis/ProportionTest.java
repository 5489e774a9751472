package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
  /** Ends that follow from the binomial distribution by hand: (1 - high)^10 = 0.025. */
  @Test
  void withoutSuccessesTheUpperEndSolvesThePowerOfFailures() {
    Interval none = new Proportion(0, 10).exact(0.95);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(1 - StrictMath.pow(0.025, 0.1), within(1e-9));
    Interval all = new Proportion(10, 10).exact(0.95);
    assertThat(all.low()).isCloseTo(StrictMath.pow(0.025, 0.1), within(1e-9));
    assertThat(all.high()).isEqualTo(1);
  }

  /** One of two: P(X >= 1) = 1 - (1 - p)^2 = 0.025 at the lower end, p^2 = 0.975 at the upper. */
  @Test
  void oneOfTwoHasTheEndsOfTwoQuadratics() {
    Interval half = new Proportion(1, 2).exact(0.95);
    assertThat(half.low()).isCloseTo(1 - Math.sqrt(0.975), within(1e-9));
    assertThat(half.high()).isCloseTo(Math.sqrt(0.975), within(1e-9));
    assertThat(new Proportion(1, 2).rate()).isEqualTo(0.5);
  }

  @Test
  void withoutTrialsNothingIsKnown() {
    assertThat(new Proportion(0, 0).rate()).isNaN();
    assertThat(new Proportion(0, 0).exact(0.95)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void moreSuccessesThanTrialsAreRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(Double.NaN, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
