package org.taocun.base;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the program to its user, in the user's language. Messages are written in English
 * where they arise; their Chinese stands in the files {@code org/taocun/base/zh/*.po}, which {@link
 * ChineseMessages} reads. The language is that of the process, {@link ProcessLanguage}.
 */
public final class Say {
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
    if (!chinese()) {
      return Sentence.of(english, values);
    }
    return inChinese(english, values);
  }

  /** A message in Chinese, whatever the language of the process is. */
  static String inChinese(String english, @Nullable Object... values) {
    return Sentence.inChinese(
        Sentence.of(ChineseMessages.texts().getOrDefault(english, english), values));
  }

  /**
   * A message that is said later, by {@link #of}: its English, unchanged. Marks it as one that
   * needs Chinese.
   */
  public static String later(String english) {
    return english;
  }

  /**
   * A message on a place of a file, or on an option: {@code villages.csv:3: must not be empty}; in
   * Chinese the colon behind the place is full-width.
   *
   * @param said empty for the place and the colon alone
   */
  public static String at(Object place, String said) {
    return place + (chinese() ? "：" : ": ") + said;
  }

  /** The message of a refusal, at its place of a file or at an option. */
  public static String at(Object place, Exception refusal) {
    return at(place, String.valueOf(refusal.getMessage()));
  }

  /** Sentences one behind another; Chinese has no blanks between them. */
  public static String joined(List<String> sentences) {
    return Sentence.joined(chinese(), sentences);
  }

  /** Words in a row, as a sentence lists them: parted by commas, in Chinese by 、. */
  public static String list(Collection<String> words) {
    return String.join(chinese() ? "、" : ", ", words);
  }

  /** True if the language of the process is Chinese. */
  public static boolean chinese() {
    return chinese(ProcessLanguage.locale());
  }

  /** True if a locale is Chinese. */
  public static boolean chinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
