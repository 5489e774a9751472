package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.taocun.view.Facts;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/** An inspector of facts, line by line, renewed while the run goes on. */
final class FactsInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final transient Schedule schedule;
  private final transient Supplier<List<Facts.Fact>> facts;
  private final transient List<JLabel> values = new ArrayList<>();

  FactsInspector(SimState state, Supplier<List<Facts.Fact>> facts) {
    schedule = state.schedule;
    this.facts = facts;
    setLayout(new BorderLayout());
    JPanel lines = new JPanel(new GridBagLayout());
    GridBagConstraints cell = new GridBagConstraints();
    cell.anchor = GridBagConstraints.FIRST_LINE_START;
    cell.insets = new Insets(2, 6, 2, 6);
    for (Facts.Fact fact : read()) {
      cell.gridx = 0;
      cell.weightx = 0;
      JLabel label = new JLabel(fact.label());
      label.setForeground(Look.FAINT);
      label.setFont(Look.font(Font.PLAIN, 12));
      lines.add(label, cell);
      cell.gridx = 1;
      cell.weightx = 1;
      JLabel value = new JLabel(fact.value());
      value.setFont(Look.font(Font.BOLD, 12));
      values.add(value);
      lines.add(value, cell);
    }
    add(lines, BorderLayout.NORTH);
    setVolatile(true);
  }

  @Override
  public void updateInspector() {
    List<Facts.Fact> now = read();
    for (int k = 0; k < values.size(); k++) {
      values.get(k).setText(now.get(k).value());
    }
  }

  /** Reads the facts between two months, never within one. */
  private List<Facts.Fact> read() {
    synchronized (schedule) {
      return facts.get();
    }
  }
}
