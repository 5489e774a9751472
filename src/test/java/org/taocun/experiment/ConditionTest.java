package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource({
    "> 0.5, 0.5, false", "> 0.5, 0.6, true", ">=0.5, 0.5, true", "< 0.5, 0.5, false",
    "<= 5e-1, 0.5, true", "= 0.5, 0.5, true", "== 0.5, 0.4, false", "'', 7, true"
  })
  void conditionsMeanWhatTheySay(String text, double value, boolean holds) {
    assertThat(Condition.parse(text).holds(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"< 1", "> 1", "<= 1", ">= 1", "= 1"})
  void whatIsNotDefinedFulfilsNoCondition(String text) {
    assertThat(Condition.parse(text).holds(Double.NaN)).isFalse();
  }

  @Test
  void otherTextsAreRefused() {
    assertThatThrownBy(() -> Condition.parse("about 3")).hasMessageContaining("about 3");
  }
}
