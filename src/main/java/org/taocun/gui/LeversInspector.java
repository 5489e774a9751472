package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Color;
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
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.text.DefaultCaret;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.view.Lever;
import org.taocun.view.Levers;
import sim.portrayal.Inspector;

/**
 * The main levers of the scenario as editable lines below a message that stays in sight. Edits are
 * checked at once; a refused one shows the reader's message and keeps the old value.
 */
final class LeversInspector extends Inspector implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int LINE = 20;

  /** The width of an editor in letters, enough for a distribution. */
  private static final int COLUMNS = 14;

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
    message.setBorder(BorderFactory.createEmptyBorder(0, 2, 6, 2));
    add(message, BorderLayout.NORTH);
    JPanel lines = new JPanel(new GridBagLayout());
    int row = 0;
    for (Lever lever : levers.main()) {
      row = lever(lines, row, lever);
    }
    line(lines, row, other());
    JButton restore = new JButton(words.of("levers.restore"));
    restore.addActionListener(e -> restore());
    line(lines, row + 1, restore);
    add(scrolling(lines), BorderLayout.CENTER);
    setVolatile(false);
  }

  private static JScrollPane scrolling(JPanel lines) {
    JPanel top = new JPanel(new BorderLayout());
    top.add(lines, BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            top,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(LINE);
    return scroll;
  }

  private int lever(JPanel lines, int row, Lever lever) {
    GridBagConstraints cell = cell(row, 0);
    JLabel label = new JLabel(lever.path());
    label.setFont(Look.font(Font.BOLD, 12));
    lines.add(label, cell);
    cell.gridx = 1;
    lines.add(editor(lever), cell);
    cell.gridx = 2;
    cell.weightx = 1;
    JLabel unit = new JLabel(lever.unit());
    unit.setFont(Look.font(Font.PLAIN, 11));
    lines.add(unit, cell);
    line(lines, row + 1, paragraph(lever.meaning(), Font.PLAIN));
    return row + 2;
  }

  private Component editor(Lever lever) {
    String path = lever.path();
    if (!lever.choices().isEmpty()) {
      JComboBox<String> box = new JComboBox<>(lever.choices().toArray(new String[0]));
      box.setName(path);
      box.setSelectedItem(lever.value());
      refreshers.add(() -> box.setSelectedItem(levers.value(path)));
      box.addActionListener(e -> edit(path, String.valueOf(box.getSelectedItem())));
      return box;
    }
    JTextField field = new JTextField(lever.value(), COLUMNS);
    field.setName(path);
    field.setMinimumSize(field.getPreferredSize());
    if (!lever.range().isEmpty()) {
      field.setToolTipText(lever.range());
    }
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
      tell(words.of("levers.next"), Look.AWARE);
    } catch (ScenarioException refusal) {
      String problems = String.join("\n", refusal.problems());
      tell(words.of("levers.refused") + "\n" + problems, Look.TROUBLE);
    }
    updateInspector();
    changed.run();
  }

  private void restore() {
    levers.restore();
    updateInspector();
    tell(words.of("levers.next"), Look.AWARE);
    changed.run();
  }

  private void tell(String text, Color color) {
    message.setText(text);
    message.setForeground(color);
    message.setFont(Look.font(Font.BOLD, 12));
    revalidate();
  }

  @Override
  public void updateInspector() {
    refreshers.forEach(Runnable::run);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return LINE;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  /** True: the levers scroll below the message, so the console need not scroll the whole. */
  @Override
  public boolean getScrollableTracksViewportHeight() {
    return true;
  }

  private static void line(JPanel lines, int row, Component component) {
    GridBagConstraints cell = cell(row, 0);
    cell.gridwidth = 3;
    cell.weightx = 1;
    cell.fill = GridBagConstraints.HORIZONTAL;
    cell.insets = new Insets(0, 2, 4, 2);
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

  /** A caret that does not scroll its surroundings. */
  private static DefaultCaret unmoving() {
    DefaultCaret caret = new DefaultCaret();
    caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    return caret;
  }

  /** A text that wraps at the window's width. */
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
