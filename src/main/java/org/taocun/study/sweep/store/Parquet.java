package org.taocun.study.sweep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.taocun.base.ScenarioException;

/**
 * Writes tables as Parquet, with DuckDB. Its 80 MB are no part of the ordinary program: the Maven
 * profile {@code parquet} adds them, and nothing here is linked against them.
 */
public final class Parquet {
  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  private Parquet() {}

  /** Whether this program was built with DuckDB. */
  public static boolean available() {
    try {
      Class.forName(DRIVER);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Refuses what cannot be done.
   *
   * @throws ScenarioException saying how to get it
   */
  public static void need() {
    if (!available()) {
      throw new ScenarioException(
          "--parquet: this program was built without DuckDB; build it once by"
              + " ./mvnw -q -DskipTests -Pparquet package");
    }
  }

  /**
   * Writes a CSV table as Parquet (Zstandard); the types are those that all of its cells have, and
   * an empty cell is null.
   *
   * @throws ScenarioException when it cannot be written
   */
  public static void write(Path csv, Path parquet) {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = memory.createStatement()) {
      // Nothing is fetched from anywhere: all that is needed is built in.
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
      statement.execute("SET threads = 1");
      statement.execute(
          "COPY (SELECT * FROM read_csv(%s, header = true, delim = ',', quote = '\"', sample_size = -1))"
                  .formatted(text(csv))
              + " TO %s (FORMAT parquet, COMPRESSION zstd)".formatted(text(parquet)));
    } catch (SQLException e) {
      throw new ScenarioException(parquet.getFileName() + ": " + e.getMessage());
    }
  }

  private static String text(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
