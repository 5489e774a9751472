package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Table;
import org.taocun.study.RowLog;
import org.taocun.study.calibrate.PosteriorTables.Point;
import org.taocun.study.calibrate.PosteriorTables.Predicted;

/**
 * Rows by their numbers in a table that grows row by row, in any order. Each is on the disk before
 * it counts; one that a crash cut off is dropped when the log is opened again.
 *
 * @param <R> a row
 */
final class PosteriorLog<R> implements Known<R>, AutoCloseable {
  private final RowLog<R> rows;
  private final Function<R, Integer> number;
  private final Map<Integer, R> known = new ConcurrentHashMap<>();

  private PosteriorLog(RowLog<R> rows, Function<R, Integer> number) {
    this.rows = rows;
    this.number = number;
    rows.rows().forEach(row -> known.put(number.apply(row), row));
  }

  /** The log of all points. */
  static PosteriorLog<Point> points(
      WorkFolder folder, List<String> parameters, List<String> figures) {
    int start = 2 + parameters.size();
    int end = start + figures.size();
    return open(
        folder,
        PosteriorTables.points(parameters, figures),
        row ->
            new Point(
                Integer.parseInt(row.get(0)),
                Integer.parseInt(row.get(1)),
                numbers(row, 2, start),
                numbers(row, start, end),
                Cells.value(row.get(end))),
        Point::point);
  }

  /** The log of draws from the posterior and their figures. */
  static PosteriorLog<Predicted> predicted(
      WorkFolder folder, List<String> parameters, List<String> figures) {
    int start = 1 + parameters.size();
    return open(
        folder,
        PosteriorTables.predicted(parameters, figures),
        row ->
            new Predicted(
                Integer.parseInt(row.get(0)),
                numbers(row, 1, start),
                numbers(row, start, start + figures.size())),
        Predicted::draw);
  }

  private static <R> PosteriorLog<R> open(
      WorkFolder folder, Table<R> table, Function<CSVRecord, R> row, Function<R, Integer> number) {
    return new PosteriorLog<>(RowLog.open(folder, table, false, row, read -> read), number);
  }

  private static List<Double> numbers(CSVRecord row, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> Cells.value(row.get(i))).toList();
  }

  @Override
  public boolean has(int wanted) {
    return known.containsKey(wanted);
  }

  @Override
  public R row(int wanted) {
    R row = known.get(wanted);
    if (row == null) {
      throw new IllegalArgumentException("no row " + wanted);
    }
    return row;
  }

  int size() {
    return known.size();
  }

  /** Adds a row; it is on the disk when this returns. */
  @Override
  public void add(R row) {
    rows.add(List.of(row));
    known.put(number.apply(row), row);
  }

  /** Writes the rows below a number once more, by their numbers, and forgets all others. */
  void sort(int end) {
    List<R> sorted = new ArrayList<>(known.values());
    sorted.removeIf(row -> number.apply(row) >= end);
    sorted.sort(Comparator.comparing(number));
    rows.replace(sorted);
  }

  /** Forgets all rows. */
  void clear() {
    known.clear();
    rows.replace(List.of());
  }

  @Override
  public void close() {
    rows.close();
  }
}
