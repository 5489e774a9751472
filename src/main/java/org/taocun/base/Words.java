package org.taocun.base;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of a bundle in one language, independent of the language of the machine. */
public final class Words {
  /** The bundles that were read, by name; they never change. */
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> texts;

  /**
   * Texts of a bundle.
   *
   * @param bundle the name of the resources, such as org.taocun.view.words, whose Chinese has
   *     {@code _zh} added
   * @param locale the language; English for all but Chinese, and where Chinese lacks a text
   */
  public Words(String bundle, Locale locale) {
    this.locale = locale;
    texts =
        chinese() ? READ.computeIfAbsent(bundle + "_zh", name -> chineseOf(bundle)) : of(bundle);
  }

  private static Map<String, String> of(String bundle) {
    return READ.computeIfAbsent(bundle, name -> Map.copyOf(read(name)));
  }

  private static Map<String, String> chineseOf(String bundle) {
    Map<String, String> all = read(bundle);
    all.putAll(read(bundle + "_zh"));
    return Map.copyOf(all);
  }

  private static Map<String, String> read(String name) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(ShippedText.of("/" + name.replace('.', '/') + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> read = new HashMap<>();
    texts.stringPropertyNames().forEach(key -> read.put(key, texts.getProperty(key)));
    return read;
  }

  public Locale locale() {
    return locale;
  }

  /** True if the language is Chinese. */
  public boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** True if there is a text for the key. */
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of a key; {0}, {1} … in it are replaced by the values, {0|household|households} by the
   * word that fits the value. No blank stands before the per cent signs of Chinese.
   */
  public String of(String key, Object... values) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    String text = Sentence.of(pattern, values);
    return chinese() ? Sentence.inChinese(text) : text;
  }

  /** Sentences one behind another, without those that are empty; Chinese has no blanks between. */
  public String joined(String... sentences) {
    return Sentence.joined(chinese(), List.of(sentences));
  }

  /** The text of a key, or another text if there is none. */
  public String orElse(String key, String otherwise) {
    return texts.getOrDefault(key, otherwise);
  }

  /** All texts by their keys, in order of the keys. */
  public Map<String, String> texts() {
    return new TreeMap<>(texts);
  }

  /** The ends of the keys that have a beginning, sorted. */
  public List<String> keysAfter(String beginning) {
    return texts.keySet().stream()
        .filter(key -> key.startsWith(beginning))
        .map(key -> key.substring(beginning.length()))
        .sorted()
        .toList();
  }

  /** All texts, joined: every letter that the language needs. */
  public String all() {
    return String.join("", new TreeMap<>(texts).values());
  }
}
