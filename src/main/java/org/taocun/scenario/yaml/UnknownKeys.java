package org.taocun.scenario.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterSearch;
import org.taocun.scenario.Parameters;

/** Hints on unknown keys of a file. */
final class UnknownKeys {
  /** More keys than these are not listed. */
  private static final int MOST_LISTED = 20;

  private final Parameters parameters;

  /** Sections whose keys a hint has listed. */
  private final Set<String> listed = new HashSet<>();

  UnknownKeys(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The hint on a key that its section does not know: what was meant, or the keys that there are.
   *
   * @param section its path
   * @param keys of the section
   */
  String hint(String key, String section, List<String> keys) {
    String path = section.isEmpty() ? key : section + "." + key;
    String signs = FullWidthSigns.hint(key);
    if (!signs.isEmpty()) {
      return signs;
    }
    String joined = MissingBlank.inKey(key);
    if (!joined.isEmpty()) {
      return joined;
    }
    if (keys.contains(FullWidthSigns.plain(key))) {
      return Say.of(": its characters are full-width ones; write '{0}'", FullWidthSigns.plain(key));
    }
    if (key.matches("[0-9]{3}")) {
      return Say.of(": inside { } a comma ends the value; write numbers without commas");
    }
    if (key.contains(")") && !key.contains("(")) {
      return Say.of(
          ": inside { } put values that contain a comma in quotes, such as \"normal(0.3, 0.1)\"");
    }
    List<Parameter> there = parameters.findAll(path);
    List<String> given =
        there.stream().map(Parameter::given).filter(one -> !one.isEmpty()).distinct().toList();
    if (!given.isEmpty()) {
      return Say.of("; it goes with {0}", String.join(Say.of(" or "), given));
    }
    if (!there.isEmpty() && key.contains(".")) {
      return Say.of("; write it by sections: {0}", bySections(key));
    }
    String meant =
        parameters == Parameters.ofScenario()
            ? ParameterSearch.question(path, keys)
            : Nearest.question(key, keys);
    String first = meant.isEmpty() ? Nearest.question(key.replaceFirst("\\..*", ""), keys) : meant;
    return first.isEmpty() ? valid(section, keys) : first;
  }

  /** A dotted key as sections of a file: a: {b: …}. */
  private static String bySections(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? key + ": …"
        : key.substring(0, dot) + ": {" + bySections(key.substring(dot + 1)) + "}";
  }

  /** The keys of a section, once in a file; a scenario's own are left to explain. */
  private String valid(String section, List<String> keys) {
    if (parameters == Parameters.ofScenario() && keys.size() > MOST_LISTED) {
      return KeysOfSection.where(section);
    }
    return listed.add(section) ? Say.of("; valid: {0}", String.join(", ", keys)) : "";
  }
}
