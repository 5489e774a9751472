package org.taocun.base;

import java.util.Locale;

/** The words of constants and classes, as scenarios, tables and bundles write them. */
public final class Word {
  private Word() {}

  /** The word of a class: EntrySubsidy is entrySubsidy. */
  public static String of(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The word of a constant: PUBLIC_ORDER is publicOrder. */
  public static String of(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.name().split("_", -1)) {
      int kept = word.isEmpty() ? 0 : 1;
      word.append(part, 0, kept).append(part.substring(kept).toLowerCase(Locale.ROOT));
    }
    return word.toString();
  }
}
