package org.taocun.output.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Words;

/**
 * Texts of columns.md in one language. Meanings stand with their columns in English; the Chinese
 * ones are found by the English text, since columns of several tables have one meaning.
 */
final class Meanings {
  private static final String CHINESE = "/org/taocun/output/columns_zh.csv";
  private static final String PART = ": ";

  private final Words words;
  private final Map<String, String> texts;

  /** The texts in the language of some words, which have the units. */
  Meanings(Words words) {
    this.words = words;
    this.texts = words.chinese() ? chinese() : Map.of();
  }

  private static Map<String, String> chinese() {
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream(CHINESE));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
        texts.put(row.get(0), row.get(1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** A text; that before a colon and that behind it, where the whole is unknown. */
  String of(String english) {
    String whole = texts.get(english);
    int colon = english.indexOf(PART);
    if (whole != null || texts.isEmpty() || colon < 0) {
      return whole == null ? english : whole;
    }
    String rest = english.substring(colon + PART.length());
    return of(english.substring(0, colon)) + "：" + of(rest);
  }

  /** A paragraph of several lines, which ends with a line feed; one line where it is translated. */
  String paragraph(String english) {
    String whole = texts.get(english.strip().replace('\n', ' '));
    return whole == null ? english : whole + "\n";
  }

  /** A unit. */
  String unit(String unit) {
    return Units.of(words, unit);
  }
}
