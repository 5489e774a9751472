package org.taocun.study.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.study.RowsFile;

/**
 * The file comparison.json: all rows of a comparison, from which figures and report are made again.
 */
public final class ComparisonFile {
  private static final RowsFile<ComparisonRows> FILE =
      new RowsFile<>("comparison.json", ComparisonRows.class, Map.of());

  private ComparisonFile() {}

  static void write(Path folder, ComparisonRows rows) throws IOException {
    FILE.write(folder, rows);
  }

  /**
   * Reads a comparison.
   *
   * @throws ScenarioException if the file is damaged
   */
  public static ComparisonRows read(Path folder) throws IOException {
    return FILE.read(folder)
        .orElseThrow(
            () ->
                new ScenarioException(
                    Say.of("{0}: is damaged or not a comparison", FILE.in(folder))));
  }
}
