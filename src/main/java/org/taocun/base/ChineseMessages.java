package org.taocun.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Chinese of messages, by their English: the files {@code zh/*.po}, in the notation of GNU
 * gettext as far as msgid, msgstr, continued lines and comments go.
 */
public final class ChineseMessages {
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
  ChineseMessages() {
    for (String file : FILES) {
      new Entries().read(ShippedText.of("/org/taocun/base/zh/" + file + ".po"));
    }
  }

  /** The messages, read when they are first asked for. */
  private static final class Read {
    static final Map<String, String> TEXTS =
        Collections.unmodifiableMap(new ChineseMessages().texts);
  }

  /** The Chinese of every message, by its English. */
  public static Map<String, String> texts() {
    return Read.TEXTS;
  }

  /** English that has Chinese in several places, of which the last one counts. */
  List<String> repeated() {
    return List.copyOf(repeated);
  }

  /** The entries of one file. */
  private final class Entries {
    private final StringBuilder english = new StringBuilder();
    private final StringBuilder chinese = new StringBuilder();
    private StringBuilder part = english;

    void read(String file) {
      for (String line : file.split("\n", -1)) {
        line(line.strip());
      }
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
