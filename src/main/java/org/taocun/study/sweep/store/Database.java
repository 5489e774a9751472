package org.taocun.study.sweep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an SQLite file. Statements are prepared once. Not for several threads at once.
 */
final class Database implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** A reader of rows. */
  @FunctionalInterface
  interface RowReader<T> {
    /** Reads the current row of a result. */
    T read(ResultSet row) throws SQLException;
  }

  /** Work that is done whole or not at all. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Opens a file for writing and makes it if it is missing. Commits go to a write-ahead log, which
   * survives the end of the process at any moment; the system writes it to the disk now and then.
   */
  static Database writable(Path file) throws SQLException {
    Database database = new Database(DriverManager.getConnection(address(file)));
    try {
      database.execute("PRAGMA journal_mode=WAL");
      database.execute("PRAGMA synchronous=NORMAL");
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a file for reading only. */
  static Database readable(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("open_mode", "1");
    return new Database(DriverManager.getConnection(address(file), properties));
  }

  /**
   * The file as a URI: in a plain name, what follows a question mark would be taken for options.
   */
  private static String address(Path file) {
    DatabaseTrouble.needLibrary();
    return "jdbc:sqlite:file:" + file.toUri().getRawPath();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Changes rows; null and NaN become NULL. */
  void update(String sql, @Nullable Object... values) throws SQLException {
    bound(sql, values).executeUpdate();
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Double number) {
        bind(statement, i + 1, number);
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int position, double number)
      throws SQLException {
    if (Double.isNaN(number)) {
      statement.setObject(position, null);
    } else {
      statement.setDouble(position, StoredRun.plain(number));
    }
  }

  /** All rows of a query. */
  <T> List<T> query(RowReader<T> reader, String sql, @Nullable Object... values)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    each(row -> rows.add(reader.read(row)), sql, values);
    return rows;
  }

  /** Hands every row of a query to a reader. */
  void each(RowReader<?> reader, String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  /** The number that a query gives. */
  long number(String sql) throws SQLException {
    return query(row -> row.getLong(1), sql).get(0);
  }

  /** A number of a row; NaN for NULL. */
  static double number(ResultSet row, int position) throws SQLException {
    double value = row.getDouble(position);
    return row.wasNull() ? Double.NaN : value;
  }

  /** Does work in one transaction. */
  void together(Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      work.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      undo(connection::rollback, e);
      undo(() -> connection.setAutoCommit(true), e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  /**
   * Rolls work back. A full disk has ended the transaction already, and the failure that follows
   * must not hide the cause.
   */
  private static void undo(Work work, Exception cause) {
    try {
      work.run();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** A name of any characters, quoted for SQL. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }
}
