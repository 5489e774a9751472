package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taocun.base.Say;

/**
 * Differences between two resolved scenarios, setting by setting. It compares the texts and not
 * what this version makes of them, so that a text of another version can be compared, too.
 */
public final class ChangedSettings {
  private static final String NOTHING = "(none)";

  private final List<String> changes = new ArrayList<>();

  private ChangedSettings() {}

  /**
   * The differences between two texts of {@link ScenarioWriter}.
   *
   * @return lines such as {@code entry.rule: composite -> bass}, in the order of the texts; empty
   *     if both are equal, or if one cannot be read
   */
  public static List<String> between(String before, String now) {
    Problems problems = new Problems();
    Origin.Source source = new Origin.Source(0, "scenario.yaml", Path.of(""));
    Optional<Value> old = YamlText.read(before, source, problems);
    Optional<Value> fresh = YamlText.read(now, source, problems);
    ChangedSettings found = new ChangedSettings();
    if (old.isPresent() && fresh.isPresent()) {
      found.compare("", old, fresh);
    }
    return List.copyOf(found.changes);
  }

  private void compare(String path, Optional<Value> old, Optional<Value> now) {
    if (holds(old, Value.Mapping.class) || holds(now, Value.Mapping.class)) {
      sections(path, old, now);
    } else if (listsSections(old) || listsSections(now)) {
      items(path, old, now);
    } else if (!shown(old).equals(shown(now))) {
      changes.add(path + ": " + shown(old) + " -> " + shown(now));
    }
  }

  private static boolean holds(Optional<Value> value, Class<? extends Value> kind) {
    return value.filter(kind::isInstance).isPresent();
  }

  private static boolean listsSections(Optional<Value> value) {
    return value.isPresent()
        && value.get() instanceof Value.Items items
        && items.values().stream().anyMatch(Value.Mapping.class::isInstance);
  }

  private void sections(String path, Optional<Value> old, Optional<Value> now) {
    if (!holds(old, Value.Mapping.class) || !holds(now, Value.Mapping.class)) {
      changes.add(path + ": " + shown(old) + " -> " + shown(now));
      return;
    }
    Value.Mapping before = (Value.Mapping) old.orElseThrow();
    Value.Mapping after = (Value.Mapping) now.orElseThrow();
    Set<String> keys = new LinkedHashSet<>(before.entries().keySet());
    keys.addAll(after.entries().keySet());
    for (String key : keys) {
      compare(path.isEmpty() ? key : path + "." + key, before.get(key), after.get(key));
    }
  }

  private void items(String path, Optional<Value> old, Optional<Value> now) {
    List<Value> before = listed(old);
    List<Value> after = listed(now);
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      compare(path + "[" + i + "]", item(before, i), item(after, i));
    }
  }

  private static List<Value> listed(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof Value.Items items
        ? items.values()
        : List.of();
  }

  private static Optional<Value> item(List<Value> items, int i) {
    return i < items.size() ? Optional.of(items.get(i)) : Optional.empty();
  }

  private static String shown(Optional<Value> value) {
    return value.map(ChangedSettings::shown).orElseGet(() -> Say.of(NOTHING));
  }

  private static String shown(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar.text().isEmpty() ? "''" : Value.shortened(scalar.text());
    }
    if (value instanceof Value.Items items) {
      return items.values().stream()
          .map(ChangedSettings::shown)
          .collect(
              Collectors.collectingAndThen(Collectors.joining(", ", "[", "]"), Value::shortened));
    }
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + shown(entry.getValue().value()))
          .collect(
              Collectors.collectingAndThen(Collectors.joining(", ", "{", "}"), Value::shortened));
    }
    return Say.of(NOTHING);
  }
}
