package org.taocun.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of constants and classes, as scenarios, tables and bundles write them. */
public final class Word {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private Word() {}

  /** True if a text is one word: letters and digits, a letter first. */
  public static boolean is(String text) {
    return WORD.matcher(text).matches();
  }

  /** The word of a class: EntrySubsidy is entrySubsidy. */
  public static String of(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The constant that has a word; empty for none. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants()).filter(one -> of(one).equals(word)).findFirst();
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
