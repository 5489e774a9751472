package org.taocun.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finder of settings by words of their names, the sections in which they stand, their choices and
 * their meanings, in both languages ({@link SoughtWords}).
 */
final class MeaningSearch {
  private static final int MOST_MEANT = 3;

  /** How well a text fits a setting, the best first. */
  enum Fit {
    /** It is the setting's name. */
    NAME,
    /** The setting's name holds it. */
    IN_NAME,
    /** The setting's name and those of its sections hold it together. */
    IN_SECTION,
    /** What the setting means holds it. */
    IN_MEANING,
    /** All of these together hold it. */
    TOGETHER,
    NONE
  }

  private final SoughtWords typed;

  /**
   * A search.
   *
   * @param typed words of a user
   */
  MeaningSearch(String typed) {
    this.typed = SoughtWords.of(typed);
  }

  /** The settings that all words fit, the best first; one of several that share their texts. */
  List<Parameter> hits() {
    return sorted(fits(typed, true));
  }

  /**
   * The same; where no setting fits all words, those that fit the words that any setting has, and
   * the nearest ones in place of others.
   */
  List<Parameter> hitsOfKnown() {
    List<Parameter> found = hits();
    if (!found.isEmpty()) {
      return found;
    }
    Predicate<SoughtWords> anywhere = word -> !fits(word, true).isEmpty();
    return sorted(fits(typed.known(anywhere, SearchedSetting.WORDS), true));
  }

  /**
   * The paths of the settings that a text must mean: by name, else by a part of the name, else the
   * only one whose meaning holds it; those of a section before others.
   *
   * @param section the settings that may stand where it was typed
   */
  List<Parameter> meant(Predicate<Parameter> section) {
    Map<Parameter, Fit> fits = fits(typed, false);
    List<Parameter> hits = sorted(fits);
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
   * The fit of words to settings.
   *
   * @param around true to look also at what stands around a setting: its sections and choices
   */
  private static Map<Parameter, Fit> fits(SoughtWords words, boolean around) {
    Map<Parameter, Fit> fits = new LinkedHashMap<>();
    for (SearchedSetting setting : SearchedSetting.ALL) {
      Fit fit = setting.fit(words, around);
      if (fit != Fit.NONE) {
        fits.merge(
            setting.parameter(), fit, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    return fits;
  }

  /**
   * The best first, among these those that hold the words as wholes; a long name or path is about
   * more than the words that it holds.
   */
  private List<Parameter> sorted(Map<Parameter, Fit> fits) {
    ParameterWords words = new ParameterWords(typed.chinese() ? Locale.CHINESE : Locale.ENGLISH);
    Map<Parameter, Fit> wholes = fits(typed.asWholes(), true);
    Map<String, Parameter> hits = new LinkedHashMap<>();
    fits.keySet().stream()
        .sorted(
            Comparator.<Parameter, Fit>comparing(fits::get)
                .thenComparing(hit -> wholes.get(hit) == fits.get(hit) ? 0 : 1)
                .thenComparing(
                    hit ->
                        fits.get(hit) == Fit.IN_SECTION ? SearchedSetting.sections(hit).count() : 0)
                .thenComparing(hit -> words.name(hit).length()))
        .forEach(parameter -> hits.putIfAbsent(parameter.component(), parameter));
    return List.copyOf(hits.values());
  }
}
