package org.taocun.base;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places: {0}, {1} … for values, and {0|household|households} for the first of two
 * texts where value 0 is written as 1, for the second where it is not. Chinese sentences have
 * blanks around values such as numbers and Latin names; none stands beside a value in Chinese.
 */
final class Sentence {
  private static final Pattern CHOICE = Pattern.compile("\\{(\\d)\\|([^|{}]*)\\|([^|{}]*)}");

  private static final Pattern PERCENT = Pattern.compile("([0-9}]) %");

  private Sentence() {}

  /** The sentence with its values; what looks like a place in a value stays as it is. */
  static String of(String pattern, @Nullable Object... values) {
    String chosen = chosen(pattern, values);
    boolean chinese = Han.in(chosen);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = chosen.indexOf('{'); open >= 0; open = chosen.indexOf('{', open + 1)) {
      int place = place(chosen, open);
      if (place >= 0 && place < values.length) {
        text.append(chosen, from, open);
        from = open + 3;
        String value = String.valueOf(values[place]);
        if (chinese && !value.isEmpty()) {
          dropBlank(text, value);
          from += blankBehind(chosen, from, value);
        }
        text.append(value);
      }
    }
    return text.append(chosen, from, chosen.length()).toString();
  }

  /** Sentences one behind another, without those that are empty; Chinese has no blanks between. */
  static String joined(boolean chinese, List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(chinese ? "" : " "));
  }

  /** A text as Chinese writes numbers: no blank stands before a per cent sign. */
  static String inChinese(String text) {
    return PERCENT.matcher(text).replaceAll("$1%");
  }

  /** Takes the blank away that stands between Chinese and a value that begins with it. */
  private static void dropBlank(StringBuilder text, String value) {
    int last = text.length() - 1;
    if (last > 0
        && text.charAt(last) == ' '
        && Han.is(text.charAt(last - 1))
        && Han.is(value.codePointAt(0))) {
      text.setLength(last);
    }
  }

  /** 1 if a blank stands between a value that ends with Chinese and Chinese behind it, else 0. */
  private static int blankBehind(String pattern, int at, String value) {
    boolean blank =
        at + 1 < pattern.length()
            && pattern.charAt(at) == ' '
            && Han.is(pattern.charAt(at + 1))
            && Han.is(value.codePointBefore(value.length()));
    return blank ? 1 : 0;
  }

  private static String chosen(String pattern, @Nullable Object... values) {
    Matcher choices = CHOICE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (choices.find()) {
      int place = choices.group(1).charAt(0) - '0';
      boolean one = place < values.length && "1".equals(String.valueOf(values[place]));
      text.append(pattern, from, choices.start()).append(choices.group(one ? 2 : 3));
      from = choices.end();
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** The number in {0} to {9}, -1 for any other text. */
  private static int place(String pattern, int open) {
    boolean closed = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
    int number = closed ? pattern.charAt(open + 1) - '0' : -1;
    return number <= 9 ? number : -1;
  }
}
