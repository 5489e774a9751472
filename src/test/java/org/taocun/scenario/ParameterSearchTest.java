package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion finds the setting, wherever it is. */
class ParameterSearchTest {
  @ParameterizedTest
  @CsvSource({
    "entry.herdWeight, entry.composite.herdWeight",
    "herdweight, entry.composite.herdWeight",
    "startupCost, barrier.startupCostYuan",
    "start.startupCost, barrier.startupCostYuan",
    "entry.leaderShare, entry.leaders.share",
    "policies, government.policies",
    "noise, entry.composite.noise"
  })
  void theSettingThatWasMeantIsNamed(String typed, String meant) {
    assertThat(ParameterSearch.question(typed, List.of())).contains("'" + meant + "'");
  }

  @ParameterizedTest
  @CsvSource({"xyzzy", "x", "''", "qqqqqqqqqqqq"})
  void whatIsFarFromAllGetsNone(String typed) {
    assertThat(ParameterSearch.question(typed, List.of("rule"))).isEmpty();
  }
}
