package org.taocun.base;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a bundle in one language, whatever the language of the machine. */
public final class Words {
  private final Locale locale;
  private final ResourceBundle texts;

  /**
   * Texts.
   *
   * @param bundle the name of their resources, such as org.taocun.view.words
   * @param locale the language; where the bundle lacks it, English
   */
  public Words(String bundle, Locale locale) {
    this.locale = locale;
    texts =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** Whether the language is Chinese. */
  public boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** Whether there is a text of a key. */
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /** The text of a key; {0}, {1} … in it are replaced by the values. */
  public String of(String key, Object... values) {
    String text = texts.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The text of a key, or another one where there is none. */
  public String orElse(String key, String otherwise) {
    return knows(key) ? texts.getString(key) : otherwise;
  }

  /** Every letter that the language uses. */
  public String all() {
    StringBuilder all = new StringBuilder();
    for (Enumeration<String> keys = texts.getKeys(); keys.hasMoreElements(); ) {
      all.append(texts.getString(keys.nextElement()));
    }
    return all.toString();
  }
}
