package org.taocun.gui;

import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.taocun.view.Lever;
import org.taocun.view.Levers;
import org.taocun.view.Span;

/**
 * The editor of a lever: a box of choices, or a field with a slider beside it if the value is a
 * number.
 */
final class LeverEditor {
  private static final double TEXT = 15;

  /** The width of a field in letters: of a number, or of a distribution. */
  private static final int NUMBER = 6;

  private static final int DISTRIBUTION = 14;

  private final String path;
  private final Levers levers;
  private final JComponent field;
  private final Optional<JSlider> slider;
  private final BiConsumer<String, String> edit;

  /** True while the editor follows the lever, not the lever the editor. */
  private boolean following;

  /**
   * @param edit is told the path and the new value
   */
  LeverEditor(Lever lever, Levers levers, Letters letters, BiConsumer<String, String> edit) {
    path = lever.path();
    this.levers = levers;
    this.edit = edit;
    field = lever.choices().isEmpty() ? text(lever) : box(lever);
    field.setName(path);
    field.setFont(letters.plain(TEXT));
    field.setMinimumSize(field.getPreferredSize());
    slider = lever.span().map(span -> slider(span, letters));
    update();
  }

  /** The field or box of choices. */
  JComponent field() {
    return field;
  }

  Optional<JSlider> slider() {
    return slider;
  }

  private JComponent box(Lever lever) {
    JComboBox<String> box = new JComboBox<>(lever.choiceNames().toArray(new String[0]));
    box.addActionListener(
        e -> {
          if (!following) {
            edit.accept(path, lever.choices().get(box.getSelectedIndex()));
          }
        });
    return box;
  }

  private JComponent text(Lever lever) {
    JTextField text = new JTextField(lever.span().isPresent() ? NUMBER : DISTRIBUTION);
    text.addActionListener(e -> edit.accept(path, text.getText()));
    text.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent e) {
            edit.accept(path, text.getText());
          }
        });
    return text;
  }

  private JSlider slider(Span span, Letters letters) {
    JSlider made = new JSlider(0, span.stops());
    made.setName(path + " slider");
    Dimension size = made.getPreferredSize();
    made.setPreferredSize(new Dimension(letters.whole(110), size.height));
    made.setMinimumSize(new Dimension(letters.whole(40), size.height));
    made.addChangeListener(
        e -> {
          if (!following) {
            slid(made, span);
          }
        });
    return made;
  }

  private void slid(JSlider made, Span span) {
    String value = span.value(made.getValue());
    if (made.getValueIsAdjusting()) {
      ((JTextField) field).setText(value);
    } else {
      edit.accept(path, value);
    }
  }

  /** Shows the lever as it is. */
  void update() {
    following = true;
    Lever lever = levers.lever(path);
    if (field instanceof JComboBox<?> box) {
      box.setSelectedIndex(lever.choices().indexOf(lever.value()));
    } else {
      ((JTextField) field).setText(lever.value());
    }
    if (slider.isPresent() && lever.span().isPresent()) {
      slider.get().setValue(lever.span().get().stop(Double.parseDouble(lever.value())));
    }
    following = false;
  }
}
