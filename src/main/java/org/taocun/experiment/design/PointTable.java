package org.taocun.experiment.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputText;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

/**
 * Points from a CSV file: a column for each factor, named by its path, and a row for each point. A
 * column {@code point} is ignored, so the design of one sweep can serve the next.
 *
 * @param factors the columns, each with the values that occur in it
 * @param rows the points, in the file's order
 * @param lines the line of each point in the file
 */
public record PointTable(
    Path file, List<SweepFactor> factors, List<List<String>> rows, List<Integer> lines)
    implements Design {
  private static final String NUMBER = "point";

  public PointTable {
    factors = List.copyOf(factors);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws ScenarioException with all mistakes of form
   */
  public static PointTable read(Path file) {
    if (!Files.exists(file)) {
      throw new ScenarioException(Say.of("--design csv:{0}: there is no such file", file));
    }
    InputProblems problems = new InputProblems(file.toString());
    String text = InputText.read(file, problems);
    List<String> paths = header(text, problems);
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<String> columns = new ArrayList<>(paths);
    columns.remove(NUMBER);
    for (String path : columns) {
      Factors.checkPath(path, Say.at(file + ":1", ""));
    }
    CsvInput.read(
        text,
        columns,
        List.of(NUMBER),
        problems,
        row -> {
          rows.add(new ArrayList<>(columns.stream().map(row::text).toList()));
          lines.add(row.line());
        });
    problems.refuseIfAny();
    Design.refuseTooMany("csv:" + file, rows.size());
    List<SweepFactor> factors = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      Map<String, String> values = new LinkedHashMap<>();
      for (List<String> row : rows) {
        row.set(
            column, values.computeIfAbsent(Sameness.key(row.get(column)), k -> row.get(column)));
      }
      factors.add(new SweepFactor.Levels(columns.get(i), List.copyOf(values.values())));
    }
    return new PointTable(file, factors, rows, lines);
  }

  private static List<String> header(String text, InputProblems problems) {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<String> names = new ArrayList<>();
      for (CSVRecord first : parser) {
        first.forEach(name -> names.add(name.strip()));
        break;
      }
      if (names.contains("") || names.stream().allMatch(NUMBER::equals)) {
        throw problems.refusal(
            1, Say.of("needs a header that names a scenario path for every column"));
      }
      return names;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw problems.refusal(
          1,
          Say.of(
              "is not CSV (RFC 4180): a quote is not closed, or something follows a closing"
                  + " quote"));
    }
  }

  @Override
  public String kind() {
    return "csv";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> asked, List<String> base, long seed) {
    return rows;
  }
}
