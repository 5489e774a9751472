package org.taocun.study.sweep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** The salvage of a damaged store: finds the damage and saves all other runs. */
final class Salvage {
  private Salvage() {}

  /**
   * The runs with damaged figures. Reads the whole store.
   *
   * @throws SQLException if the file itself is damaged
   */
  static List<Long> damaged(Database database, RunTables runs) throws SQLException {
    String check =
        database.query(row -> row.getString(1), "PRAGMA quick_check(1)").stream()
            .findFirst()
            .orElse("ok");
    if (!check.equals("ok")) {
      throw new SQLException(check.replaceAll("\\s*\\R\\s*", " "));
    }
    List<Long> damaged = new ArrayList<>();
    for (long id : database.query(row -> row.getLong(1), "SELECT run FROM runs")) {
      if (runs.read(id).isEmpty()) {
        damaged.add(id);
      }
    }
    return damaged;
  }

  /** Moves a damaged store aside and begins another with its readable runs. */
  static SweepStore of(Path file, String shown, String reason) {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Path part = file.resolveSibling(file.getFileName() + suffix);
        Path to = aside.resolveSibling(aside.getFileName() + suffix);
        Files.deleteIfExists(to);
        if (Files.exists(part)) {
          Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    } catch (IOException e) {
      throw new ScenarioException(
          Say.of("{0}: is damaged ({1}) and cannot be moved", shown, reason));
    }
    SweepStore saved = SweepStore.begun(file, shown);
    int count = copy(aside, saved);
    saved.note(
        Say.of(
            "{0}: is damaged ({1}); {2} of its runs could be read and {2|is|are} kept, the others are run"
                + " again",
            shown, reason, count));
    return saved;
  }

  private static int copy(Path aside, SweepStore saved) {
    try (Database damaged = Database.writable(aside)) {
      RunTables runs = new RunTables(damaged);
      int count = 0;
      for (long id : ids(damaged)) {
        Optional<StoredRun> run = read(runs, id);
        if (run.isPresent() && run.get().ok()) {
          saved.put(run.get());
          count++;
        }
      }
      return count;
    } catch (SQLException e) {
      return saved.finished();
    }
  }

  /** The runs that can be read from either end of the table. */
  private static Set<Long> ids(Database damaged) {
    Set<Long> ids = new TreeSet<>();
    walk(damaged, "ASC", ids);
    walk(damaged, "DESC", ids);
    return ids;
  }

  private static void walk(Database damaged, String order, Set<Long> ids) {
    try {
      damaged.each(
          row -> ids.add(row.getLong(1)), "SELECT run FROM runs NOT INDEXED ORDER BY run " + order);
    } catch (SQLException e) {
      // This walk ends at the damage; another one comes from the other side.
      return;
    }
  }

  private static Optional<StoredRun> read(RunTables runs, long id) {
    try {
      return runs.read(id);
    } catch (SQLException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
