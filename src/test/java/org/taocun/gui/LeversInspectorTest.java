package org.taocun.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.view.Levers;
import org.taocun.view.Samples;

class LeversInspectorTest {
  /** An editor as wide as the window would invite sentences. */
  @ParameterizedTest
  @ValueSource(ints = {400, 600, 1200})
  void editorsAreAsWideAsTheirValuesAndAllCanBeReached(int width) {
    LeversInspector inspector =
        new LeversInspector(
            new Levers(Samples.oneVillage(), Locale.ENGLISH), Samples.english(), () -> {});
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
}
