package org.taocun.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/**
 * A scrolled panel that is as wide as what is seen of it, so that nothing is cut at its right;
 * where its content cannot be so narrow, it keeps its least width.
 */
final class Narrowing extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int STEP = 24;

  Narrowing(JComponent content) {
    super(new BorderLayout());
    add(content, BorderLayout.NORTH);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getParent().getWidth() >= getMinimumSize().width;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return STEP;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }
}
