package org.taocun.output.text;

import java.util.Enumeration;
import java.util.ResourceBundle;

/** The words of figures in one language, whatever the language of the machine. */
public final class Words {
  private final Language language;
  private final ResourceBundle bundle;

  public Words(Language language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            "org.taocun.output.figures",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  /** A text; {0}, {1} … in it are replaced by the values. */
  public String of(String key, Object... values) {
    String text = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** A text, or another one where there is none. */
  public String orElse(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /** Every letter that the language's figures use. */
  public String all() {
    StringBuilder all = new StringBuilder();
    for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
      all.append(bundle.getString(keys.nextElement()));
    }
    return all.toString();
  }
}
