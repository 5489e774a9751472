package org.taocun.output.text;

import java.util.Locale;

/** Languages of figures and windows. Numbers and keys in data files are the same in each. */
public enum Language {
  /** English. */
  EN(Locale.ENGLISH),
  /** Chinese. */
  ZH(Locale.CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** Its locale. */
  public Locale locale() {
    return locale;
  }
}
