package org.taocun.web.instead.base;

import java.util.Locale;

/** The language of the page, in which messages are. */
public final class ProcessLanguage {
  private ProcessLanguage() {}

  static Locale locale() {
    return Locale.getDefault();
  }
}
