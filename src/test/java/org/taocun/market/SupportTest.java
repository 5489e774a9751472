package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Support firms and organisations against values worked out by hand. */
class SupportTest {
  private static final MarketSettings MARKET = Markets.plain(List.of());
  private static final FirmTerms EXPRESS = FirmKind.EXPRESS.usual();

  @Test
  void whatIsLeftOfACostMultipliesAndFeesAddUp() {
    Support both =
        Support.NONE
            .less(Saving.CARRIAGE, 0.5)
            .charging(1, 20)
            .and(Support.NONE.less(Saving.CARRIAGE, 0.2).appealing(1.5).charging(0.5, 0));
    assertThat(both.left(Saving.CARRIAGE)).isEqualTo(0.4);
    assertThat(both.off(Saving.CARRIAGE)).isEqualTo(0.6);
    assertThat(both.left(Saving.UNIT_COST)).isEqualTo(1);
    assertThat(both.appeal()).isEqualTo(1.5);
    assertThat(both.parcelFeeYuan()).isEqualTo(1.5);
    assertThat(both.shopFeeYuan()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void noShareOutsideZeroToOneIsTakenOff(double share) {
    assertThatThrownBy(() -> Support.NONE.less(Saving.STARTUP, share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share");
  }

  @Test
  void nobodyTakesNothingOff() {
    Support one = Support.NONE.less(Saving.STARTUP, 0.25);
    assertThat(one.and(Support.NONE)).isSameAs(one);
    assertThat(Support.NONE.and(one)).isSameAs(one);
    Dispatch dispatch = new Dispatch(1, 8, 3, 0.1, 0);
    assertThat(dispatch.with(Support.NONE)).isSameAs(dispatch);
    assertThat(dispatch.with(one.less(Saving.CARRIAGE, 0.25).less(Saving.SPOILAGE, 0.5)))
        .isEqualTo(new Dispatch(1, 6, 3, 0.05, 0));
  }

  /** 30,000 parcels: 9,000 yuan for one firm, 4,500 each for two; 60,000 are all one can carry. */
  @Test
  void firmsShareTheTownshipsParcels() {
    assertThat(EXPRESS.expectedYuan(30_000, 1)).isEqualTo(9000);
    assertThat(EXPRESS.expectedYuan(30_000, 2)).isEqualTo(4500);
    assertThat(EXPRESS.expectedYuan(90_000, 1)).isEqualTo(18_000);
    assertThat(EXPRESS.served(90_000, 1)).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(EXPRESS.served(90_000, 2)).isEqualTo(1);
    assertThat(EXPRESS.served(90_000, 0)).isZero();
    assertThat(EXPRESS.served(0, 1)).isEqualTo(1);
  }

  @Test
  void eachKindLowersItsOwnCost() {
    Support express = FirmKind.EXPRESS.support(EXPRESS, 0.5);
    assertThat(express.off(Saving.CARRIAGE)).isCloseTo(0.075, within(1e-15));
    assertThat(express.parcelFeeYuan()).isEqualTo(0.15);
    assertThat(express.shopFeeYuan()).isZero();
    Support packaging = support(FirmKind.PACKAGING);
    assertThat(packaging.off(Saving.FIXED_COST)).isCloseTo(0.3, within(1e-15));
    assertThat(packaging.shopFeeYuan()).isEqualTo(30);
    Support design = support(FirmKind.DESIGN);
    assertThat(design.off(Saving.SAMENESS)).isCloseTo(0.3, within(1e-15));
    assertThat(design.off(Saving.STARTUP)).isCloseTo(0.3, within(1e-15));
    assertThat(support(FirmKind.MANUFACTURING).off(Saving.UNIT_COST))
        .isCloseTo(0.05, within(1e-15));
    Support training = support(FirmKind.TRAINING);
    assertThat(training.off(Saving.SKILL_GAP)).isCloseTo(0.3, within(1e-15));
    assertThat(training.off(Saving.IGNORANCE)).isCloseTo(0.025, within(1e-15));
    assertThat(FirmKind.TRAINING.support(FirmKind.TRAINING.usual(), 0)).isSameAs(Support.NONE);
  }

  private static Support support(FirmKind kind) {
    return kind.support(kind.usual(), 1);
  }

  @Test
  void aScenarioChangesAKindOrRulesItOut() {
    OptionalDouble same = OptionalDouble.empty();
    FirmSettings changed =
        new FirmSettings(
            true,
            6,
            List.of(
                new FirmSettings.Change(
                    FirmKind.EXPRESS, true, OptionalDouble.of(1), same, same, same),
                new FirmSettings.Change(FirmKind.DESIGN, false, same, same, same, same)));
    assertThat(changed.terms(FirmKind.EXPRESS)).contains(new FirmTerms(1, 0.3, 60_000, 0.15));
    assertThat(changed.terms(FirmKind.DESIGN)).isEmpty();
    assertThat(changed.terms(FirmKind.PACKAGING)).contains(FirmKind.PACKAGING.usual());
    assertThat(new FirmSettings(false, 6, List.of()).terms(FirmKind.EXPRESS)).isEmpty();
  }

  /** 100 orders at 20 yuan; design: 24 yuan and 5 % fewer orders: 100·(.95·24 − 20) = 280. */
  @Test
  void designGainsByTheMarkupThatItSaves() {
    assertThat(FirmGain.designYuan(100, 20, 24, 0.95)).isCloseTo(280, within(1e-10));
  }

  @Test
  void trainingGainsByTheSkillThatItAdds() {
    double horizon = MARKET.shops().horizonMonths();
    double more = Math.exp(MARKET.skillEffect() * 0.3 / 12 * 0.6) - 1;
    assertThat(FirmGain.trainingYuan(MARKET, 100, 20, 0.4, 0.3))
        .isCloseTo(2000 * horizon * more, within(1e-9));
    assertThat(FirmGain.trainingYuan(MARKET, 100, 20, 1, 0.3)).isZero();
  }

  /** Design leaves half of the sameness that half differentiation leaves: 1/(1 + .25·2) of 1. */
  @Test
  void designTakesAShareOfSameness() {
    Category table =
        new Category("table", "桌子", 100, 1, 10, Double.POSITIVE_INFINITY, List.of(), 1000, 30, 0.5);
    assertThat(Pricing.markup(MARKET, table, 0, 200, 0.5)).isCloseTo(1 / 1.5, within(1e-12));
    assertThat(Pricing.markup(MARKET, table, 0, 200, 0)).isEqualTo(0.5);
    assertThat(Pricing.priceYuan(MARKET, table, 0, 200, 1)).isEqualTo(200);
  }

  /**
   * Price 100, unit cost 60, carrier 10, a tenth spoils, commission 5 %: the margin is 15. Savings:
   * .1·60 + .2·10 + .5·10 = 13; quality .2·15 = 3; fee 8.
   */
  @Test
  void sellersGainByAnOrganisationWhatItSavesLessItsFee() {
    var services = new OrganisationSettings.Services(0.1, 0.2, 0.5, 0.2, 1, 0.3, 0.4, 0.24, 0.08);
    assertThat(services.gainYuan(100, 60, 10, 0.1, 0.05)).isCloseTo(8, within(1e-12));
    assertThat(services.support().off(Saving.IGNORANCE)).isCloseTo(0.02, within(1e-15));
    assertThat(services.support().off(Saving.CHEATING)).isEqualTo(1);
    assertThat(services.support().appeal()).isEqualTo(1.2);
  }

  @Test
  void theFloorIsPaidInAnyCaseAndCountsTowardsTheShare() {
    var third = new OrganisationSettings.Sharing(0, 0.3, 0.1, 12, 36);
    assertThat(third.dividendFen(1001, 0)).isEqualTo(300);
    assertThat(third.dividendFen(1001, 200)).isEqualTo(100);
    assertThat(third.dividendFen(1001, 500)).isZero();
    assertThat(third.dividendFen(-1001, 0)).isZero();
  }

  /** .4·(1 − .5), .4·(1 − .25). */
  @Test
  void suppliersJoinAShareOfTheRestAMonth() {
    var shop = new OrganisationSettings.Shop(1, 5, 0.6, 0.4, 0.5, 30);
    assertThat(shop.supplying(0)).isZero();
    assertThat(shop.supplying(1)).isCloseTo(0.2, within(1e-15));
    assertThat(shop.supplying(2)).isCloseTo(0.3, within(1e-15));
  }
}
