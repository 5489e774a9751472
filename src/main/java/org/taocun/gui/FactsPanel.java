package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.taocun.view.Facts;
import org.taocun.view.Scene;
import sim.engine.Schedule;

/** Facts about what was clicked on the map, line by line, renewed while the run goes on. */
final class FactsPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double TEXT = 15;

  private final transient WatchedSimulation watched;
  private final JPanel lines = new JPanel(new GridBagLayout());
  private final transient List<JLabel> values = new ArrayList<>();
  private transient Optional<Mark> mark = Optional.empty();

  FactsPanel(WatchedSimulation watched) {
    super(new BorderLayout());
    this.watched = watched;
    JPanel top = new JPanel(new BorderLayout());
    top.add(lines, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(top);
    scroll.getVerticalScrollBar().setUnitIncrement(20);
    add(scroll, BorderLayout.CENTER);
    show(Optional.empty());
  }

  /** Shows a thing; without one, a line that says how to choose one. */
  void show(Optional<Mark> chosen) {
    mark = chosen;
    lines.removeAll();
    values.clear();
    GridBagConstraints cell = new GridBagConstraints();
    cell.anchor = GridBagConstraints.FIRST_LINE_START;
    cell.insets = new Insets(3, 8, 3, 8);
    List<Facts.Fact> facts = read();
    if (facts.isEmpty()) {
      cell.weightx = 1;
      lines.add(label(watched.words().of("facts.none"), false), cell);
    }
    for (Facts.Fact fact : facts) {
      cell.gridx = 0;
      cell.weightx = 0;
      lines.add(label(fact.label(), false), cell);
      cell.gridx = 1;
      cell.weightx = 1;
      JLabel value = label(fact.value(), true);
      values.add(value);
      lines.add(value, cell);
    }
    revalidate();
    repaint();
  }

  private JLabel label(String text, boolean bold) {
    JLabel label = new JLabel(text);
    label.setFont(bold ? watched.letters().bold(TEXT) : watched.letters().plain(TEXT));
    label.setForeground(bold ? Look.INK : Look.FAINT);
    return label;
  }

  /** Renews the facts. */
  void update() {
    List<Facts.Fact> now = read();
    for (int k = 0; k < values.size(); k++) {
      values.get(k).setText(now.get(k).value());
    }
  }

  /** Reads the facts between two months, never within one. */
  private List<Facts.Fact> read() {
    Schedule months = watched.state.schedule;
    synchronized (months) {
      Scene scene = watched.scene();
      return mark.map(thing -> facts(scene, thing)).orElse(List.of());
    }
  }

  private static List<Facts.Fact> facts(Scene scene, Mark mark) {
    return mark instanceof Mark.Household household
        ? Facts.household(scene, household.number())
        : Facts.village(scene, ((Mark.Settlement) mark).position());
  }
}
