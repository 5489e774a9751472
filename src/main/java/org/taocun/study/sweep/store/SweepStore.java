package org.taocun.study.sweep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;
import org.taocun.experiment.SweepRun;
import org.taocun.experiment.SweepSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable.Variable;

/**
 * The database of a sweep, one SQLite file. Every run is a transaction of its own: a process that
 * dies leaves all earlier runs. Each has a check sum, so damage is found when the file is opened
 * again; undamaged runs are kept.
 */
public final class SweepStore implements SweepSink, AutoCloseable {
  /** The file's name. */
  public static final String FILE_NAME = "sweep.sqlite";

  private final String shown;
  private final Database database;
  private final RunTables runs;
  private final RunRows rows;
  private final Set<Long> done = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<SweepPlan> plan = Optional.empty();

  private SweepStore(String shown, Database database) throws SQLException {
    this.shown = shown;
    this.database = database;
    this.runs = new RunTables(database);
    rows = new RunRows(database, runs);
  }

  /**
   * A run in the form that tables show.
   *
   * @param status ok or failed
   * @param error the reason of a failure; {@link Message#NONE} if it did not fail
   * @param headlines the figures, in the order of {@link #headlines}; NaN if not defined
   */
  public record Row(
      int point, int replication, long seed, String status, Message error, double[] headlines) {
    /** True if it ended well. */
    public boolean ok() {
      return status.equals("ok");
    }
  }

  /**
   * A month of a run.
   *
   * @param figures in the order of {@link #variables}; NaN if not defined
   */
  public record MonthRow(int point, int replication, int month, String date, double[] figures) {}

  /**
   * A run that ended well.
   *
   * @param start its first month
   * @param record its kept records
   */
  public record KeptRun(int point, YearMonth start, RunRecord record) {}

  /**
   * Opens the store of work that goes on, or begins one.
   *
   * @param file the store's file, which may be missing
   * @param shown the file as the user knows it
   * @throws ScenarioException if it cannot be written
   */
  public static SweepStore open(Path file, String shown) {
    if (!Files.exists(file)) {
      return begun(file, shown);
    }
    try {
      SweepStore store = new SweepStore(shown, Database.writable(file));
      List<Long> damaged = Salvage.damaged(store.database, store.runs);
      if (damaged.isEmpty()) {
        return store;
      }
      store.database.close();
    } catch (SQLException e) {
      // A file that cannot be opened is damaged, too, unless something else is in the way.
      if (DatabaseTrouble.liesOutside(e)) {
        throw new ScenarioException(Say.at(shown, DatabaseTrouble.words(e)));
      }
      return Salvage.of(file, shown, DatabaseTrouble.words(e));
    }
    return Salvage.of(file, shown, Say.of("check sums differ"));
  }

  /** An empty store. */
  static SweepStore begun(Path file, String shown) {
    try {
      Database database = Database.writable(file);
      database.together(
          () -> {
            RunTables.create(database);
            PlanTables.create(database);
          });
      return new SweepStore(shown, database);
    } catch (SQLException e) {
      throw new ScenarioException(Say.at(shown, DatabaseTrouble.words(e)));
    }
  }

  /**
   * Opens a finished store for reading.
   *
   * @throws ScenarioException if there is none, or if it is damaged
   */
  public static SweepStore readable(Path file, String shown) {
    if (!Files.isRegularFile(file)) {
      throw new ScenarioException(Say.of("{0}: there is no such file", shown));
    }
    try {
      SweepStore store = new SweepStore(shown, Database.readable(file));
      if (Salvage.damaged(store.database, store.runs).isEmpty()) {
        return store;
      }
      store.close();
      throw new ScenarioException(Say.of("{0}: is damaged (check sums differ)", shown));
    } catch (SQLException e) {
      throw new ScenarioException(
          DatabaseTrouble.liesOutside(e)
              ? Say.at(shown, DatabaseTrouble.words(e))
              : Say.of("{0}: is damaged ({1})", shown, DatabaseTrouble.words(e)));
    }
  }

  /** Messages for the user about the opening, in complete lines. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Adds a message for the user. */
  public void note(String line) {
    notes.add(line);
  }

  /**
   * Begins the work on a plan. Stored runs are assigned to the point of the plan that has their
   * hash, whatever its number.
   *
   * @param about further lines of the table meta, such as the design
   * @throws ScenarioException if finished runs belong to no run of the plan
   */
  public synchronized void begin(SweepPlan asked, Map<String, String> about) {
    plan = Optional.of(asked);
    work(
        () ->
            database.together(
                () -> {
                  new Adoption(database).of(asked);
                  new PlanTables(database).write(asked, about);
                }));
    done.clear();
    done.addAll(
        read(
            () ->
                database.query(
                    row -> key(row.getInt(1), row.getInt(2)),
                    "SELECT point, replication FROM runs WHERE status = 'ok'")));
  }

  private static long key(int point, int replication) {
    return (long) point << 32 | replication;
  }

  @Override
  public synchronized boolean has(int point, int replication) {
    return done.contains(key(point, replication));
  }

  @Override
  public synchronized void accept(SweepRun run) {
    SweepPlan asked = plan.orElseThrow(() -> new IllegalStateException("no sweep has begun"));
    SweepPoint point = asked.points().get(run.point());
    put(StoredRun.of(run, point.hash(), asked.seed(), asked.kept()));
  }

  synchronized void put(StoredRun run) {
    work(() -> database.together(() -> runs.put(run)));
    if (run.ok()) {
      done.add(key(run.point(), run.replication()));
    }
  }

  /** Copies the missing runs from another store; a run that ended well replaces one that failed. */
  public synchronized void merge(SweepStore other) {
    try {
      for (long id : other.rows.ids()) {
        Optional<StoredRun> run = other.runs.read(id);
        if (run.isPresent() && !has(run.get().point(), run.get().replication())) {
          put(run.get());
        }
      }
    } catch (SQLException e) {
      throw other.problem(e);
    }
  }

  /** The number of runs that ended well. */
  public synchronized int finished() {
    return done.size();
  }

  /** The number of runs that failed. */
  public synchronized long failed() {
    return read(() -> database.number("SELECT COUNT(*) FROM runs WHERE status = 'failed'"));
  }

  /** The content of the table meta. */
  public synchronized Map<String, String> about() {
    return read(() -> new PlanTables(database).about());
  }

  /** The points, in their order. */
  public synchronized List<SweepPoint> points(List<String> paths) {
    return read(() -> new PlanTables(database).points(paths));
  }

  /** The headline figures of all runs, each once, in the order of points and replications. */
  public synchronized List<Variable> headlines() {
    return read(rows::headlines);
  }

  /** The variables of the monthly series. */
  public synchronized List<Variable> variables() {
    return read(rows::variables);
  }

  /** A receiver of rows, which may fail on a disk. */
  @FunctionalInterface
  public interface RowSink<T> {
    /** Takes a row. */
    void accept(T row) throws IOException;
  }

  /** Hands over every run, by point and replication. */
  public synchronized void eachRun(RowSink<Row> sink) throws IOException {
    try {
      rows.eachRun(sink);
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** Hands over every month of every run, by point, replication and month. */
  public synchronized void eachMonth(RowSink<MonthRow> sink) throws IOException {
    try {
      rows.eachMonth(sink);
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** Hands over every run that ended well, with its kept records. */
  public synchronized void eachKept(Consumer<KeptRun> sink) {
    work(() -> rows.eachKept(sink));
  }

  /** The size of the database in bytes. */
  public synchronized long bytes() {
    return read(() -> database.number("PRAGMA page_count") * database.number("PRAGMA page_size"));
  }

  /** Seconds of all runs together. */
  public synchronized double seconds() {
    return read(
        () -> database.query(row -> row.getDouble(1), "SELECT TOTAL(seconds) FROM runs").get(0));
  }

  /**
   * Moves the write-ahead log into the file, so that others can read it from folders that they
   * cannot write.
   */
  public synchronized void finish() {
    work(
        () -> {
          database.execute("PRAGMA optimize");
          database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
          database.execute("PRAGMA journal_mode=DELETE");
        });
  }

  /** Something that the database is asked. */
  @FunctionalInterface
  private interface Query<T> {
    T answer() throws SQLException;
  }

  private <T> T read(Query<T> query) {
    try {
      return query.answer();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private void work(Database.Work work) {
    try {
      work.run();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private ScenarioException problem(SQLException problem) {
    return new ScenarioException(
        Say.of(
            "{0}: {1}; {2} {2|run is|runs are} kept: mend that and add --resume to go on",
            shown, DatabaseTrouble.words(problem), kept()));
  }

  /** The number of runs that ended well, from the file if it can be read. */
  private long kept() {
    try {
      return database.number("SELECT COUNT(*) FROM runs WHERE status = 'ok'");
    } catch (SQLException e) {
      return done.size();
    }
  }

  @Override
  public synchronized void close() {
    work(database::close);
  }
}
