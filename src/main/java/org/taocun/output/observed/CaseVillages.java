package org.taocun.output.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** The shipped table of case villages. */
final class CaseVillages {
  private static final String TABLE = "/org/taocun/data/case-villages.csv";
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CaseVillages() {}

  /** The Chinese name of a place of the table; other names as they are. */
  static String chinese(String place) {
    return rows().stream()
        .filter(row -> row.get("place").equals(place))
        .map(row -> row.get("place_zh"))
        .findFirst()
        .orElse(place);
  }

  /**
   * Observed households with a shop.
   *
   * @param place the beginning of the villages' names, English or Chinese
   * @throws ScenarioException if no name begins with it
   */
  static List<ObservedPoint> points(String place) {
    String wanted = place.strip().toLowerCase(Locale.ROOT);
    TreeSet<String> known = new TreeSet<>();
    List<ObservedPoint> points = new ArrayList<>();
    boolean found = false;
    for (CSVRecord row : rows()) {
      String name = row.get("place");
      known.add(Say.chinese() ? row.get("place_zh") : name);
      if (name.toLowerCase(Locale.ROOT).startsWith(wanted)
          || row.get("place_zh").startsWith(wanted)) {
        found = true;
        String households = row.get("households_with_shop");
        if (!households.isEmpty()) {
          points.add(
              new ObservedPoint(
                  row.get("year"),
                  Double.parseDouble(households),
                  "sellers",
                  name,
                  row.get("source"),
                  row.get("source_zh"),
                  ObservedPoint.RUN));
        }
      }
    }
    if (!found) {
      throw new ScenarioException(
          Say.of(
              "observed.place: no place of the shipped table begins with '{0}'; it has {1}",
              place, Say.list(known)));
    }
    return points;
  }

  private static List<CSVRecord> rows() {
    try (InputStream in = CaseVillages.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + TABLE);
      }
      Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      try (CSVParser rows = CSVParser.parse(reader, WITH_HEADER)) {
        return rows.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
