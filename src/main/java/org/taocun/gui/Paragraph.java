package org.taocun.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultCaret;
import org.taocun.base.Words;

/** A text that wraps at the width it is given, with a caret that does not scroll. */
final class Paragraph extends JTextArea {
  private static final long serialVersionUID = 1L;

  Paragraph(String text, Words words, Font font, Color color) {
    super(text);
    DefaultCaret caret = new DefaultCaret();
    caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    setCaret(caret);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setLineWrap(true);
    setWrapStyleWord(!words.chinese());
    setFont(font);
    setForeground(color);
    setMinimumSize(new Dimension(80, 12));
  }

  /** Asks for its height anew when its width has changed. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other) {
      SwingUtilities.invokeLater(this::revalidate);
    }
  }
}
