package org.taocun.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.base.Say;

/** The content of a YAML text with the place of each part, not yet interpreted. */
sealed interface Value {
  /** The place where it was written. */
  Origin origin();

  /** The kind of value, in plain words. */
  String words();

  /**
   * A single value.
   *
   * @param quoted true if it stood in quotes or in a text block
   */
  record Scalar(String text, boolean quoted, Origin origin) implements Value {
    @Override
    public String words() {
      return Say.of("the value '{0}'", shortened(text));
    }
  }

  /** The empty value of a key without a value, or null. */
  record Empty(Origin origin) implements Value {
    @Override
    public String words() {
      return "nothing";
    }
  }

  record Items(List<Value> values, Origin origin) implements Value {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String words() {
      return Say.of("a list");
    }

    /** The list with one item replaced. */
    Items with(int index, Value value) {
      List<Value> changed = new ArrayList<>(values);
      changed.set(index, value);
      return new Items(changed, origin);
    }
  }

  /** Keys and values, in the order of the text. */
  record Mapping(Map<String, Entry> entries, Origin origin) implements Value {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A key's place and its value. */
    record Entry(Origin key, Value value) {}

    @Override
    public String words() {
      return Say.of("a section (keys and values)");
    }

    /** The value of a key. */
    Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The mapping with one entry added or replaced. */
    Mapping with(String key, Entry entry) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, entry);
      return new Mapping(changed, origin);
    }

    /** The mapping without one key. */
    Mapping without(String key) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Mapping(changed, origin);
    }

    /**
     * This mapping merged over a base: sections are merged key by key, lists and single values
     * replace those of the base, an empty section leaves the base as it is.
     */
    Mapping over(Mapping base) {
      Map<String, Entry> merged = new LinkedHashMap<>(base.entries);
      entries.forEach(
          (key, mine) -> {
            Value value = base.get(key).map(under -> lay(mine.value(), under)).orElse(mine.value());
            merged.put(key, new Entry(mine.key(), value));
          });
      return new Mapping(merged, origin);
    }
  }

  /** One value merged over another. */
  static Value lay(Value over, Value under) {
    if (under instanceof Mapping base) {
      if (over instanceof Mapping mapping) {
        return mapping.over(base);
      }
      if (over instanceof Empty) {
        return base;
      }
    }
    return over;
  }

  /** A text cut to the length that fits into a message. */
  static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 57)) + "...";
  }
}
