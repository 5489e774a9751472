package org.taocun.study.sweep.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taocun.study.KeptMessage;
import org.taocun.study.sweep.store.SweepStore.KeptRun;
import org.taocun.study.sweep.store.SweepStore.MonthRow;
import org.taocun.study.sweep.store.SweepStore.Row;
import org.taocun.study.sweep.store.SweepStore.RowSink;
import org.taocun.trace.SeriesTable.Variable;

/** The runs of a store, row by row, whatever layout each has. */
final class RunRows {
  private final Database database;
  private final RunTables runs;

  RunRows(Database database, RunTables runs) {
    this.database = database;
    this.runs = runs;
  }

  List<Long> ids() throws SQLException {
    return database.query(row -> row.getLong(1), "SELECT run FROM runs ORDER BY run");
  }

  List<Variable> headlines() throws SQLException {
    return Layout.union(runs.inOrder().stream().map(Layout::headlines).toList());
  }

  List<Variable> variables() throws SQLException {
    return Layout.union(runs.inOrder().stream().map(Layout::variables).toList());
  }

  void eachRun(RowSink<Row> sink) throws SQLException, IOException {
    List<Variable> headlines = headlines();
    each(
        "SELECT point, replication, seed, status, error%s FROM runs ORDER BY point, replication"
            .formatted(names("runs", headlines)),
        row ->
            new Row(
                row.getInt(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                KeptMessage.of(row.getString(5)),
                RunTables.figures(row, 5, headlines.size())),
        sink);
  }

  void eachMonth(RowSink<MonthRow> sink) throws SQLException, IOException {
    List<Variable> variables = variables();
    each(
        "SELECT point, replication, month, date%s FROM runs JOIN series USING (run)"
                .formatted(names("series", variables))
            + " ORDER BY point, replication, month",
        row ->
            new MonthRow(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                RunTables.figures(row, 4, variables.size())),
        sink);
  }

  void eachKept(Consumer<KeptRun> sink) throws SQLException {
    for (long id : ids()) {
      runs.read(id)
          .filter(StoredRun::ok)
          .ifPresent(run -> sink.accept(new KeptRun(run.point(), run.start(), run.record())));
    }
  }

  private <T> void each(String sql, Database.RowReader<T> reader, RowSink<T> sink)
      throws SQLException, IOException {
    List<IOException> failures = new ArrayList<>();
    database.each(
        row -> {
          if (failures.isEmpty()) {
            take(reader.read(row), sink, failures);
          }
          return row;
        },
        sql);
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private static <T> void take(T row, RowSink<T> sink, List<IOException> failures) {
    try {
      sink.accept(row);
    } catch (IOException e) {
      failures.add(e);
    }
  }

  private static String names(String table, List<Variable> columns) {
    StringBuilder names = new StringBuilder();
    columns.forEach(
        column ->
            names.append(", ").append(table).append('.').append(Database.quoted(column.name())));
    return names.toString();
  }
}
