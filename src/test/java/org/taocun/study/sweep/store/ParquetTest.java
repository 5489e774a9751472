package org.taocun.study.sweep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;

class ParquetTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aProgramWithoutDuckDbSaysHowToGetIt() {
    assumeFalse(Parquet.available(), "built without -Pparquet");
    assertThatThrownBy(Parquet::need)
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("-Pparquet package");
  }

  @Test
  void aTableComesBackFromParquetWithItsTypes() throws IOException, SQLException {
    assumeTrue(Parquet.available(), "built with -Pparquet");
    Path csv = folder.resolve("村's.csv");
    Files.writeString(
        csv, "point,month,share,error\n0,2006-01,0.25,\n1,2006-02,,\"a, \"\"b\"\"\"\n");
    Path parquet = folder.resolve("村's.parquet");
    Parquet.write(csv, parquet);
    byte[] first = Files.readAllBytes(parquet);
    Parquet.write(csv, parquet);
    assertThat(parquet).hasBinaryContent(first);
    List<String> rows = new ArrayList<>();
    String file = parquet.toString().replace("'", "''");
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = memory.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT point, month, share, error, typeof(share) FROM '" + file + "'")) {
      while (row.next()) {
        rows.add(
            row.getInt(1)
                + "|"
                + row.getString(2)
                + "|"
                + row.getString(3)
                + "|"
                + row.getString(4)
                + "|"
                + row.getString(5));
      }
    }
    assertThat(rows)
        .containsExactly("0|2006-01|0.25|null|DOUBLE", "1|2006-02|null|a, \"b\"|DOUBLE");
  }
}
