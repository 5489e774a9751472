package org.taocun.base;

import java.util.Locale;

/** The language of the process, in which it speaks to its user. */
final class ProcessLanguage {
  private ProcessLanguage() {}

  /** The locale in which Java shows things. */
  static Locale locale() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }
}
