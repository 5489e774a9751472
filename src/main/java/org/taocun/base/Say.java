package org.taocun.base;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What the program says to its user, in the user's language. Messages are written in English where
 * they arise; their Chinese stands in the files {@code org/taocun/base/zh/*.po}, which {@link
 * Messages_zh} reads. The language is that of the process: {@link Locale.Category#DISPLAY}.
 */
public final class Say {
  private static final String BUNDLE = "org.taocun.base.Messages";

  private Say() {}

  /**
   * A message.
   *
   * @param english in English, with {0}, {1} … for values and {0|household|households} for a word
   *     that depends on one; written out at the call, in a constant of the same class, or where
   *     {@link #later} marks it
   * @param values put in place as they are written in Java
   */
  public static String of(String english, @Nullable Object... values) {
    return Sentence.of(chinese() ? chineseFor(english) : english, values);
  }

  /**
   * A message that is said later, by {@link #of}: its English, unchanged. Marks it as one that
   * needs Chinese.
   */
  public static String later(String english) {
    return english;
  }

  /** True if the language of the process is Chinese. */
  public static boolean chinese() {
    return chinese(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** True if a locale is Chinese. */
  public static boolean chinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  private static String chineseFor(String english) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.CHINESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
    return texts.containsKey(english) ? texts.getString(english) : english;
  }
}
