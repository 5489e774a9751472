package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    assertThat(Condition.onKnown(text).holds(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "finalShare＞0.5, : write finalShare>0.5",
    "finalShare≥０.5, : write finalShare>=0.5",
    "finalShare>0，5, : '，' is no decimal point; write 0.5 if it stands for one"
  })
  void fullWidthSignsAreToldInPlainOnes(String text, String hint) {
    assertThatThrownBy(() -> Condition.onOutcome(text))
        .hasMessageEndingWith("'" + text + "'" + hint);
  }

  @ParameterizedTest
  @CsvSource({"< 1", "> 1", "<= 1", ">= 1", "= 1"})
  void whatIsNotDefinedFulfilsNoCondition(String text) {
    assertThat(Condition.onKnown(text).holds(Double.NaN)).isFalse();
  }

  @Test
  void otherTextsAreRefused() {
    for (String text : List.of("about 3", "> x", "finalShare > 3", "> 1 > 2")) {
      assertThatThrownBy(() -> Condition.onKnown(text))
          .hasMessage("must be a condition such as '> 0.5', was '" + text + "'");
    }
    for (String text : List.of("", "> 3", "finalShare", "finalShare > x", "a < b < 3")) {
      assertThatThrownBy(() -> Condition.onOutcome(text))
          .hasMessage("must be a condition such as 'taobaoVillages<3', was '" + text + "'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "taobaoVillages<3 | taobaoVillages | < | 3",
        "sellers@2012-12 >= 1e2 | sellers@2012-12 | >= | 100",
        "mean(margin, 2010-01, 2010-12)/2 == -.5 | mean(margin, 2010-01, 2010-12)/2 | == | -.5"
      })
  void anOutcomeMayBeAFormula(String text, String outcome, String operator, double bound) {
    assertThat(Condition.onOutcome(text)).isEqualTo(new Condition(outcome, operator, bound));
  }

  @Test
  void theShareCountsWhatIsDefined() {
    Condition condition = Condition.onOutcome("finalShare > 0.5");
    assertThat(condition.share(new double[] {0.6, Double.NaN, 0.4, 0.5, 0.9})).isEqualTo(0.5);
    assertThat(condition.share(new double[] {Double.NaN})).isNaN();
  }
}
