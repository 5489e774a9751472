package org.taocun.output.table;

import org.taocun.base.Words;

/** Names of the units of columns in a language. */
public final class Units {
  private Units() {}

  /** A unit, such as yuan/month; as it stands where nobody translated it. */
  public static String of(Words words, String unit) {
    return words.orElse(key(unit), unit);
  }

  /** The key of a unit's text. */
  public static String key(String unit) {
    return "unitName." + unit.replace(' ', '_');
  }
}
