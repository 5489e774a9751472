package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

class PossibleValuesTest {
  private static final double MORE = Double.POSITIVE_INFINITY;
  private static final PossibleValues RUN =
      PossibleValues.of(Map.of("households", List.of(150.0, 120.0), "villages", List.of(2.0)), 96);

  @Test
  void sharesLieFromNoneToAll() {
    assertThat(RUN.of("finalShare", "share")).isEqualTo(new Interval(0, 1));
    assertThat(RUN.of("ecommerceIncomeShare", "share")).isEqualTo(PossibleValues.ANY);
  }

  @Test
  void noMoreAreCountedThanThereAre() {
    assertThat(RUN.of("finalSellers", "households")).isEqualTo(new Interval(0, 150));
    assertThat(RUN.of("taobaoVillages", "villages")).isEqualTo(new Interval(0, 2));
    assertThat(RUN.of("monthsToHalf", "months")).isEqualTo(new Interval(0, 96));
  }

  @Test
  void whatMayHappenAgainIsCountedWithoutEnd() {
    assertThat(RUN.of("entries", "households")).isEqualTo(new Interval(0, MORE));
    assertThat(RUN.of("finalShops", "shops")).isEqualTo(new Interval(0, MORE));
  }

  @Test
  void incomesMayBeLossesAndTurnoverIsNone() {
    assertThat(RUN.of("meanProfitYuan", "yuan/month")).isEqualTo(PossibleValues.ANY);
    assertThat(RUN.of("turnoverYuan", "yuan/year")).isEqualTo(new Interval(0, MORE));
  }

  @Test
  void whatIsNotKnownOfRunsIsNoLimit() {
    PossibleValues unknown = PossibleValues.of(Map.of("households", List.of(Double.NaN)), MORE);
    assertThat(unknown).isEqualTo(PossibleValues.OF_ANY_RUN);
    assertThat(unknown.of("taobaoVillages", "villages")).isEqualTo(new Interval(0, MORE));
  }

  @Test
  void anIntervalIsCutToWhatIsPossible() {
    Interval share = new Interval(0, 1);
    assertThat(new Interval(0.845, 1.05).within(share)).isEqualTo(new Interval(0.845, 1));
    assertThat(new Interval(-0.5, 0.5).within(share)).isEqualTo(new Interval(0, 0.5));
    assertThat(new Interval(-1, 2).within(PossibleValues.ANY)).isEqualTo(new Interval(-1, 2));
    Interval none = new Interval(Double.NaN, Double.NaN);
    assertThat(none.within(share)).isEqualTo(none);
  }
}
