package org.taocun.analysis.herding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Published events in space and time, from the test resources. */
final class ClassicEvents {
  private ClassicEvents() {}

  /** The 188 cases of Burkitt's lymphoma of Williams and others (1978). */
  static Events burkitt() {
    List<String[]> rows = rows("burkitt.csv");
    double[][] columns = new double[3][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int c = 0; c < 3; c++) {
        columns[c][i] = Double.parseDouble(rows.get(i)[c]);
      }
    }
    return new Events(columns[0], columns[1], columns[2], 0);
  }

  private static List<String[]> rows(String file) {
    try (InputStream table =
        Objects.requireNonNull(ClassicEvents.class.getResourceAsStream(file), file)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
