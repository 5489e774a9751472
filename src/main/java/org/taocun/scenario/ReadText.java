package org.taocun.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which words are looked for.
 *
 * @param bare without blanks and Chinese particles
 * @param words its English words: start-up is startup, herdWeight is herd weight
 * @param parts what stands behind hyphens in its words: up
 */
record ReadText(String bare, List<String> words, List<String> parts) {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern PARTICLES = Pattern.compile("[\\s的]+");
  private static final Pattern BEHIND_HYPHEN = Pattern.compile("(?<=[a-z0-9]-)[a-z0-9]+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  ReadText {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  static ReadText of(String text) {
    String apart = CAMEL.matcher(text.replace("-", "")).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(OTHER.split(apart, -1)).filter(word -> !word.isEmpty()).toList();
    List<String> parts = new ArrayList<>();
    Matcher part = BEHIND_HYPHEN.matcher(text.toLowerCase(Locale.ROOT));
    while (part.find()) {
      parts.add(part.group());
    }
    return new ReadText(PARTICLES.matcher(text).replaceAll(""), words, parts);
  }
}
