package org.taocun.web.instead.base;

import java.util.Locale;

/** The language of the page, in which messages are. */
public final class ProcessLanguage {
  private static Locale locale = Locale.ENGLISH;

  private ProcessLanguage() {}

  static Locale locale() {
    return locale;
  }

  /** Has messages in a language from now on. */
  public static void speak(Locale language) {
    locale = language;
  }
}
