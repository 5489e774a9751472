package org.taocun.study.calibrate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.base.Words;
import org.taocun.scenario.Calibration.Free;
import org.taocun.scenario.ParameterWords;
import org.taocun.study.SettingNames;

/**
 * The place of a free parameter in the scenario.
 *
 * @param path of the setting that it changes
 * @param part of that setting, such as the mean of its distribution; {@link #OTHER} where the form
 *     is no distribution, "" where it is the setting itself
 */
record Placed(String path, String part) {
  static final String OTHER = "other";

  private static final Pattern CALL = Pattern.compile("\\s*([a-z]+)\\s*\\((.*)\\)\\s*");

  /** The names of what distributions take, in their order. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "normal", List.of("mean", "sd"),
          "lognormal", List.of("median", "spread"),
          "uniform", List.of("from", "to"),
          "beta", List.of("a", "b"),
          "exponential", List.of("mean"));

  /** The places of free parameters, in their order. */
  static List<Placed> all(List<Free> free) {
    return free.stream().map(one -> of(one, free)).toList();
  }

  /** The names of free parameters: those of their settings, or of the parts that they are. */
  static SettingNames names(List<Placed> places, List<String> labels, Words words) {
    return new SettingNames(
        labels, words, label -> places.get(labels.indexOf(label)).name(label, words));
  }

  private String name(String label, Words words) {
    ParameterWords meanings = new ParameterWords(words.locale());
    return part.isEmpty()
        ? meanings.name(path).orElse(label)
        : words.of("calibrate.part." + part, meanings.name(path).orElse(path), label);
  }

  /** The place of one of the free parameters. */
  static Placed of(Free one, List<Free> free) {
    String name = "{" + one.label() + "}";
    for (Free other : free) {
      if (other.form().contains(name)) {
        return new Placed(other.path(), part(other.form(), name));
      }
    }
    return new Placed(one.path(), "");
  }

  private static String part(String form, String name) {
    Matcher call = CALL.matcher(form);
    if (!call.matches()) {
      return OTHER;
    }
    int place =
        Arrays.stream(call.group(2).split(",", -1)).map(String::strip).toList().indexOf(name);
    List<String> parts = PARTS.getOrDefault(call.group(1), List.of());
    return place >= 0 && place < parts.size() ? parts.get(place) : OTHER;
  }
}
