package org.taocun.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;

class LeversTest {
  private final Scenario scenario = Samples.oneVillage();
  private final Levers levers = new Levers(scenario, Locale.ENGLISH);

  static List<String> levers() {
    return Levers.MAIN;
  }

  @ParameterizedTest
  @MethodSource("levers")
  void settingALeverToItsOwnValueChangesNothing(String path) {
    levers.set(path, levers.value(path));
    assertThat(levers.scenario()).isEqualTo(scenario);
    String meaning = levers.lever(path).meaning();
    assertThat(meaning).isNotBlank();
    assertThat(new Levers(scenario, Locale.CHINESE).lever(path).meaning())
        .isNotBlank()
        .isNotEqualTo(meaning);
  }

  @Test
  void anEditIsWhatTheSameSetOptionIs() {
    levers.set("entry.threshold.value", "uniform(0, 0.5)");
    levers.set("barrier.startupCostYuan", "1500");
    levers.set("entry.rule", "threshold");
    levers.set("entry.bass.q=0.2");
    assertThat(levers.scenario())
        .isEqualTo(
            Samples.oneVillage(
                "entry.threshold.value=uniform(0, 0.5)",
                "barrier.startupCostYuan=1500",
                "entry.rule=threshold",
                "entry.bass.q=0.2"));
  }

  @Test
  void whatTheReaderRefusesIsToldInItsWordsAndTheOldValueStays() {
    levers.set("entry.visibility", "0.4");
    Scenario before = levers.scenario();
    assertThatThrownBy(() -> levers.set("entry.leaders.share", "1.2"))
        .isInstanceOf(ScenarioException.class)
        .hasMessage("Share of leaders must be 0 to 1, not 1.2.");
    assertThatThrownBy(() -> levers.set("entry.leaders.share", "0,5"))
        .hasMessage("Share of leaders must be a number, not 0,5: write 0.5.");
    assertThatThrownBy(() -> levers.set("entry.leaders.share", "\uff11"))
        .hasMessageContaining(": write 1");
    assertThatThrownBy(() -> levers.set("entry.leaders.share", "many"))
        .isInstanceOf(ScenarioException.class);
    assertThatThrownBy(() -> levers.set("entry.leaders.share", "NaN"))
        .isInstanceOf(ScenarioException.class);
    assertThatThrownBy(() -> levers.set("entry.leders.share=0.1"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("leaders");
    assertThat(levers.scenario()).isEqualTo(before);
    assertThat(levers.value("entry.visibility")).isEqualTo("0.4");
  }

  @Test
  void refusalsAreInTheLanguageOfTheLevers() {
    Levers chinese = new Levers(scenario, Locale.CHINESE);
    assertThatThrownBy(() -> chinese.set("entry.visibility", "5"))
        .hasMessage("“看到别人利润的概率”须在 0 到 1 之间，不能是“5”。");
    assertThatThrownBy(() -> chinese.set("barrier.requiredSkill", "0"))
        .hasMessage("“开店所需技能”须大于 0 且不超过 1，不能是“0”。");
    assertThatThrownBy(() -> chinese.set("barrier.creditYuan", "很多"))
        .hasMessage("“每户可得贷款”须是数字，不能是“很多”。");
  }

  /** Each stop of a slider is a value that the reader takes, written as people write it. */
  @ParameterizedTest
  @MethodSource("levers")
  void sliderStopsAreAllowedValues(String path) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      Lever lever = new Levers(scenario, locale).lever(path);
      assertThat(lever.name()).doesNotContain(".").isNotEqualTo(path);
      assertThat(lever.meaning()).doesNotContainPattern("^\\p{IsGreek}");
      assertThat(lever.choiceNames()).doesNotContainAnyElementsOf(List.of("true", "pooled"));
    }
    levers
        .lever(path)
        .span()
        .ifPresent(
            span -> {
              assertThat(span.stops()).isBetween(10, 200);
              for (int stop : new int[] {0, 1, span.stops()}) {
                levers.set(path, span.value(stop));
                assertThat(levers.value(path)).isEqualTo(span.value(stop));
                assertThat(span.stop(Double.parseDouble(levers.value(path)))).isEqualTo(stop);
              }
            });
  }

  @Test
  void aSliderReachesTheValueThatAScenarioHas() {
    levers.set("barrier.startupCostYuan", "31200");
    Span span = levers.lever("barrier.startupCostYuan").span().orElseThrow();
    assertThat(span.value(span.stops())).isEqualTo("31500");
  }

  @Test
  void restoringUndoesAllEdits() {
    levers.set("seed", "9");
    levers.restore();
    assertThat(levers.scenario()).isEqualTo(scenario);
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
  }

  private static Set<String> keys(Locale locale) {
    return ResourceBundle.getBundle(
            "org.taocun.view.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
