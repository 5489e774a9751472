package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
import org.taocun.view.Lever;
import org.taocun.view.Levers;

/**
 * The main levers of the scenario between a message and the meaning of the lever under the pointer,
 * which stay in sight. Edits are checked at once; a refused one keeps the old value.
 */
final class LeversPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int LINE = 24;
  private static final double TEXT = 15;
  private static final double SMALL = 13;

  private final transient Levers levers;
  private final transient Words words;
  private final transient Letters letters;
  private final transient Runnable changed;
  private final JTextArea message;
  private final JTextArea meaning;
  private final transient List<LeverEditor> editors = new ArrayList<>();

  /**
   * @param changed is called after every change
   */
  LeversPanel(Levers levers, Words words, Letters letters, Runnable changed) {
    super(new BorderLayout());
    this.levers = levers;
    this.words = words;
    this.letters = letters;
    this.changed = changed;
    message = paragraph(words.of("levers.help"));
    meaning = paragraph(words.of("levers.point"));
    meaning.setRows(4);
    add(message, BorderLayout.NORTH);
    add(scrolling(lines()), BorderLayout.CENTER);
    add(meaning, BorderLayout.SOUTH);
  }

  private LeverLines lines() {
    LeverLines lines = new LeverLines();
    for (Levers.Group group : levers.groups()) {
      JLabel heading = new JLabel(group.name());
      heading.setFont(letters.bold(TEXT));
      heading.setForeground(Look.AWARE);
      heading.setBorder(BorderFactory.createEmptyBorder(8, 0, 2, 0));
      lines.whole(heading);
      group.levers().forEach(lever -> lever(lines, lever));
    }
    lines.whole(other());
    JButton restore = new JButton(words.of("levers.restore"));
    restore.setFont(letters.plain(TEXT));
    restore.addActionListener(e -> restore());
    lines.whole(restore);
    return lines;
  }

  private static JScrollPane scrolling(LeverLines lines) {
    JPanel top = new Narrowing(lines);
    JScrollPane scroll =
        new JScrollPane(
            top,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    scroll.getVerticalScrollBar().setUnitIncrement(LINE);
    return scroll;
  }

  private void lever(LeverLines lines, Lever lever) {
    JLabel label = new JLabel(lever.name());
    label.setFont(letters.plain(TEXT));
    LeverEditor editor = new LeverEditor(lever, levers, letters, this::edit);
    editors.add(editor);
    JLabel unit = new JLabel(levers.shownUnit(lever.path()));
    unit.setFont(letters.plain(SMALL));
    unit.setForeground(Look.FAINT);
    lines.lever(label, editor, unit);
    List<Component> parts = new ArrayList<>(List.of(label, editor.field(), unit));
    editor.slider().ifPresent(parts::add);
    for (Component part : parts) {
      part.addMouseListener(
          new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent e) {
              explain(lever);
            }
          });
    }
  }

  private void explain(Lever lever) {
    String range = lever.range().isEmpty() ? "" : words.of("levers.range", lever.range());
    meaning.setText(
        lever.meaning()
            + "\n"
            + range
            + words.of("levers.default", lever.byDefault())
            + words.of("levers.path", lever.path()));
  }

  private Component other() {
    JPanel panel = new JPanel(new BorderLayout(6, 2));
    panel.add(paragraph(words.of("levers.other")), BorderLayout.NORTH);
    JTextField field = new JTextField(20);
    field.setFont(letters.plain(TEXT));
    field.setName("levers.other");
    JButton apply = new JButton(words.of("levers.apply"));
    apply.setFont(letters.plain(TEXT));
    field.addActionListener(e -> other(field));
    apply.addActionListener(e -> other(field));
    panel.add(field, BorderLayout.CENTER);
    panel.add(apply, BorderLayout.EAST);
    return panel;
  }

  private void other(JTextField field) {
    if (!field.getText().isBlank()) {
      String option = field.getText().strip();
      attempt(option.split("=", 2)[0], () -> levers.set(option));
    }
  }

  private void edit(String path, String value) {
    if (!value.strip().equals(levers.value(path))) {
      attempt(path, () -> levers.set(path, value.strip()));
    }
  }

  private void attempt(String path, Runnable change) {
    try {
      change.run();
      String next = words.of("levers.next");
      tell(
          levers.idle(path).map(why -> words.of("levers.idle", path, why)).orElse(next),
          Look.AWARE);
    } catch (ScenarioException refusal) {
      refused(words.of("levers.refused") + "\n" + String.join("\n", refusal.problems()));
      return;
    }
    update();
    changed.run();
  }

  private void restore() {
    levers.restore();
    update();
    tell(words.of("levers.next"), Look.AWARE);
    changed.run();
  }

  /** Tells a refusal. */
  void refused(String text) {
    tell(text, Look.TROUBLE);
    update();
  }

  /** Tells how levers work, once their changes hold. */
  void started() {
    tell(words.of("levers.help"), Look.FAINT);
  }

  private void tell(String text, Color color) {
    message.setText(text);
    message.setForeground(color);
    message.setFont(color.equals(Look.FAINT) ? letters.plain(SMALL) : letters.bold(SMALL));
    revalidate();
  }

  /** Shows the levers as they are. */
  void update() {
    editors.forEach(LeverEditor::update);
  }

  private JTextArea paragraph(String text) {
    JTextArea area = new Paragraph(text, words, letters.plain(SMALL), Look.FAINT);
    area.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    return area;
  }
}
