package org.taocun.base;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of a bundle in one language, independent of the language of the machine. */
public final class Words {
  private final Locale locale;
  private final ResourceBundle texts;

  /**
   * Texts of a bundle.
   *
   * @param bundle the name of the resources, such as org.taocun.view.words
   * @param locale the language; English if the bundle does not have it
   */
  public Words(String bundle, Locale locale) {
    this.locale = locale;
    texts =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  /** True if the language is Chinese. */
  public boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** True if there is a text for the key. */
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of a key; {0}, {1} … in it are replaced by the values, {0|household|households} by the
   * word that fits the value. No blank stands before the per cent signs of Chinese.
   */
  public String of(String key, Object... values) {
    String text = Sentence.of(texts.getString(key), values);
    return chinese() ? text.replace(" %", "%") : text;
  }

  /** The text of a key, or another text if there is none. */
  public String orElse(String key, String otherwise) {
    return knows(key) ? texts.getString(key) : otherwise;
  }

  /** All texts, joined: every letter that the language needs. */
  public String all() {
    StringBuilder all = new StringBuilder();
    for (Enumeration<String> keys = texts.getKeys(); keys.hasMoreElements(); ) {
      all.append(texts.getString(keys.nextElement()));
    }
    return all.toString();
  }
}
