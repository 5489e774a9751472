package org.taocun.gui;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's texts in one language. */
final class Words {
  private static final String BUNDLE = "org.taocun.gui.words";

  private final Locale locale;
  private final ResourceBundle texts;

  public Words(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Whether the language is Chinese. */
  boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  Locale locale() {
    return locale;
  }

  boolean knows(String key) {
    return texts.containsKey(key);
  }

  /** Every letter that the window uses. */
  public String all() {
    StringBuilder all = new StringBuilder();
    for (Enumeration<String> keys = texts.getKeys(); keys.hasMoreElements(); ) {
      all.append(texts.getString(keys.nextElement()));
    }
    return all.toString();
  }

  /** The text of a key; with values, it is a pattern of {@link MessageFormat}. */
  public String of(String key, Object... values) {
    String text = texts.getString(key);
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }
}
