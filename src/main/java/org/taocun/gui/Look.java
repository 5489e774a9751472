package org.taocun.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Colours, fonts and strokes. The colours are told apart by people with any colour vision. */
final class Look {
  static final Color BACKGROUND = Color.WHITE;
  static final Color INK = new Color(0x222222);
  static final Color FAINT = new Color(0x6b6b6b);
  static final Color LAND = new Color(0xf4f2ec);
  static final Color CIRCLE = new Color(0xc9c4b6);
  static final Color CIRCLE_SELLING = new Color(0xe69f00);
  static final Color WEAK = new Color(0x0072b2);
  static final Color TAOBAO_OUTLINE = new Color(0x0072b2);
  static final Color LEADER = new Color(0x000000);
  static final Color SELLERS = new Color(0xd55e00);
  static final Color TROUBLE = new Color(0xb00020);
  static final Color AWARE = new Color(0x0072b2);

  private Look() {}

  /** The colour of a household's status (Okabe and Ito 2008). */
  static Color status(String status) {
    return switch (status) {
      case "aware" -> new Color(0x56b4e9);
      case "seller" -> SELLERS;
      case "lapsed" -> new Color(0x009e73);
      case "refused" -> new Color(0x4d4d4d);
      default -> new Color(0xc8c8c8);
    };
  }

  /** Pale to dark with the share of sellers: light yellow over orange to dark brown. */
  static Color share(double share) {
    double x = Math.max(0, Math.min(1, share));
    Color low = new Color(0xfff3d6);
    Color middle = new Color(0xe07b1a);
    Color high = new Color(0x5c1a04);
    return x < 0.5 ? between(low, middle, 2 * x) : between(middle, high, 2 * x - 1);
  }

  private static Color between(Color from, Color to, double x) {
    return new Color(
        (int) Math.rint(from.getRed() + x * (to.getRed() - from.getRed())),
        (int) Math.rint(from.getGreen() + x * (to.getGreen() - from.getGreen())),
        (int) Math.rint(from.getBlue() + x * (to.getBlue() - from.getBlue())));
  }

  static Color clear(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  static Font font(int style, double size) {
    return new Font(Font.DIALOG, style, 12).deriveFont((float) size);
  }

  /** Whether the window's font, with those that stand in for it, shows every letter of a text. */
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
