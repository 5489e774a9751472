package org.taocun.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.base.Distribution;
import org.taocun.base.Ratio;

class PeopleFormulasTest {
  private static final TrustSettings TRUST =
      new TrustSettings(
          true,
          new Distribution.Fixed(Ratio.parse("0.5")),
          0.4,
          0.2,
          0.3,
          0,
          0.5,
          0.1,
          0.2,
          100,
          0.5);

  @Test
  void temptationGrowsAsTheMarginFallsAndIsFullWithoutAny() {
    assertThat(Honesty.thinness(TRUST, 0.3)).isZero();
    assertThat(Honesty.thinness(TRUST, 0.2)).isZero();
    assertThat(Honesty.thinness(TRUST, 0.05)).isCloseTo(0.75, within(1e-15));
    assertThat(Honesty.thinness(TRUST, 0)).isEqualTo(1);
    assertThat(Honesty.thinness(TRUST, -3)).isEqualTo(1);
  }

  @Test
  void honestyAndSupervisionLowerTheChanceToCheatAndSupervisionTheGain() {
    assertThat(Honesty.chance(TRUST, 0.5, 0.25, 0.2)).isCloseTo(0.12, within(1e-15));
    assertThat(Honesty.chance(TRUST, 1, 1, 0)).isZero();
    assertThat(Honesty.chance(TRUST, 1, 0, 1)).isZero();
    assertThat(Honesty.gain(TRUST, 0.5)).isEqualTo(0.15);
  }

  @Test
  void reputationFallsByTheCheatedShareAndRecoversSlowly() {
    assertThat(Honesty.after(TRUST, 0, 0.4)).isEqualTo(-0.2);
    assertThat(Honesty.after(TRUST, -0.2, 0)).isCloseTo(-0.18, within(1e-15));
    assertThat(Honesty.after(TRUST, -0.9, 1)).isEqualTo(-1);
  }

  /**
   * 0.25 + 0.2·0.75; half of that with 50 parcels of 100; with 0.4 by cheats .6 of it −
   * 0.5·0.4·0.25.
   */
  @Test
  void aBrandGrowsByHonestParcelsAndSuffersByCheats() {
    assertThat(Honesty.brandAfter(TRUST, 0.25, 0, 100)).isCloseTo(0.4, within(1e-15));
    assertThat(Honesty.brandAfter(TRUST, 0.25, 0, 5000)).isCloseTo(0.4, within(1e-15));
    assertThat(Honesty.brandAfter(TRUST, 0.25, 0, 50)).isCloseTo(0.325, within(1e-15));
    assertThat(Honesty.brandAfter(TRUST, 0.25, 0.4, 100)).isCloseTo(0.29, within(1e-15));
    assertThat(Honesty.brandAfter(TRUST, 0.25, 0, 0)).isEqualTo(0.25);
    assertThat(Honesty.brandAfter(TRUST, 1, 1, 100)).isEqualTo(0.5);
    assertThat(Honesty.brandAfter(TRUST, 1, 0, 100)).isEqualTo(1);
  }

  @Test
  void whoIsYoungAndSchooledOrSkilledCanRunAShop() {
    AbilitySettings ability = new AbilitySettings(true, 0.6, 0.3, 0.4);
    assertThat(ability.enables(0.59, 0.29, 0)).isTrue();
    assertThat(ability.enables(0.59, 0.3, 0.39)).isFalse();
    assertThat(ability.enables(0.59, 0.3, 0.4)).isTrue();
    assertThat(ability.enables(0.6, 0, 1)).isFalse();
  }

  @Test
  void everyReasonToComeHomeAddsToTheOthers() {
    MigrationSettings migration =
        new MigrationSettings(true, 0.3, 12, 0.1, 0.2, 0.5, 0, 0, 0, 0, 0, 0);
    assertThat(migration.comesHome(0, 0, 0)).isCloseTo(0.1, within(1e-15));
    assertThat(migration.comesHome(2, 0, 0)).isCloseTo(1 - 0.9 * 0.64, within(1e-15));
    assertThat(migration.comesHome(2, 0.4, 0.25))
        .isCloseTo(1 - 0.9 * 0.64 * 0.8 * 0.75, within(1e-15));
  }
}
