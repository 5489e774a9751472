package org.taocun.analysis.herding;

import java.util.List;

/** Published events in space and time, from the test resources. */
final class ClassicEvents {
  private ClassicEvents() {}

  /** The 188 cases of Burkitt's lymphoma of Williams and others (1978). */
  static Events burkitt() {
    List<String[]> rows = Classic.rows("burkitt.csv");
    double[][] columns = new double[3][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int c = 0; c < 3; c++) {
        columns[c][i] = Double.parseDouble(rows.get(i)[c]);
      }
    }
    return new Events(columns[0], columns[1], columns[2], 0);
  }
}
