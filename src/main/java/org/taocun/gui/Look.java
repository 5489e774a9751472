package org.taocun.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.taocun.base.Colours;
import org.taocun.view.Palette;

/** Colours of {@link Palette} for Swing, fonts and strokes. */
final class Look {
  static final Color BACKGROUND = Color.WHITE;
  static final Color INK = new Color(Colours.TEXT);
  static final Color FAINT = new Color(Colours.QUIET);
  static final Color GRID = new Color(Colours.GRID);
  static final Color TAOBAO_OUTLINE = new Color(Colours.OUTLINE);
  static final Color LAND = new Color(Palette.LAND);
  static final Color CIRCLE = new Color(Palette.CIRCLE);
  static final Color CIRCLE_SELLING = new Color(Palette.CIRCLE_SELLING);
  static final Color STRONG = new Color(Palette.STRONG);
  static final Color WEAK = new Color(Palette.WEAK);
  static final Color LEADER = new Color(Palette.LEADER);
  static final Color SELLERS = new Color(Palette.SELLERS);
  static final Color SELLERS_RIM = new Color(Palette.SELLERS_RIM);
  static final Color AWARE = new Color(Palette.AWARE);
  static final Color TROUBLE = new Color(0xb00020);

  private Look() {}

  /** The colour of a household's status. */
  static Color status(String status) {
    return new Color(Palette.status(status));
  }

  /** The colour of a share of sellers, pale to dark, as in figures. */
  static Color share(double share) {
    return new Color(Colours.share(share));
  }

  static Color clear(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  static Font font(int style, double size) {
    return new Font(Font.DIALOG, style, 12).deriveFont((float) size);
  }

  /** True if the window's font, with its fallback fonts, shows every letter of a text. */
  static boolean shows(String text) {
    return font(Font.PLAIN, 12).canDisplayUpTo(text) < 0;
  }

  static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
