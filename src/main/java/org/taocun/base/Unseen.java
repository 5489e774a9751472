package org.taocun.base;

import java.util.regex.Pattern;

/**
 * Characters that look like a plain blank or like nothing, as pages and documents leave them behind
 * words that are copied from them: members of a character class of a pattern.
 */
public final class Unseen {
  /** Blanks that are no plain ones, without the full-width one. */
  public static final String BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f";

  /** Characters without a width. */
  public static final String INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff";

  private static final Pattern BLANK = Pattern.compile("[" + BLANKS + "\u3000]");
  private static final Pattern NOTHING = Pattern.compile("[" + INVISIBLE + "]");

  private Unseen() {}

  /** A text with plain blanks for special and full-width ones, and without invisible characters. */
  public static String replaced(String text) {
    return NOTHING.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
