package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taocun.base.ContentHash;
import org.taocun.scenario.Scenario;

/**
 * The settings on which the runs of a scenario depend, one by one: all but its words, what is done
 * with its runs, the limits of series, the seed and the number of replications. A list of values is
 * one setting, an empty list none. Of input files it knows the names, not the content.
 *
 * @param values of each setting by its path, in the order of scenario files
 */
public record SettingValues(Map<String, String> values) {
  private static final int DIGITS = 32;

  public SettingValues {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A setting that has two values.
   *
   * @param there its value in the other scenario; empty if it is not there
   * @param here its value in this one; empty if it is not there
   */
  public record Difference(String path, Optional<String> there, Optional<String> here) {}

  /** The settings of a scenario. */
  public static SettingValues of(Scenario scenario) {
    String text = ScenarioWriter.text(scenario, file -> file);
    Problems problems = new Problems();
    Origin.Source source = new Origin.Source(0, "scenario.yaml", Path.of(""));
    Map<String, String> values = new LinkedHashMap<>();
    YamlText.read(text, source, problems).ifPresent(root -> add("", root, values));
    values.keySet().removeIf(SettingValues::isOutside);
    return new SettingValues(values);
  }

  private static boolean isOutside(String path) {
    String section = path.replaceFirst("[.\\[].*", "");
    return Scenario.isSharedByArms(section) || section.equals("series");
  }

  private static void add(String path, Value value, Map<String, String> values) {
    if (value instanceof Value.Mapping mapping) {
      String before = path.isEmpty() ? "" : path + ".";
      mapping.entries().forEach((key, entry) -> add(before + key, entry.value(), values));
    } else if (value instanceof Value.Items items) {
      addItems(path, items.values(), values);
    } else {
      values.put(path, scalar(value));
    }
  }

  private static void addItems(String path, List<Value> items, Map<String, String> values) {
    if (items.stream().anyMatch(Value.Mapping.class::isInstance)) {
      for (int i = 0; i < items.size(); i++) {
        add(path + "[" + i + "]", items.get(i), values);
      }
    } else if (!items.isEmpty()) {
      values.put(path, listed(items));
    }
  }

  private static String scalar(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.text().isEmpty() ? "''" : scalar.text();
    }
    if (value instanceof Value.Items items) {
      return listed(items.values());
    }
    return value.words();
  }

  private static String listed(List<Value> items) {
    return items.stream().map(SettingValues::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  /** The first 128 bits of SHA-256 over all paths and values, in hexadecimal. */
  public String hash() {
    ContentHash hash = new ContentHash();
    new TreeMap<>(values).forEach((path, value) -> hash.text(path).text(value));
    return hash.hex().substring(0, DIGITS);
  }

  /** The settings in which this scenario differs from another, in the order of this one. */
  public List<Difference> differences(SettingValues other) {
    Set<String> paths = new LinkedHashSet<>(values.keySet());
    paths.addAll(other.values.keySet());
    return paths.stream()
        .map(path -> new Difference(path, other.value(path), value(path)))
        .filter(one -> !one.there().equals(one.here()))
        .toList();
  }

  private Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path));
  }
}
