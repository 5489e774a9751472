package org.taocun.base;

/** Chinese characters. */
public final class Han {
  /** Them as a class of letters in a pattern. */
  static final String CLASS = "[\\u3400-\\u4dbf\\u4e00-\\u9fff〇]";

  private Han() {}

  /** True of a Chinese character: of the unified ideographs, their extension A, and 〇. */
  public static boolean is(int letter) {
    return (letter >= 0x4e00 && letter <= 0x9fff)
        || (letter >= 0x3400 && letter <= 0x4dbf)
        || letter == '〇';
  }

  /** A text without the blanks between two Chinese characters, which joined pieces leave. */
  public static String closed(String text) {
    StringBuilder closed = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean between =
          text.charAt(at) == ' '
              && at > 0
              && at + 1 < text.length()
              && is(text.charAt(at - 1))
              && is(text.charAt(at + 1));
      if (!between) {
        closed.append(text.charAt(at));
      }
    }
    return closed.toString();
  }

  /** True if a text has a Chinese character. */
  public static boolean in(String text) {
    return text.chars().anyMatch(Han::is);
  }
}
