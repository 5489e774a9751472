package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.DefaultCaret;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Shape;
import sim.portrayal.Inspector;

/**
 * The main levers of the scenario as editable lines. An edit is tried at once; what the reader
 * refuses is told in its own words and the old value stays.
 */
final class LeversInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final transient Levers levers;
  private final transient Words words;
  private final transient Runnable changed;
  private final JTextArea message;
  private final transient List<Runnable> refreshers = new ArrayList<>();

  /**
   * @param changed is called after every change
   */
  LeversInspector(Levers levers, Words words, Runnable changed) {
    this.levers = levers;
    this.words = words;
    this.changed = changed;
    setLayout(new BorderLayout());
    setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    message = paragraph(words.of("levers.help"), Font.PLAIN);
    message.setName("levers.message");
    JPanel lines = new JPanel(new GridBagLayout());
    line(lines, 0, message);
    int row = 1;
    for (String path : Levers.MAIN) {
      row = lever(lines, row, path);
    }
    line(lines, row, other());
    JButton restore = new JButton(words.of("levers.restore"));
    restore.addActionListener(e -> restore());
    line(lines, row + 1, restore);
    add(lines, BorderLayout.NORTH);
    setVolatile(false);
  }

  private int lever(JPanel lines, int row, String path) {
    Parameter parameter = Levers.parameter(path);
    GridBagConstraints cell = cell(row, 0);
    JLabel label = new JLabel(path);
    label.setFont(Look.font(Font.BOLD, 12));
    lines.add(label, cell);
    cell.gridx = 1;
    cell.weightx = 1;
    cell.fill = GridBagConstraints.HORIZONTAL;
    lines.add(editor(path, parameter), cell);
    cell.gridx = 2;
    cell.weightx = 0;
    JLabel unit = new JLabel(unit(parameter));
    unit.setFont(Look.font(Font.PLAIN, 11));
    lines.add(unit, cell);
    String key = "lever." + path;
    String doc = words.knows(key) ? words.of(key) : parameter.doc();
    line(lines, row + 1, paragraph(doc, Font.PLAIN));
    return row + 2;
  }

  private String unit(Parameter parameter) {
    String key = "unit." + parameter.unit().replace(' ', '_');
    return words.knows(key) ? words.of(key) : parameter.unit();
  }

  private Component editor(String path, Parameter parameter) {
    if (parameter.shape() instanceof Shape.Scalar scalar && !scalar.choices().isEmpty()) {
      JComboBox<String> box = new JComboBox<>(scalar.choices().toArray(new String[0]));
      box.setName(path);
      box.setSelectedItem(levers.value(path));
      refreshers.add(() -> box.setSelectedItem(levers.value(path)));
      box.addActionListener(e -> edit(path, String.valueOf(box.getSelectedItem())));
      return box;
    }
    JTextField field = new JTextField(levers.value(path), 12);
    field.setName(path);
    parameter.range().ifPresent(range -> field.setToolTipText(range.toString()));
    refreshers.add(() -> field.setText(levers.value(path)));
    field.addActionListener(e -> edit(path, field.getText()));
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent e) {
            edit(path, field.getText());
          }
        });
    return field;
  }

  private Component other() {
    JPanel panel = new JPanel(new BorderLayout(6, 2));
    panel.add(paragraph(words.of("levers.other"), Font.PLAIN), BorderLayout.NORTH);
    JTextField field = new JTextField(20);
    field.setName("levers.other");
    JButton apply = new JButton(words.of("levers.apply"));
    field.addActionListener(e -> other(field));
    apply.addActionListener(e -> other(field));
    panel.add(field, BorderLayout.CENTER);
    panel.add(apply, BorderLayout.EAST);
    return panel;
  }

  private void other(JTextField field) {
    if (!field.getText().isBlank()) {
      attempt(() -> levers.set(field.getText().strip()));
    }
  }

  private void edit(String path, String value) {
    if (!value.strip().equals(levers.value(path))) {
      attempt(() -> levers.set(path, value.strip()));
    }
  }

  private void attempt(Runnable change) {
    try {
      change.run();
      tell(words.of("levers.next"));
    } catch (ScenarioException refusal) {
      tell(words.of("levers.refused") + "\n" + String.join("\n", refusal.problems()));
    }
    updateInspector();
    changed.run();
  }

  private void restore() {
    levers.restore();
    updateInspector();
    tell(words.of("levers.next"));
    changed.run();
  }

  /** Shows a message above the levers. */
  void tell(String text) {
    message.setText(text);
    message.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    revalidate();
  }

  @Override
  public void updateInspector() {
    refreshers.forEach(Runnable::run);
  }

  private static void line(JPanel lines, int row, Component component) {
    GridBagConstraints cell = cell(row, 0);
    cell.gridwidth = 3;
    cell.weightx = 1;
    cell.fill = GridBagConstraints.HORIZONTAL;
    cell.insets = new Insets(0, 2, 7, 2);
    lines.add(component, cell);
  }

  private static GridBagConstraints cell(int row, int column) {
    GridBagConstraints cell = new GridBagConstraints();
    cell.gridy = row;
    cell.gridx = column;
    cell.anchor = GridBagConstraints.LINE_START;
    cell.insets = new Insets(1, 2, 1, 4);
    return cell;
  }

  /** A caret that leaves the surroundings where they were scrolled to. */
  private static DefaultCaret unmoving() {
    DefaultCaret caret = new DefaultCaret();
    caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    return caret;
  }

  /** Text that wraps at the window's width. */
  private static JTextArea paragraph(String text, int style) {
    JTextArea area = new JTextArea(text);
    area.setCaret(unmoving());
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFont(Look.font(style, 12));
    area.setForeground(Look.FAINT);
    area.setMinimumSize(new Dimension(80, 12));
    return area;
  }
}
