package org.taocun.experiment.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A view of a sweep's database to which others write. */
final class Store {
  private Store() {}

  /** The number of runs in the database; 0 if it does not exist yet. */
  static long runs(Path file) {
    boolean there =
        Files.exists(file)
            && number(file, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'meta'") > 0;
    return there ? number(file, "SELECT COUNT(*) FROM runs WHERE status = 'ok'") : 0;
  }

  static long number(Path file, String query) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 10000");
      try (ResultSet row = statement.executeQuery(query)) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
