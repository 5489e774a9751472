package org.taocun.study.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<String> names = new ArrayList<>();
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
    for (String name : only) {
      if (names.stream().noneMatch(name::equalsIgnoreCase)) {
        throw new ScenarioException(
            Say.of(
                "--only {0}: there is no such pattern or effect; there are {1}",
                name, String.join(", ", names.stream().distinct().toList())));
      }
    }
    return new WantedRows(patterns, effects);
  }

  private static boolean wanted(String name, List<String> only) {
    return only.isEmpty() || only.stream().anyMatch(name::equalsIgnoreCase);
  }
}
