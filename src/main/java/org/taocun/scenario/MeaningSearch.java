package org.taocun.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.taocun.base.Han;

/**
 * Finder of settings by words of their names and meanings, in both languages. A Chinese text is
 * looked for as it stands, without particles; of English words each must begin a word of the
 * setting's texts, hyphens and the endings of plurals aside.
 */
final class MeaningSearch {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final int MOST_MEANT = 3;

  /** How well a text fits a setting, the best first. */
  enum Fit {
    /** It is the setting's name. */
    NAME,
    /** The setting's name holds it. */
    IN_NAME,
    /** What the setting means holds it. */
    IN_MEANING,
    NONE
  }

  private final List<ParameterWords> languages =
      List.of(new ParameterWords(Locale.CHINESE), new ParameterWords(Locale.ENGLISH));
  private final String typed;
  private final List<String> wanted;
  private final Map<Parameter, Fit> fits = new LinkedHashMap<>();

  /**
   * A search.
   *
   * @param typed words of a user
   */
  MeaningSearch(String typed) {
    this.typed = chinese(typed) ? bare(typed) : plain(typed);
    wanted = words(typed).stream().map(MeaningSearch::stem).toList();
    for (Parameter parameter : Parameters.ofScenario().all()) {
      Fit fit = fit(parameter);
      if (fit != Fit.NONE) {
        fits.put(parameter, fit);
      }
    }
  }

  /** True if a text is Chinese. */
  static boolean chinese(String text) {
    return Han.in(text);
  }

  /** The settings that fit, the best first; one of several that share their texts. */
  List<Parameter> hits() {
    Map<String, Parameter> hits = new LinkedHashMap<>();
    fits.keySet().stream()
        .sorted(Comparator.<Parameter, Fit>comparing(fits::get).thenComparing(this::length))
        .forEach(parameter -> hits.putIfAbsent(parameter.component(), parameter));
    return List.copyOf(hits.values());
  }

  /**
   * The paths of the settings that a text must mean: by name, else by a part of the name, else the
   * only one whose meaning holds it; those of a section before others.
   *
   * @param section the settings that may stand where it was typed
   */
  List<Parameter> meant(Predicate<Parameter> section) {
    List<Parameter> hits = hits();
    for (Fit fit : List.of(Fit.NAME, Fit.IN_NAME, Fit.IN_MEANING)) {
      List<Parameter> all = hits.stream().filter(hit -> fits.get(hit) == fit).toList();
      List<Parameter> here = all.stream().filter(section).toList();
      int most = fit == Fit.IN_MEANING ? 1 : MOST_MEANT;
      List<Parameter> found = here.isEmpty() ? all : here;
      if (!found.isEmpty() && (fit != Fit.IN_MEANING || found.size() <= most)) {
        return found.size() <= most ? found : List.of();
      }
    }
    return List.of();
  }

  /**
   * The length of a setting's name, of which a long one is about more than a text that it holds.
   */
  private int length(Parameter parameter) {
    return languages.get(chinese(typed) ? 0 : 1).name(parameter).length();
  }

  private Fit fit(Parameter parameter) {
    if (typed.isEmpty()) {
      return Fit.NONE;
    }
    Fit best = Fit.NONE;
    for (ParameterWords language : languages) {
      List<String> names = new ArrayList<>(language.otherNames(parameter));
      names.add(language.name(parameter));
      Fit fit = fit(names, language.doc(parameter), parameter);
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    return best;
  }

  private Fit fit(List<String> names, String doc, Parameter parameter) {
    if (names.stream().anyMatch(name -> same(name, typed))) {
      return Fit.NAME;
    }
    List<String> keyed = new ArrayList<>(names);
    keyed.add(parameter.key());
    if (keyed.stream().anyMatch(this::holds)) {
      return Fit.IN_NAME;
    }
    return holds(String.join(" ", keyed) + " " + doc) ? Fit.IN_MEANING : Fit.NONE;
  }

  private static boolean same(String name, String typed) {
    return chinese(typed) ? bare(name).equals(typed) : plain(name).equals(typed);
  }

  private boolean holds(String text) {
    if (chinese(typed)) {
      return bare(text).contains(typed);
    }
    List<String> there = words(text);
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
  }

  /** A Chinese text without blanks and particles. */
  private static String bare(String text) {
    return text.replaceAll("[\\s的]+", "");
  }

  private static String plain(String text) {
    return String.join(" ", words(text));
  }

  /** The words of a text: start-up is startup, herdWeight is herd weight. */
  private static List<String> words(String text) {
    String apart = CAMEL.matcher(text.replace("-", "")).replaceAll(" ").toLowerCase(Locale.ROOT);
    return Arrays.stream(apart.split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** A word without the ending of a plural. */
  private static String stem(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
