package org.taocun.output.observed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.taocun.base.ColumnNames;
import org.taocun.base.ScenarioException;
import org.taocun.base.Words;
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
              Column.word("sourceZh", "the same in Chinese", ObservedPoint::sourceZh),
              Column.word(
                  "scope",
                  "run, or the place where it was observed, as in series.csv",
                  ObservedPoint::scope)));

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
    return CaseVillages.points(place);
  }

  /** The name of a history in a language: that of a shipped place, any other as it is. */
  public static String label(String label, Words words) {
    return words.chinese() ? CaseVillages.chinese(label) : label;
  }

  /**
   * Reads the user's series: CSV in UTF-8 with the columns date (YYYY for the year's end, or
   * YYYY-MM) and value, and optionally variable (one that a figure shows; sellers by default),
   * label (the file's name by default), source, and sourceZh for reports in Chinese.
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
