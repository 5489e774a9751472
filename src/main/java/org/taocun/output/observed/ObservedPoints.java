package org.taocun.output.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.ColumnNames;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.table.Column;
import org.taocun.output.table.Table;

/** Observed histories: the shipped table of case villages and the user's own files. */
public final class ObservedPoints {
  /** The table in a results folder. */
  public static final Table<ObservedPoint> TABLE =
      Table.of(
          "observed.csv",
          List.of(
              Column.of("date", "year or month", "date of the observation", ObservedPoint::date),
              Column.number("value", "as variable", "observed value", ObservedPoint::value),
              Column.word(
                  "variable",
                  "variable of series.csv to which it belongs",
                  ObservedPoint::variable),
              Column.word("label", "its name in figures", ObservedPoint::label),
              Column.word("source", "origin of the value", ObservedPoint::source),
              Column.word(
                  "scope",
                  "run, or the place where it was observed, as in series.csv",
                  ObservedPoint::scope)));

  private static final String CASES = "/org/taocun/data/case-villages.csv";
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private ObservedPoints() {}

  /**
   * Observed households with a shop in case villages, at the end of their year.
   *
   * @param place the beginning of the villages' names; empty for no points
   * @throws ScenarioException if no name begins with it
   */
  public static List<ObservedPoint> ofPlace(String place) {
    if (place.isBlank()) {
      return List.of();
    }
    String wanted = place.strip().toLowerCase(Locale.ROOT);
    TreeSet<String> known = new TreeSet<>();
    List<ObservedPoint> points = new ArrayList<>();
    boolean found = false;
    for (CSVRecord row : cases()) {
      String name = row.get("place");
      known.add(name);
      if (name.toLowerCase(Locale.ROOT).startsWith(wanted)) {
        found = true;
        String households = row.get("households_with_shop");
        if (!households.isEmpty()) {
          points.add(
              new ObservedPoint(
                  row.get("year"),
                  Double.parseDouble(households),
                  "sellers",
                  name,
                  row.get("source")));
        }
      }
    }
    if (!found) {
      throw new ScenarioException(
          Say.of(
              "observed.place: no place of the shipped table begins with '{0}'; it has {1}",
              place, String.join(", ", known)));
    }
    return points;
  }

  private static List<CSVRecord> cases() {
    try (InputStream in = ObservedPoints.class.getResourceAsStream(CASES)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + CASES);
      }
      Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      try (CSVParser rows = CSVParser.parse(reader, WITH_HEADER)) {
        return rows.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the user's series: CSV in UTF-8 with the columns date (YYYY for the year's end, or
   * YYYY-MM) and value, and optionally variable (one that a figure shows; sellers by default),
   * label (the file's name by default) and source.
   *
   * @param names of the columns in the file
   * @param variables the variables that figures show
   * @throws ScenarioException with every problem as file:line
   */
  public static List<ObservedPoint> read(Path file, ColumnNames names, Set<String> variables) {
    return ObservedFile.read(file, names, variables);
  }

  /** Writes points into a results folder, so that its figures can be drawn again. */
  public static void write(List<ObservedPoint> points, Path folder, boolean excel)
      throws IOException {
    if (points.isEmpty()) {
      return;
    }
    TABLE.write(folder, points, excel);
  }

  /** The points of a results folder. */
  public static List<ObservedPoint> ofFolder(Path folder) {
    Path file = folder.resolve(TABLE.name());
    return Files.exists(file) ? ObservedFile.read(file, ColumnNames.NONE, Set.of()) : List.of();
  }
}
