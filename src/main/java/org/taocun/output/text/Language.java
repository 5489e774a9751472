package org.taocun.output.text;

import java.util.Locale;
import org.taocun.base.Say;
import org.taocun.base.Words;

/** Languages of figures and windows. Numbers and keys in data files do not depend on them. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language in which the process speaks to its user. */
  public static Language spoken() {
    return Say.chinese() ? ZH : EN;
  }

  /** The language of some texts. */
  public static Language of(Words words) {
    return words.chinese() ? ZH : EN;
  }

  /** The texts of figures and reports. */
  public Words words() {
    return new Words("org.taocun.output.figures", locale);
  }

  public Locale locale() {
    return locale;
  }
}
