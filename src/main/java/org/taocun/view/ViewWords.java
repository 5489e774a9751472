package org.taocun.view;

import java.util.Locale;
import org.taocun.base.Words;

/** The texts of front ends. */
public final class ViewWords {
  private ViewWords() {}

  /** The texts in a language. */
  public static Words in(Locale locale) {
    return new Words("org.taocun.view.words", locale);
  }
}
