package org.taocun.output.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Utf8;
import org.taocun.output.folder.Disk;
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
              Column.word("source", "origin of the value", ObservedPoint::source)));

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
   * The observed points of a scenario: those of {@linkplain #ofPlace its place} in the shipped
   * table, then those of {@linkplain #read the user's file}.
   *
   * @throws ScenarioException if the place is unknown or the file is wrong
   */
  public static List<ObservedPoint> of(String place, Optional<Path> file, Set<String> variables) {
    List<ObservedPoint> points = new ArrayList<>(ofPlace(place));
    file.map(own -> read(own, variables)).ifPresent(points::addAll);
    return List.copyOf(points);
  }

  /**
   * Observed households with a shop in case villages, in the middle of their year.
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
   * Reads the user's series: CSV in UTF-8 with the columns date (YYYY or YYYY-MM) and value, and
   * optionally variable (one that a figure shows; sellers by default), label (the file's name by
   * default) and source.
   *
   * @param variables the variables that figures show
   * @throws ScenarioException with every problem as file:line
   */
  public static List<ObservedPoint> read(Path file, Set<String> variables) {
    return new Reading(file, variables).points();
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
    return Files.exists(file) ? new Reading(file, Set.of()).points() : List.of();
  }

  private static final class Reading {
    private final Path file;
    private final String label;
    private final Set<String> variables;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param variables the allowed variables; empty for any
     */
    Reading(Path file, Set<String> variables) {
      this.file = file;
      this.variables = variables;
      this.label = String.valueOf(file.getFileName());
    }

    List<ObservedPoint> points() {
      List<ObservedPoint> points = new ArrayList<>();
      try (CSVParser rows = CSVParser.parse(new StringReader(text()), WITH_HEADER)) {
        checkHeader(rows.getHeaderNames());
        for (CSVRecord row : rows) {
          point(row, rows.getCurrentLineNumber(), points);
        }
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        problems.add(Say.of("{0}: is not a CSV table: {1}", file, e.getMessage()));
      }
      if (problems.isEmpty() && points.isEmpty()) {
        problems.add(Say.of("{0}: has no rows", file));
      }
      if (!problems.isEmpty()) {
        throw new ScenarioException(problems);
      }
      return points;
    }

    private String text() {
      try {
        if (Files.size(file) > 100_000_000) {
          throw new ScenarioException(Say.of("{0}: is larger than 100 MB", file));
        }
        return Utf8.decode(Files.readAllBytes(file));
      } catch (Utf8.NotUtf8 e) {
        throw new ScenarioException(file + ":" + e.line() + ": " + e.getMessage());
      } catch (IOException e) {
        throw new ScenarioException(
            Files.isDirectory(file)
                ? Say.of("{0}: is a folder where a CSV file is needed", file)
                : file + ": " + Disk.reason(e));
      }
    }

    private void checkHeader(List<String> names) {
      for (String name : List.of("date", "value")) {
        if (!names.contains(name)) {
          throw new ScenarioException(
              Say.of(
                  "{0}:1: needs a column '{1}'; it has {2}",
                  file, name, names.isEmpty() ? Say.of("none") : String.join(", ", names)));
        }
      }
    }

    private void point(CSVRecord row, long line, List<ObservedPoint> points) {
      String at = file + ":" + line + ": ";
      if (!row.isConsistent()) {
        problems.add(Say.of("{0}has {1} cells, unlike the header", at, row.size()));
        return;
      }
      String date = row.get("date");
      String variable = cell(row, "variable", "sellers");
      if (!variables.isEmpty() && !variables.contains(variable)) {
        problems.add(
            Say.of("{0}no figure shows '{1}'{2}", at, variable, Nearest.hint(variable, variables)));
        return;
      }
      try {
        points.add(
            new ObservedPoint(
                date,
                Double.parseDouble(row.get("value")),
                variable,
                cell(row, "label", label),
                cell(row, "source", label)));
      } catch (DateTimeException e) {
        problems.add(Say.of("{0}date must be YYYY or YYYY-MM, was '{1}'", at, date));
      } catch (IllegalArgumentException e) {
        problems.add(Say.of("{0}value must be a number, was '{1}'", at, row.get("value")));
      }
    }

    private static String cell(CSVRecord row, String column, String otherwise) {
      String value = row.isMapped(column) ? row.get(column) : "";
      return value.isEmpty() ? otherwise : value;
    }
  }
}
