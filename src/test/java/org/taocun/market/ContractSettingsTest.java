package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** When contracts are broken, by hand. */
class ContractSettingsTest {
  private static final ContractSettings CONTRACT = new ContractSettings(0.3, 0.1, 0.25, 0.5, 3);

  /** e^(.3 − .045), e^(−.6 − .045). */
  @Test
  void theSpotPriceIsLognormalOfMeanOne() {
    assertThat(CONTRACT.spot(1)).isCloseTo(1.290462, within(1e-6));
    assertThat(CONTRACT.spot(-2)).isCloseTo(0.524663, within(1e-6));
    assertThat(new ContractSettings(0, 0, 0, 0, 0).spot(3)).isEqualTo(1);
  }

  /** .75·.4 = .3 > .1 + .05 + .5·luck, that is luck < .3. */
  @Test
  void suppliersBreakItWhereTheSpotPriceIsMoreThanBreakingCosts() {
    assertThat(CONTRACT.supplierBreaks(1.4, 0.05, 0.29)).isTrue();
    assertThat(CONTRACT.supplierBreaks(1.4, 0.05, 0.31)).isFalse();
    assertThat(CONTRACT.supplierBreaks(1.4, 0.21, 0)).isFalse();
    assertThat(CONTRACT.supplierBreaks(0.6, 0, 0)).isFalse();
  }

  /** .8·(.75·.4 − .1) = .16 > .5·luck, that is luck < .32; owners of nothing are not tempted. */
  @Test
  void buyersBreakItWhereOwnersGainByIt() {
    assertThat(CONTRACT.buyerBreaks(0.6, 0.2, 0.31)).isTrue();
    assertThat(CONTRACT.buyerBreaks(0.6, 0.2, 0.33)).isFalse();
    assertThat(CONTRACT.buyerBreaks(0.6, 1, 0)).isFalse();
    assertThat(CONTRACT.buyerBreaks(1.4, 0.2, 0)).isFalse();
  }

  @Test
  void whoBreaksItPaysTheDepositAndTheDifferenceWhereACourtSaysSo() {
    assertThat(CONTRACT.penalty(1.4, false)).isEqualTo(0.1);
    assertThat(CONTRACT.penalty(1.4, true)).isCloseTo(0.5, within(1e-12));
    assertThat(CONTRACT.penalty(0.6, true)).isCloseTo(0.5, within(1e-12));
  }
}
