package org.taocun.study.sweep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Word;
import org.taocun.study.KeptMessage;
import org.taocun.trace.Event;
import org.taocun.trace.SeriesTable.Variable;

/**
 * The tables runs, series, events and columns. The first two gain a column when a run has a new
 * figure.
 */
final class RunTables {
  private static final String RUNS = "runs";

  /** The largest number of statements, each of which is compiled once and kept. */
  private static final int MOST_STATEMENTS = 100;

  /** The placeholder of a value in SQL. */
  private static final String HANDED = "?";

  private static final String SERIES = "series";
  private static final List<String> FIXED =
      List.of(
          "point",
          "replication",
          "hash",
          "seed",
          "status",
          "error",
          "seconds",
          "start",
          "layout",
          "digest");

  private final Database database;
  private final Map<String, Set<String>> known = new LinkedHashMap<>();

  /** The values written into statements so far. */
  private final Set<List<String>> statements = new HashSet<>();

  private final Map<Integer, Layout> layouts = new LinkedHashMap<>();

  RunTables(Database database) throws SQLException {
    this.database = database;
    for (String table : List.of(RUNS, SERIES)) {
      known.put(
          table,
          new LinkedHashSet<>(
              database.query(row -> row.getString(2), "PRAGMA table_info(" + table + ")")));
    }
    for (int layout :
        database.query(row -> row.getInt(1), "SELECT DISTINCT layout FROM columns ORDER BY 1")) {
      layouts.put(layout, new Layout(columns(layout, RUNS), columns(layout, SERIES)));
    }
  }

  /** Makes the tables of an empty database. */
  static void create(Database database) throws SQLException {
    database.execute(
        "CREATE TABLE columns(layout INTEGER, source TEXT, position INTEGER, name TEXT, unit TEXT,"
            + " doc TEXT, PRIMARY KEY(layout, source, position)) WITHOUT ROWID");
    database.execute(
        "CREATE TABLE runs(run INTEGER PRIMARY KEY, point INTEGER, replication INTEGER, hash TEXT,"
            + " seed INTEGER, status TEXT, error TEXT, seconds REAL, start TEXT, layout INTEGER,"
            + " digest INTEGER, UNIQUE(point, replication))");
    database.execute(
        "CREATE TABLE series(run INTEGER, month INTEGER, date TEXT, PRIMARY KEY(run, month))"
            + " WITHOUT ROWID");
    database.execute(
        "CREATE TABLE events(run INTEGER, position INTEGER, month INTEGER, date TEXT, kind TEXT,"
            + " village TEXT, household TEXT, motive TEXT, strongShare REAL, weakShare REAL,"
            + " PRIMARY KEY(run, position)) WITHOUT ROWID");
  }

  private List<Variable> columns(int layout, String source) throws SQLException {
    return database.query(
        row -> new Variable(row.getString(1), row.getString(2), row.getString(3)),
        "SELECT name, unit, doc FROM columns WHERE layout = ? AND source = ? ORDER BY position",
        layout,
        source);
  }

  /** Stores a run in the place of a failed one, if there is one. */
  void put(StoredRun run) throws SQLException {
    int layout = layout(run.layout());
    database.update(
        "DELETE FROM runs WHERE point = ? AND replication = ?", run.point(), run.replication());
    List<@Nullable Object> values =
        new ArrayList<>(
            List.of(
                run.point(),
                run.replication(),
                run.hash(),
                run.seed(),
                run.ok() ? "ok" : "failed",
                KeptMessage.json(run.error()),
                run.seconds(),
                run.start().toString(),
                layout,
                run.digest()));
    for (double headline : run.headlines()) {
      values.add(headline);
    }
    List<Variable> headlines = run.layout().headlines();
    List<String> given = Collections.nCopies(headlines.size(), HANDED);
    database.update(insert(RUNS, FIXED, headlines, given), values.toArray());
    long id = database.number("SELECT last_insert_rowid()");
    putMonths(id, run);
    putEvents(id, run);
  }

  /**
   * Stores the months of a run. Most figures of most runs are always 0 or undefined, as those of
   * mechanisms that are switched off. They are part of the statement's text, which costs less than
   * placeholders filled month by month.
   */
  private void putMonths(long id, StoredRun run) throws SQLException {
    List<Variable> variables = run.layout().variables();
    List<String> given = given(run.months(), variables.size());
    String insert = insert(SERIES, List.of("run", "month", "date"), variables, given);
    for (int month = 0; month < run.months().length; month++) {
      List<@Nullable Object> values =
          new ArrayList<>(Arrays.asList(id, month, date(run.start(), month)));
      for (int v = 0; v < given.size(); v++) {
        if (given.get(v).equals(HANDED)) {
          values.add(run.months()[month][v]);
        }
      }
      database.update(insert, values.toArray());
    }
  }

  /**
   * The SQL of each figure: its constant or a placeholder; placeholders only if there are many
   * statements already.
   */
  private List<String> given(double[][] months, int variables) {
    List<String> given = new ArrayList<>();
    for (int v = 0; v < variables; v++) {
      given.add(always(months, v));
    }
    boolean known = statements.contains(given);
    if (!known && statements.size() == MOST_STATEMENTS) {
      return Collections.nCopies(variables, HANDED);
    }
    statements.add(given);
    return given;
  }

  /** The SQL of a figure: 0 or NULL if it is that in every month, otherwise a placeholder. */
  private static String always(double[][] months, int variable) {
    boolean zero = true;
    boolean undefined = true;
    for (double[] month : months) {
      zero &= month[variable] == 0;
      undefined &= Double.isNaN(month[variable]);
    }
    return undefined ? "NULL" : zero ? "0" : HANDED;
  }

  private void putEvents(long id, StoredRun run) throws SQLException {
    int position = 0;
    for (Event event : run.events()) {
      database.update(
          "INSERT INTO events VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id,
          position++,
          event.month(),
          date(run.start(), event.month()),
          Word.of(event.kind()),
          event.village(),
          event.household(),
          event.motive(),
          event.strongShare(),
          event.weakShare());
    }
  }

  private static String date(YearMonth start, int month) {
    return start.plusMonths(month - 1L).toString();
  }

  /**
   * A statement for a row.
   *
   * @param fixed columns with placeholders
   * @param figures further columns
   * @param given the SQL of each of these
   */
  private static String insert(
      String table, List<String> fixed, List<Variable> figures, List<String> given) {
    List<String> names = new ArrayList<>(fixed);
    figures.forEach(column -> names.add(Database.quoted(column.name())));
    List<String> values = new ArrayList<>(Collections.nCopies(fixed.size(), HANDED));
    values.addAll(given);
    return "INSERT INTO %s(%s) VALUES(%s)"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }

  private int layout(Layout layout) throws SQLException {
    for (Map.Entry<Integer, Layout> entry : layouts.entrySet()) {
      if (entry.getValue().equals(layout)) {
        return entry.getKey();
      }
    }
    int number = layouts.keySet().stream().mapToInt(n -> n + 1).max().orElse(0);
    if (!layout.equals(Layout.NONE)) {
      add(number, RUNS, layout.headlines());
      add(number, SERIES, layout.variables());
    }
    layouts.put(number, layout);
    return number;
  }

  private void add(int layout, String table, List<Variable> columns) throws SQLException {
    Set<String> there = known.getOrDefault(table, Set.of());
    for (int position = 0; position < columns.size(); position++) {
      Variable column = columns.get(position);
      if (there.add(column.name())) {
        database.execute(
            "ALTER TABLE " + table + " ADD COLUMN " + Database.quoted(column.name()) + " REAL");
      }
      database.update(
          "INSERT INTO columns VALUES(?, ?, ?, ?, ?, ?)",
          layout,
          table,
          position,
          column.name(),
          column.unit(),
          column.doc());
    }
  }

  /** Reads a run by its number in the database; empty if its figures are damaged. */
  Optional<StoredRun> read(long id) throws SQLException {
    record Head(StoredRun run, long digest) {}
    List<Head> heads = new ArrayList<>();
    Layout layout =
        database.query(row -> row.getInt(1), "SELECT layout FROM runs WHERE run = ?", id).stream()
            .findFirst()
            .map(number -> layouts.getOrDefault(number, Layout.NONE))
            .orElse(Layout.NONE);
    double[][] months =
        database
            .query(
                row -> figures(row, 1, layout.variables().size()),
                select(layout.variables(), "month") + " FROM series WHERE run = ? ORDER BY month",
                id)
            .toArray(double[][]::new);
    List<Event> events = events(id);
    database.each(
        row -> heads.add(new Head(head(row, layout, months, events), row.getLong(9))),
        select(
                layout.headlines(),
                "point, replication, hash, seed, error, seconds, start, status, digest")
            + " FROM runs WHERE run = ?",
        id);
    return heads.stream()
        .filter(head -> head.run().digest() == head.digest())
        .map(Head::run)
        .findFirst();
  }

  /** A select of some columns, then of figures. */
  private static String select(List<Variable> figures, String first) {
    StringBuilder sql = new StringBuilder("SELECT " + first);
    figures.forEach(column -> sql.append(", ").append(Database.quoted(column.name())));
    return sql.toString();
  }

  private static StoredRun head(ResultSet row, Layout layout, double[][] months, List<Event> events)
      throws SQLException {
    return new StoredRun(
        row.getInt(1),
        row.getInt(2),
        row.getString(3),
        row.getLong(4),
        YearMonth.parse(row.getString(7)),
        row.getDouble(6),
        KeptMessage.of(row.getString(5)),
        layout,
        figures(row, 9, layout.headlines().size()),
        months,
        events);
  }

  /** The figures behind some other columns of a row. */
  static double[] figures(ResultSet row, int behind, int count) throws SQLException {
    double[] figures = new double[count];
    for (int i = 0; i < count; i++) {
      figures[i] = Database.number(row, behind + 1 + i);
    }
    return figures;
  }

  private List<Event> events(long id) throws SQLException {
    return database.query(
        row ->
            new Event(
                row.getInt(1),
                kind(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Database.number(row, 6),
                Database.number(row, 7)),
        "SELECT month, kind, village, household, motive, strongShare, weakShare FROM events"
            + " WHERE run = ? ORDER BY position",
        id);
  }

  private static Event.Kind kind(String word) throws SQLException {
    return Word.constant(Event.Kind.class, word)
        .orElseThrow(() -> new SQLException("no kind of event is called " + word));
  }

  /** The layouts of the runs that ended well, each once, in the order of points. */
  List<Layout> inOrder() throws SQLException {
    return database
        .query(
            row -> row.getInt(1),
            "SELECT layout FROM runs WHERE status = 'ok' ORDER BY point, replication")
        .stream()
        .distinct()
        .map(number -> layouts.getOrDefault(number, Layout.NONE))
        .toList();
  }
}
