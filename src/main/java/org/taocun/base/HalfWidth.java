package org.taocun.base;

/** The plain forms of the full-width letters, digits and signs that Chinese keyboards type. */
public final class HalfWidth {
  private static final char FIRST = '\uff01';
  private static final char LAST = '\uff5e';
  private static final int SHIFT = FIRST - '!';

  private HalfWidth() {}

  /** A text with its full-width characters in their plain forms; all others stay. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(of(text.charAt(i)));
    }
    return plain.toString();
  }

  /** True if a text has a full-width character. */
  public static boolean differs(String text) {
    return !of(text).equals(text);
  }

  private static char of(char c) {
    if (c >= FIRST && c <= LAST) {
      return (char) (c - SHIFT);
    }
    return switch (c) {
      case '\u3000' -> ' ';
      case '\uffe5' -> '\u00a5';
      default -> c;
    };
  }
}
