package org.taocun.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.taocun.base.Words;
import org.taocun.scenario.ParameterWords;

/**
 * Short names of the settings of one question in a language. Settings that share a name, such as
 * those of two platforms, are told apart by their paths.
 */
public final class SettingNames {
  private final Words words;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Long> uses;
  private final ParameterWords meanings;

  /**
   * The names of some settings.
   *
   * @param paths all that stand beside each other; one that is no setting keeps its own text
   */
  public SettingNames(Collection<String> paths, Words words) {
    this(paths, words, path -> new ParameterWords(words.locale()).name(path).orElse(path));
  }

  /**
   * The names of some settings, or of what is told by other keys.
   *
   * @param keys all that stand beside each other
   * @param name of a key; the key itself for none
   */
  public SettingNames(Collection<String> keys, Words words, UnaryOperator<String> name) {
    this.words = words;
    meanings = new ParameterWords(words.locale());
    keys.forEach(key -> names.put(key, name.apply(key)));
    uses = names.values().stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()));
  }

  /** The name of a setting, followed by its path where another has the same name. */
  public String of(String path) {
    String name = names.getOrDefault(path, path);
    return uses.getOrDefault(name, 1L) > 1 ? withPath(path) : name;
  }

  /** The name of a setting, followed by its path in brackets, so that it can be typed. */
  public String withPath(String path) {
    String name = names.getOrDefault(path, path);
    return name.equals(path) ? path : name + " [" + path + "]";
  }

  /** A value that is a word, by its name in Chinese; in English as scenarios write it. */
  public String value(String word) {
    return words.chinese() ? meanings.choice(word) : word;
  }

  /** A sentence, after a blank, that tells the paths of settings that a figure shows by name. */
  public String caption(List<String> paths) {
    List<String> named =
        paths.stream()
            .filter(path -> !of(path).equals(path) && !of(path).equals(withPath(path)))
            .map(this::withPath)
            .toList();
    return named.isEmpty()
        ? ""
        : words.of("caption.settingPaths", String.join(words.of("caption.settingsJoin"), named));
  }

  /** All names, joined: every letter that figures need. */
  public String all() {
    return String.join("", names.values());
  }
}
