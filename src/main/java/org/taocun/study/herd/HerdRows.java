package org.taocun.study.herd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taocun.analysis.herding.Verdict;
import org.taocun.base.Message;
import org.taocun.study.RowsFile;

/**
 * All that tests of herding found: the content of tables, texts and figures.
 *
 * @param verdict what the tests say together
 * @param notes what the data hold
 * @param found the tests
 * @param controls what stands in the hazard beside exposure
 * @param hazard its coefficients
 * @param curve of adoption
 * @param exposed how often people adopt by exposure, layer by layer
 * @param classes of adopters, layer by layer
 */
record HerdRows(
    Verdict verdict,
    List<Message> notes,
    List<HerdRow> found,
    Controls controls,
    List<Term> hazard,
    Curve curve,
    List<ExposedHazard> exposed,
    List<Classes> classes) {
  private static final RowsFile<HerdRows> FILE =
      new RowsFile<>("herd.json", HerdRows.class, Map.of());

  /**
   * A coefficient of the hazard.
   *
   * @param clusteredError standard error with cases clustered by group; NaN without groups
   */
  record Term(String name, double value, double error, double clusteredError, double p) {}

  /**
   * The cumulative shares of adopters.
   *
   * @param periods names of the periods; empty where they are numbers
   * @param shares by the end of each period
   * @param p coefficient of the Bass curve; NaN if none fits
   * @param q likewise
   */
  record Curve(List<String> periods, double[] shares, double p, double q) {}

  /** Adopter classes over the ties of a layer. */
  record Classes(String layer, double[] timeCuts, double[] thresholdCuts, int[][] counts) {}

  HerdRows {
    Objects.requireNonNull(verdict);
    notes = List.copyOf(notes);
    found = List.copyOf(found);
    hazard = List.copyOf(hazard);
    exposed = List.copyOf(exposed);
    classes = List.copyOf(classes);
  }

  void write(Path folder) throws IOException {
    FILE.write(folder, this);
  }

  /**
   * The rows of a folder.
   *
   * @throws org.taocun.base.ScenarioException if the file is damaged
   */
  static HerdRows read(Path folder) throws IOException {
    return FILE.undamaged(folder);
  }
}
