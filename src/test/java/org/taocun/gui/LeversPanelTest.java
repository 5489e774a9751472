package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.view.Levers;
import org.taocun.view.Samples;

class LeversPanelTest {
  private final Levers levers = new Levers(Samples.oneVillage(), Locale.ENGLISH);
  private final List<String> changes = new ArrayList<>();
  private final LeversPanel panel =
      new LeversPanel(levers, Samples.english(), Letters.on(900), () -> changes.add("changed"));

  /** Letters of any size, in any width: no editor is cut off. */
  @ParameterizedTest
  @ValueSource(ints = {330, 415, 480, 600, 1200})
  void editorsAreAsWideAsTheirValuesAndAllCanBeReached(int width) {
    panel.setSize(width, 300);
    layOut(panel);
    List<Component> editors = editors();
    assertThat(editors).hasSize(Levers.MAIN.size());
    for (Component editor : editors) {
      assertThat(editor.getWidth()).as(editor.getName()).isBetween(30, 260);
      assertThat(editor.getX() + editor.getWidth()).as(editor.getName()).isLessThan(width);
    }
  }

  @Test
  void aSliderAndItsFieldSetTheSameLever() {
    LeverEditor editor =
        new LeverEditor(
            levers.lever("barrier.startupCostYuan"), levers, Letters.on(900), levers::set);
    editor.slider().orElseThrow().setValue(24);
    assertThat(levers.value("barrier.startupCostYuan")).isEqualTo("12000");
    editor.update();
    JTextField field = (JTextField) editor.field();
    assertThat(field.getText()).isEqualTo("12000");
    field.setText("12345");
    field.postActionEvent();
    assertThat(levers.scenario().barrier().startupCostYuan()).isEqualTo(12345);
    editor.update();
    assertThat(levers.value("barrier.startupCostYuan")).isEqualTo("12345");
  }

  @Test
  void aRefusedValueIsToldAndTheOldOneComesBack() {
    JTextField field = field("entry.visibility");
    field.setText("5");
    field.postActionEvent();
    assertThat(field.getText()).isEqualTo("0.3");
    assertThat(((JTextArea) panel.getComponent(0)).getText())
        .endsWith("Chance to see others' profit must be 0 to 1, not 5.");
    assertThat(changes).as("nothing changed, so nothing waits for a start").isEmpty();
  }

  @Test
  void aLeverThatChangesNothingSaysSo() {
    levers.set("entry.rule", "threshold");
    JTextField pull = field("entry.composite.herdWeight");
    pull.setText("3");
    pull.postActionEvent();
    assertThat(((JTextArea) panel.getComponent(0)).getText())
        .startsWith("Changed, but entry.composite.herdWeight has no effect unless ");
  }

  private JTextField field(String path) {
    return (JTextField)
        editors().stream().filter(one -> one.getName().equals(path)).findFirst().orElseThrow();
  }

  private List<Component> editors() {
    List<Component> editors = new ArrayList<>();
    collect(panel, editors);
    return editors;
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
}
