package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Scenario;

class LeversTest {
  private final Scenario scenario = Samples.oneVillage();
  private final Levers levers = new Levers(scenario);

  static List<String> levers() {
    return Levers.MAIN;
  }

  @ParameterizedTest
  @MethodSource("levers")
  void settingALeverToItsOwnValueChangesNothing(String path) {
    levers.set(path, levers.value(path));
    assertThat(levers.scenario()).isEqualTo(scenario);
    assertThat(Levers.parameter(path).doc()).isNotBlank();
    assertThat(new ParameterWords(Locale.CHINESE).doc(Levers.parameter(path)))
        .isNotBlank()
        .isNotEqualTo(Levers.parameter(path).doc());
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
        .hasMessageStartingWith("entry.leaders.share")
        .hasMessageContaining("1.2");
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
  void restoringUndoesAllEdits() {
    levers.set("seed", "9");
    levers.restore();
    assertThat(levers.scenario()).isEqualTo(scenario);
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
  }

  /** An editor as wide as the window would look like a place for sentences. */
  @ParameterizedTest
  @ValueSource(ints = {400, 600, 1200})
  void editorsAreAsWideAsTheirValuesAndAllCanBeReached(int width) {
    LeversInspector inspector = new LeversInspector(levers, Samples.english(), () -> {});
    inspector.setSize(width, 300);
    layOut(inspector);
    List<Component> editors = new ArrayList<>();
    collect(inspector, editors);
    assertThat(editors).hasSize(Levers.MAIN.size());
    for (Component editor : editors) {
      assertThat(editor.getWidth()).as(editor.getName()).isBetween(60, 260);
      assertThat(editor.getX() + editor.getWidth()).as(editor.getName()).isLessThan(width);
    }
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component component : container.getComponents()) {
      if (component instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static void collect(Container container, List<Component> editors) {
    for (Component component : container.getComponents()) {
      if (Levers.MAIN.contains(String.valueOf(component.getName()))) {
        editors.add(component);
      } else if (component instanceof Container inner) {
        collect(inner, editors);
      }
    }
  }

  /** All keys. */
  private static Set<String> keys(Locale locale) {
    return ResourceBundle.getBundle(
            "org.taocun.gui.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
