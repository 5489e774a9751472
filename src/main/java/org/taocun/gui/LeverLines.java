package org.taocun.gui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * Lines of levers: name, slider, field and unit beside each other; where they have no room, each
 * name above the rest.
 */
final class LeverLines extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int COLUMNS = 4;

  private final transient GridBagLayout grid = new GridBagLayout();
  private final transient List<Line> levers = new ArrayList<>();
  private int rows;
  private boolean stacked;

  /** The parts of a lever and its row. */
  private record Line(int row, JLabel name, LeverEditor editor, JLabel unit) {}

  LeverLines() {
    setLayout(grid);
  }

  void lever(JLabel name, LeverEditor editor, JLabel unit) {
    Line line = new Line(rows, name, editor, unit);
    rows += 2;
    levers.add(line);
    add(name);
    editor.slider().ifPresent(this::add);
    add(editor.field());
    add(unit);
    arrange(line);
  }

  /** Adds what takes a whole line. */
  void whole(Component component) {
    GridBagConstraints cell = cell(rows, 0, COLUMNS);
    cell.weightx = 1;
    cell.fill = GridBagConstraints.HORIZONTAL;
    add(component, cell);
    rows += 2;
  }

  private void arrange(Line line) {
    int below = line.row + (stacked ? 1 : 0);
    int first = stacked ? 0 : 1;
    grid.setConstraints(line.name, cell(line.row, 0, stacked ? COLUMNS : 1));
    GridBagConstraints slider = cell(below, first, 2 - first);
    slider.weightx = 1;
    slider.fill = GridBagConstraints.HORIZONTAL;
    line.editor.slider().ifPresent(each -> grid.setConstraints(each, slider));
    boolean alone = line.editor.slider().isEmpty();
    grid.setConstraints(
        line.editor.field(), alone ? cell(below, first, 3 - first) : cell(below, 2, 1));
    grid.setConstraints(line.unit, cell(below, 3, 1));
  }

  private static GridBagConstraints cell(int row, int column, int width) {
    GridBagConstraints cell = new GridBagConstraints();
    cell.gridy = row;
    cell.gridx = column;
    cell.gridwidth = width;
    cell.anchor = GridBagConstraints.LINE_START;
    cell.insets = new Insets(1, 4, 1, 4);
    return cell;
  }

  private void stack(boolean above) {
    if (above != stacked) {
      stacked = above;
      levers.forEach(this::arrange);
    }
  }

  /** The least width with names above the rest. */
  @Override
  public Dimension getMinimumSize() {
    boolean now = stacked;
    stack(true);
    Dimension least = grid.minimumLayoutSize(this);
    stack(now);
    return least;
  }

  /** Arranges the lines for a width. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(x, y, width, height);
    boolean before = stacked;
    stack(false);
    stack(grid.minimumLayoutSize(this).width > width);
    if (stacked != before) {
      revalidate();
    }
  }
}
