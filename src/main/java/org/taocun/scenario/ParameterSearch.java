package org.taocun.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.taocun.base.Han;
import org.taocun.base.Nearest;

/**
 * Finder of the settings that a path which does not exist was probably meant to be: the same key
 * elsewhere, a small error in a key beside it, a key that begins with or holds what was typed, the
 * nearest key of all. For a Chinese text, the settings that it names or whose meaning holds it.
 */
public final class ParameterSearch {
  private static final int MOST_NAMED = 3;
  private static final int LEAST_PART = 4;

  private final String section;
  private final String key;
  private final List<Parameter> all = Parameters.ofScenario().all();

  private ParameterSearch(String path) {
    int dot = path.lastIndexOf('.');
    section = dot < 0 ? "" : path.substring(0, dot).replaceAll("\\[[0-9]*\\]", "");
    key = path.substring(dot + 1).replaceAll("\\[[0-9]*\\]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The text "; did you mean 'x'?"; empty if no setting is near.
   *
   * @param path as it was typed
   * @param beside the keys that may stand there; none where that is not known
   */
  public static String question(String path, Collection<String> beside) {
    String typed = path.substring(path.lastIndexOf('.') + 1);
    return Nearest.question(
        near(path, beside).stream()
            .filter(one -> !one.equals(path) && !one.equals(typed))
            .distinct()
            .toList());
  }

  /**
   * The settings that were probably meant, the best first; none if none is near.
   *
   * @param path as it was typed
   * @param beside the keys that may stand there; none where that is not known
   */
  public static List<String> near(String path, Collection<String> beside) {
    return List.copyOf(new ParameterSearch(path).meant(beside));
  }

  /** The settings whose names or meanings hold some words, in either language, the best first. */
  public static List<Parameter> about(String words) {
    return words.isBlank() ? List.of() : new MeaningSearch(words.strip()).hits();
  }

  /** The same; where no setting has all words, those about the words that any setting has. */
  public static List<Parameter> aboutKnown(String words) {
    return words.isBlank() ? List.of() : new MeaningSearch(words.strip()).hitsOfKnown();
  }

  /** The choice that a Chinese word means; empty for none, or for several. */
  public static String choice(String typed, List<String> choices) {
    ParameterWords words = new ParameterWords(Locale.CHINESE);
    String text = typed.strip();
    if (!Han.in(text)) {
      return "";
    }
    List<String> same = choices.stream().filter(one -> words.choice(one).equals(text)).toList();
    List<String> alike =
        choices.stream()
            .filter(one -> Han.in(words.choice(one)))
            .filter(one -> words.choice(one).contains(text) || text.contains(words.choice(one)))
            .toList();
    List<String> meant = same.isEmpty() ? alike : same;
    return meant.size() == 1 ? meant.get(0) : "";
  }

  private Collection<String> meant(Collection<String> beside) {
    if (key.isEmpty()) {
      return List.of();
    }
    if (Han.in(key)) {
      return byMeaning(beside);
    }
    List<String> alike =
        beside.stream()
            .filter(
                name ->
                    name.equalsIgnoreCase(key) || !Nearest.withinOne(key, List.of(name)).isEmpty())
            .toList();
    if (!alike.isEmpty()) {
      return alike;
    }
    Collection<String> same =
        paths(p -> small(p).equals(key) || !Nearest.withinOne(key, List.of(joined(p))).isEmpty());
    if (!same.isEmpty()) {
      return same;
    }
    List<String> near = Nearest.of(key, beside);
    boolean typo = !near.isEmpty() && near.size() <= MOST_NAMED;
    if (typo && !Nearest.withinTwo(key, near).isEmpty()) {
      return near;
    }
    List<String> here =
        beside.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(key)).toList();
    if (key.length() >= LEAST_PART && !here.isEmpty() && here.size() <= MOST_NAMED) {
      return here;
    }
    Collection<String> begun = parts(parameter -> small(parameter).startsWith(key));
    if (!begun.isEmpty()) {
      return begun;
    }
    Collection<String> held =
        parts(parameter -> holdsWord(parameter.key()) || key.endsWith(small(parameter)));
    if (!held.isEmpty()) {
      return held;
    }
    return typo ? near : nearest();
  }

  /** The settings that a Chinese text means; by their keys if they may stand there. */
  private Collection<String> byMeaning(Collection<String> beside) {
    String inside = section.isEmpty() ? "" : section + ".";
    Predicate<Parameter> here =
        parameter ->
            beside.contains(parameter.key())
                && parameter.path().replace("[]", "").equals(inside + parameter.key());
    return new MeaningSearch(key)
        .meant(here).stream().map(one -> here.test(one) ? one.key() : one.path()).toList();
  }

  /** The settings whose key is nearest, of which there are few. */
  private Collection<String> nearest() {
    List<String> keys = Nearest.of(key, all.stream().map(Parameter::key).distinct().toList());
    return key.length() < LEAST_PART || Nearest.withinTwo(key, keys).isEmpty()
        ? List.of()
        : paths(p -> keys.contains(p.key()));
  }

  private Collection<String> parts(Predicate<Parameter> fits) {
    return key.length() < LEAST_PART ? List.of() : paths(fits.and(p -> p.key().length() > 3));
  }

  /** A key behind the key above it: leadersShare of entry.leaders.share. */
  private static String joined(Parameter parameter) {
    String[] words = parameter.path().replace("[]", "").split("\\.", -1);
    return words.length < 2 || parameter.key().length() < LEAST_PART
        ? ""
        : words[words.length - 2] + words[words.length - 1];
  }

  /** True if the typed key is one of the words of which a key such as herdWeight is made. */
  private boolean holdsWord(String name) {
    return name.contains(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
  }

  private static String small(Parameter parameter) {
    return parameter.key().toLowerCase(Locale.ROOT);
  }

  /**
   * The paths of settings, those that share most of the typed section; none where these are many.
   */
  private Collection<String> paths(Predicate<Parameter> fits) {
    List<Parameter> found = all.stream().filter(fits).toList();
    int most = found.stream().mapToInt(this::shared).max().orElse(0);
    LinkedHashSet<String> paths = new LinkedHashSet<>();
    found.stream()
        .filter(parameter -> shared(parameter) == most)
        .map(Parameter::path)
        .sorted(Comparator.comparingInt(String::length))
        .forEach(paths::add);
    return paths.size() <= MOST_NAMED ? paths : List.of();
  }

  /** How many words of the typed section the setting's path begins with. */
  private int shared(Parameter parameter) {
    String[] mine = section.split("\\.", -1);
    String[] its = parameter.path().split("\\.", -1);
    int n = 0;
    while (n < mine.length && n < its.length && mine[n].equals(its[n].replace("[]", ""))) {
      n++;
    }
    return n;
  }
}
