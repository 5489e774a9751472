package org.taocun.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taocun.base.Han;
import org.taocun.base.Nearest;

/**
 * Words that a user looks for. A Chinese text is looked for as it stands, without particles; of
 * English words each must begin a word of what is read, hyphens and common endings aside.
 *
 * @param chinese whether they are Chinese
 * @param typed what was typed
 * @param wanted what has to be found
 * @param whole whether English words must be found as they are, common endings aside
 */
record SoughtWords(boolean chinese, ReadText typed, List<String> wanted, boolean whole) {
  /** The endings of subsidies, training, delayed and leaders. */
  private static final Pattern ENDING =
      Pattern.compile("(?<=[a-z]{3})ies$|(?<=[a-z]{4})(?:ing|ed)$|(?<=[a-z]{2}[a-rt-z])s$");

  private static final int PAIR = 2;

  /** The length from which a word may be a mistyped one. */
  private static final int LEAST_MISTYPED = 4;

  SoughtWords {
    wanted = List.copyOf(wanted);
  }

  static SoughtWords of(String text) {
    boolean chinese = Han.in(text);
    ReadText typed = ReadText.of(text);
    return new SoughtWords(
        chinese,
        typed,
        chinese ? List.of(typed.bare()) : typed.words().stream().map(SoughtWords::stem).toList(),
        false);
  }

  /** The same words, of which none is the beginning of another. */
  SoughtWords asWholes() {
    return new SoughtWords(chinese, typed, wanted, true);
  }

  private static String stem(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  /**
   * Those that are found somewhere, for a text that is not as a whole: its words, or pairs of its
   * Chinese letters. An English word that is found nowhere stands for the nearest one that is.
   *
   * @param words all English words that can be found
   */
  SoughtWords known(Predicate<SoughtWords> found, Collection<String> words) {
    List<String> parts = chinese ? pairs() : wanted;
    return with(
        parts.stream()
            .flatMap(part -> found.test(with(List.of(part))) ? Stream.of(part) : near(part, words))
            .toList());
  }

  private SoughtWords with(List<String> parts) {
    return new SoughtWords(chinese, typed, parts, whole);
  }

  private Stream<String> near(String part, Collection<String> words) {
    boolean tried = !chinese && part.length() >= LEAST_MISTYPED;
    return tried ? Nearest.of(part, words).stream().limit(1) : Stream.of();
  }

  private List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (int k = 0; k + PAIR <= typed.bare().length(); k += PAIR) {
      pairs.add(typed.bare().substring(k, k + PAIR));
    }
    return pairs;
  }

  /** True if a name is all that is looked for. */
  boolean are(ReadText name) {
    return !wanted.isEmpty()
        && (chinese ? name.bare().equals(typed.bare()) : name.words().equals(typed.words()));
  }

  /** True if some texts together hold all words. */
  boolean in(List<ReadText> texts) {
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> texts.stream().anyMatch(text -> holds(text, word)));
  }

  private boolean holds(ReadText text, String word) {
    return chinese
        ? text.bare().contains(word)
        : Stream.concat(text.words().stream(), text.parts().stream())
            .anyMatch(one -> whole ? stem(one).equals(word) : one.startsWith(word));
  }
}
