package org.taocun.study.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.ValidationFile;

/**
 * The wanted rows of a validation's tables, each with its table.
 *
 * @param patterns observed patterns, in the order of their tables
 * @param effects claimed effects, in the order of theirs
 */
record WantedRows(Map<ObservedPattern, Path> patterns, Map<ClaimedEffect, Path> effects) {
  private static final int MOST_NAMED = 8;

  WantedRows {
    patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
    effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
  }

  /**
   * Reads the tables.
   *
   * @throws ScenarioException if a table is wrong, or if no row has a wanted name
   */
  static WantedRows read(ValidationRequest request) {
    List<String> only = request.only();
    Map<ObservedPattern, Path> patterns = new LinkedHashMap<>();
    Map<ClaimedEffect, Path> effects = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (Path file : request.patterns()) {
      for (ObservedPattern pattern : ValidationFile.patterns(file)) {
        names.addAll(List.of(pattern.pattern(), pattern.id()));
        if (wanted(pattern.pattern(), only) || wanted(pattern.id(), only)) {
          patterns.put(pattern, file);
        }
      }
    }
    for (Path file : request.effects()) {
      for (ClaimedEffect effect : ValidationFile.effects(file)) {
        names.add(effect.id());
        if (wanted(effect.id(), only)) {
          effects.put(effect, file);
        }
      }
    }
    refuseUnknown(only, names);
    return new WantedRows(patterns, effects);
  }

  private static void refuseUnknown(List<String> only, Set<String> names) {
    List<String> problems = new ArrayList<>();
    for (String name : only) {
      if (names.stream().noneMatch(name::equalsIgnoreCase)) {
        problems.add(
            Say.of(
                "--only {0}: there is no such pattern or effect{1}",
                name, Nearest.question(meant(name, names))));
      }
    }
    if (!problems.isEmpty()) {
      problems.add(Say.of("there are {0}", named(List.copyOf(names))));
      throw new ScenarioException(problems);
    }
  }

  /** The names of the same kind and number but for one letter: another number is another row. */
  private static List<String> meant(String typed, Set<String> names) {
    return Nearest.withinOne(typed, names).stream()
        .filter(name -> name.regionMatches(true, 0, typed, 0, 1))
        .filter(name -> number(name).equals(number(typed)))
        .toList();
  }

  private static String number(String name) {
    return name.replaceAll("[^0-9.]", "");
  }

  /** The names; of many the first and the last. */
  private static String named(List<String> names) {
    String first = Say.list(names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED
        ? Say.of("{0}, ..., {1}", first, names.get(names.size() - 1))
        : first;
  }

  private static boolean wanted(String name, List<String> only) {
    return only.isEmpty() || only.stream().anyMatch(name::equalsIgnoreCase);
  }
}
