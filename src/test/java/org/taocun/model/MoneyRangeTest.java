package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.Fen;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;

/** Money that cannot be counted to the fen is told: before the run where that can be known. */
class MoneyRangeTest {
  /** A cost of 2,000 yuan grows tenfold a year: 10^15 is passed after 11.7 years, in month 142. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "downlink.growth=0.3          | downlink.growth          | grow beyond 10^15",
        "platform.entryCostGrowth=9   | platform.entryCostGrowth | (month 142)",
        "platform.entryCostGrowth=9   | platform.entryCostGrowth | set months to 141 or fewer",
        "platform.demandGrowth=10     | platform.demandGrowth    | set months to",
        "platform.shopGrowth=10       | platform.shopGrowth      | outside shops",
        "outside.growth=1             | outside.growth           | 10^15",
        "barrier.startupCostYuan=1e30 | barrier.startupCostYuan  | must be at most 10^15",
        "outside.incomeYuan=1e16      | outside.incomeYuan       | must be at most 10^15"
      })
  void growthThatLeavesTheRangeIsToldBeforeTheRun(String setting, String path, String words) {
    assertThatThrownBy(
            () ->
                checked(
                    "months=3000",
                    "market.enabled=true",
                    "downlink.enabled=true",
                    "downlink.growth=0",
                    "platform.entryCostGrowth=0",
                    "platform.maturingYears=1000000",
                    "platform.demandGrowth=0",
                    "platform.shopGrowth=0",
                    "outside.growth=0",
                    setting))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(path + ": ")
        .hasMessageContaining(words)
        .message()
        .hasLineCount(1);
  }

  private static void checked(String... settings) {
    Simulation.check(Scenarios.lively(settings));
  }

  @Test
  void whatTheMarketMakesOfSettingsStopsTheRunWithTheMonth() {
    Scenario scenario =
        Scenarios.lively(
            "months=24",
            "downlink.spendingYuan=1e9",
            "downlink.incomeElasticity=5",
            "outside.growth=-0.99");
    assertThatThrownBy(() -> Scenarios.run(scenario))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("more money than can be counted")
        .hasMessageMatching("\\d{4}-\\d\\d, month \\d+: .*");
  }

  @Test
  void amountsAndSumsAreExactOrRefused() {
    assertThat(Fen.ofYuan(1e15)).isEqualTo(100_000_000_000_000_000L);
    assertThat(Fen.plus(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
    assertThat(Fen.times(-3, 5)).isEqualTo(-15);
    assertThat(Fen.times(9, Fen.ofYuan(1e15))).isEqualTo(9 * Fen.ofYuan(1e15));
    assertThatThrownBy(() -> Fen.ofYuan(1.1e15)).isInstanceOf(Fen.Beyond.class);
    assertThatThrownBy(() -> Fen.ofYuan(Double.NaN)).isInstanceOf(Fen.Beyond.class);
    assertThatThrownBy(() -> Fen.plus(Long.MAX_VALUE, 1)).isInstanceOf(Fen.Beyond.class);
    assertThatThrownBy(() -> Fen.plus(Long.MIN_VALUE, -1)).isInstanceOf(Fen.Beyond.class);
    assertThatThrownBy(() -> Fen.times(1000, Fen.ofYuan(1e15))).isInstanceOf(Fen.Beyond.class);
  }
}
