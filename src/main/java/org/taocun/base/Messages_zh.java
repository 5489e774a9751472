package org.taocun.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese of messages, by their English: the files {@code zh/*.po}, in the notation of GNU
 * gettext as far as msgid, msgstr, continued lines and comments go. Java makes it when {@link Say}
 * first speaks Chinese.
 */
final class Messages_zh extends ResourceBundle {
  /** The files, one for each room that has messages. */
  static final List<String> FILES =
      List.of(
          "analysis",
          "base",
          "cli",
          "experiment",
          "geography",
          "gui",
          "help",
          "herd",
          "herding",
          "market",
          "model",
          "network",
          "output",
          "power",
          "rules",
          "scenario",
          "study",
          "ties",
          "yaml");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> repeated = new ArrayList<>();

  /** Reads the files. */
  public Messages_zh() {
    for (String file : FILES) {
      new Entries().read(InputText.shipped("/org/taocun/base/zh/" + file + ".po"));
    }
  }

  /** English that has Chinese in several places, of which the last one counts. */
  List<String> repeated() {
    return List.copyOf(repeated);
  }

  @Override
  protected @Nullable Object handleGetObject(String english) {
    return texts.get(english);
  }

  @Override
  protected Set<String> handleKeySet() {
    return texts.keySet();
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }

  /** The entries of one file. */
  private final class Entries {
    private final StringBuilder english = new StringBuilder();
    private final StringBuilder chinese = new StringBuilder();
    private StringBuilder part = english;

    void read(String file) {
      file.lines().map(String::strip).forEach(this::line);
      keep();
    }

    private void line(String line) {
      if (line.startsWith("msgid ")) {
        keep();
        part = english;
      } else if (line.startsWith("msgstr ")) {
        part = chinese;
      }
      int quote = line.indexOf('"');
      if (quote >= 0 && !line.startsWith("#")) {
        part.append(line.substring(quote + 1, line.lastIndexOf('"')).translateEscapes());
      }
    }

    private void keep() {
      if (!english.isEmpty() && texts.put(english.toString(), chinese.toString()) != null) {
        repeated.add(english.toString());
      }
      english.setLength(0);
      chinese.setLength(0);
    }
  }
}
