package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.IgnoredSettings;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioRules;

/** Policies that act on what is switched off are told, and indeed do nothing. */
class IdlePoliciesTest {
  private static Scenario with(String kind, String... more) {
    String[] sets = new String[more.length + 1];
    sets[0] =
        "government.policies=[{kind: %s, budgetYuanPerYear: 200000, unitCostYuan: 500}]"
            .formatted(kind);
    System.arraycopy(more, 0, sets, 1, more.length);
    return Scenarios.lively(sets);
  }

  private static List<ScenarioRules.Finding> notes(Scenario scenario) {
    return IgnoredSettings.notes(scenario, Scenarios.of()).stream()
        .filter(note -> note.paths().contains("government.policies[0].kind"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"supervision", "talentReturn", "stations", "liveCampaign", "cooperative"})
  void whatIsToldToHaveNoEffectHasNone(String kind) {
    assertThat(notes(with(kind))).hasSize(1);
    assertThat(Scenarios.trace(with(kind))).isEqualTo(Scenarios.LIVELY_TRACE);
    assertThat(Scenarios.run(with(kind)).ledger()).isEmpty();
  }

  @Test
  void withTheSwitchOnNothingIsTold() {
    assertThat(notes(with("supervision", "trust.enabled=true"))).isEmpty();
    assertThat(notes(with("talentReturn", "migration.enabled=true"))).isEmpty();
    assertThat(notes(with("stations", "logistics.stations.enabled=true"))).isEmpty();
    assertThat(notes(with("liveCampaign", "platform.live.enabled=true"))).isEmpty();
    assertThat(notes(with("cooperative", "organisations=[{name: one}]"))).isEmpty();
    assertThat(notes(with("training"))).isEmpty();
    assertThat(notes(with("coldChain"))).isEmpty();
    assertThat(notes(with("coldChain", "logistics.spoilage.enabled=false"))).hasSize(1);
    assertThat(notes(with("brand", "market.enabled=false"))).hasSize(1);
  }
}
