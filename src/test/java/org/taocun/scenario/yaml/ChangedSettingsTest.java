package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangedSettingsTest {
  private static String resolved(String... sets) {
    return ScenarioWriter.text(
        ScenarioReader.read("a", "", Path.of(""), List.of(sets)).scenario(),
        UnaryOperator.identity());
  }

  @Test
  void equalScenariosDifferInNothing() {
    assertThat(ChangedSettings.between(resolved(), resolved())).isEmpty();
  }

  @Test
  void eachChangedSettingIsNamedWithBothValues() {
    assertThat(
            ChangedSettings.between(
                resolved("title=before"),
                resolved(
                    "seed=7",
                    "entry.threshold.value=normal(0.4, 0.1)",
                    "market.season=[1,1,1,1,1,1,1,1,1,1,1,1]")))
        .containsExactly(
            "title: before -> ''",
            "seed: 1 -> 7",
            "entry.threshold.value: " + defaultThreshold() + " -> normal(0.4, 0.1)",
            "market.season: [] -> [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]");
  }

  private static String defaultThreshold() {
    return ScenarioReader.defaults().entry().threshold().value().toString();
  }

  @Test
  void itemsOfAListAreComparedOneByOne() {
    String one = "shocks=[{from: 2008-01, until: 2009-01}]";
    String other = "shocks=[{from: 2008-01, until: 2010-01}]";
    assertThat(ChangedSettings.between(resolved(one), resolved(other)))
        .containsExactly("shocks[0].until: 2009-01 -> 2010-01");
    assertThat(ChangedSettings.between(resolved(one), resolved()))
        .singleElement()
        .asString()
        .startsWith("shocks[0]: {")
        .endsWith(" -> (none)");
  }

  @Test
  void textsOfOtherVersionsAreComparedByWhatTheySay() {
    assertThat(ChangedSettings.between("a: 1\nold: {b: 2}\n", "a: 1\nnew: 3\n"))
        .containsExactly("old: {b: 2} -> (none)", "new: (none) -> 3");
    assertThat(ChangedSettings.between("a: [", "a: 1\n")).isEmpty();
  }
}
