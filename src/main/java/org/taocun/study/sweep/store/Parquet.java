package org.taocun.study.sweep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.TemporaryFolder;

/**
 * Tables in the format Parquet, written by DuckDB. Its 80 MB are not part of the ordinary program:
 * the Maven profile {@code parquet} adds them, and this class is not linked against them.
 */
public final class Parquet {
  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  private static final int LIBRARY_BYTES = 80_000_000;

  private Parquet() {}

  /** True if this program was built with DuckDB. */
  public static boolean available() {
    try {
      Class.forName(DRIVER);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Refuses a program without DuckDB.
   *
   * @throws ScenarioException with the command that builds one with it
   */
  public static void need() {
    if (!available()) {
      throw new ScenarioException(
          Say.of(
              "--parquet: this program was built without DuckDB; build it once by"
                  + " ./mvnw -q -DskipTests -Pparquet package"));
    }
  }

  /**
   * Writes a CSV table as Parquet (Zstandard). A column has the type of all its cells; an empty
   * cell is null.
   *
   * @throws ScenarioException if it cannot be written
   */
  public static void write(Path csv, Path parquet) {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = memory.createStatement()) {
      // DuckDB fetches nothing: all that it needs is built in.
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
      statement.execute("SET threads = 1");
      statement.execute(
          "COPY (SELECT * FROM read_csv(%s, header = true, delim = ',', quote = '\"', sample_size = -1))"
                  .formatted(text(csv))
              + " TO %s (FORMAT parquet, COMPRESSION zstd)".formatted(text(parquet)));
    } catch (SQLException e) {
      throw new ScenarioException(Say.at(parquet.getFileName(), e));
    } catch (LinkageError e) {
      throw TemporaryFolder.refusal("DuckDB", LIBRARY_BYTES);
    }
  }

  private static String text(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
