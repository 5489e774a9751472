package org.taocun.study.sweep.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;

/** The tables meta, factors and points. */
final class PlanTables {
  /** A separator that no text of a scenario contains. */
  private static final String SEPARATOR = "\u001f";

  private final Database database;

  PlanTables(Database database) {
    this.database = database;
  }

  /** Makes the tables of an empty database. */
  static void create(Database database) throws SQLException {
    database.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
    database.execute(
        "CREATE TABLE factors(position INTEGER PRIMARY KEY, path TEXT, kind TEXT, low REAL,"
            + " high REAL, levels TEXT)");
    database.execute("CREATE TABLE points(point INTEGER PRIMARY KEY, hash TEXT)");
  }

  /** Writes a plan in the place of an earlier one. */
  void write(SweepPlan plan, Map<String, String> about) throws SQLException {
    database.execute("DELETE FROM meta");
    for (Map.Entry<String, String> entry : about.entrySet()) {
      database.update("INSERT INTO meta VALUES(?, ?)", entry.getKey(), entry.getValue());
    }
    database.execute("DELETE FROM factors");
    List<SweepFactor> factors = plan.design().factors();
    for (int i = 0; i < factors.size(); i++) {
      write(i, factors.get(i));
    }
    writePoints(plan);
  }

  private void write(int position, SweepFactor factor) throws SQLException {
    if (factor instanceof SweepFactor.Range range) {
      database.update(
          "INSERT INTO factors VALUES(?, ?, 'range', ?, ?, '')",
          position,
          range.path(),
          range.low(),
          range.high());
    } else {
      database.update(
          "INSERT INTO factors VALUES(?, ?, 'levels', NULL, NULL, ?)",
          position,
          factor.path(),
          String.join(" | ", ((SweepFactor.Levels) factor).levels()));
    }
  }

  /** Writes the points. Numbers become numbers (affinity NUMERIC), words stay words. */
  private void writePoints(SweepPlan plan) throws SQLException {
    String columns =
        plan.paths().stream()
            .map(path -> ", " + Database.quoted(path) + " NUMERIC")
            .collect(Collectors.joining());
    database.execute("DROP TABLE points");
    database.execute(
        "CREATE TABLE points(point INTEGER PRIMARY KEY, hash TEXT, texts TEXT" + columns + ")");
    String insert = "INSERT INTO points VALUES(?, ?, ?" + ", ?".repeat(plan.paths().size()) + ")";
    for (int point = 0; point < plan.points().size(); point++) {
      SweepPoint one = plan.points().get(point);
      List<@Nullable Object> values = new ArrayList<>(List.of(point, one.hash()));
      values.add(String.join(SEPARATOR, one.values()));
      values.addAll(one.values());
      database.update(insert, values.toArray());
    }
  }

  Map<String, String> about() throws SQLException {
    Map<String, String> about = new LinkedHashMap<>();
    database.each(
        row -> about.put(row.getString(1), row.getString(2)), "SELECT key, value FROM meta");
    return about;
  }

  /** The points, with their values as they were written. */
  List<SweepPoint> points(List<String> paths) throws SQLException {
    return database.query(
        row -> new SweepPoint(texts(row.getString(2), paths.size()), row.getString(1)),
        "SELECT hash, texts FROM points ORDER BY point");
  }

  private static List<String> texts(String joined, int count) {
    return Arrays.asList(joined.split(SEPARATOR, count));
  }
}
