package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Word;
import org.taocun.trace.RunRecord;

/** The counterfactual {@code entry.copying: false}, in which nobody decides by others' example. */
class CopyingTest {
  @ParameterizedTest
  @EnumSource
  void withoutCopyingNoEntryIsHerdingUnderAnyRule(RuleKind rule) {
    for (String schedule : List.of("synchronous", "sequential")) {
      RunRecord run =
          Scenarios.run(
              Scenarios.lively(
                  "entry.rule=" + Word.of(rule),
                  "entry.schedule=" + schedule,
                  "entry.copying=false",
                  "entry.leaderWeight=0.5",
                  "entry.cascade.observe=ties"));
      double entries = run.headline("entries");
      assertThat(Double.valueOf(run.headline("directHerdingShare")))
          .as(rule + " " + schedule)
          .isEqualTo(Double.valueOf(entries == 0 ? Double.NaN : 0));
    }
  }

  /** A rule whose every weight on others is 0 does the same, to the last byte of the trace. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "composite | entry.composite.herdWeight=0 | entry.socialLearning=0",
        "composite | entry.composite.herdWeight=0 | entry.visibility=0",
        "bass      | entry.bass.q=0               | entry.bass.p=0.01"
      })
  void copyingOffIsEveryWeightOnOthersZero(String rule, String one, String other) {
    String[] alike = {"entry.rule=" + rule, "entry.bass.p=0.01"};
    Trace off = Scenarios.trace(Scenarios.lively(alike[0], alike[1], "entry.copying=false"));
    Trace zero = Scenarios.trace(Scenarios.lively(alike[0], alike[1], one, other));
    assertThat(off).isEqualTo(zero);
  }

  /** Section 6.4 of docs/model.md, by the rule that follows a seen profit at once. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void inMonthOneProfitsAreSeenOnlyIfTheMarketIsOff(boolean market, boolean seen) {
    RunRecord run =
        Scenarios.run(
            Scenarios.lively(
                "months=1",
                "entry.rule=payoff",
                "entry.initial.count=20",
                "market.enabled=" + market,
                "market.fixedProfitYuan=100000",
                "barrier.startupCostYuan=0"));
    assertThat(run.headline("entries") > 0).isEqualTo(seen);
  }

  @Test
  void ifNobodyCopiesNobodyMeetsAProfit() {
    assertThat(
            Scenarios.run(Scenarios.lively("entry.rule=payoff", "entry.copying=false"))
                .headline("entries"))
        .isZero();
  }

  @Test
  void aThresholdAboveNothingIsNeverReachedAlone() {
    RunRecord run =
        Scenarios.run(
            Scenarios.lively(
                "entry.rule=threshold", "entry.threshold.value=0.01", "entry.copying=false"));
    assertThat(run.headline("entries")).isZero();
  }
}
