package org.taocun.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys, paths and other words with marks in them, which picocli breaks behind each mark. While it
 * breaks lines, marks between two other letters stand as letters of the private use area.
 */
final class WholeWords {
  private static final Pattern MARK = Pattern.compile("(?<=[!-~])[-./:=\\[{|](?=[!-~])");
  private static final Pattern WORD = Pattern.compile("[!-~]+");
  private static final Pattern KEPT = Pattern.compile("[\ue000-\ue07f]");
  private static final char FIRST = '\ue000';

  private WholeWords() {}

  /** A text whose words have no mark behind which a line breaks. */
  static String keep(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    word.group().contains("${") ? word.group() : kept(word.group())));
  }

  private static String kept(String word) {
    return MARK.matcher(word)
        .replaceAll(mark -> Character.toString(FIRST + mark.group().charAt(0)));
  }

  /** The text with its marks again, once lines are broken. */
  static String restore(String text) {
    return KEPT.matcher(text)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(
                    Character.toString((char) (mark.group().charAt(0) - FIRST))));
  }
}
