package org.taocun.study.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;

/** The figures of all arms of a comparison, replication by replication. */
final class ArmFigures {
  private final PlannedArm baseline;
  private final ComparisonFigureList figures;
  private final Map<String, double[][]> values;
  private final Map<String, Map<String, Integer>> positions = new HashMap<>();

  /**
   * The figures of arms.
   *
   * @param values for each arm's label the figures[figure][replication]
   */
  ArmFigures(PlannedArm baseline, ComparisonFigureList figures, Map<String, double[][]> values) {
    this.baseline = baseline;
    this.figures = figures;
    this.values = values;
  }

  PlannedArm baseline() {
    return baseline;
  }

  /** The figures by name. */
  ComparisonFigureList list() {
    return figures;
  }

  /** The values of a figure of an arm, one a replication. */
  double[] of(PlannedArm arm, String figure) {
    Integer position = positions.computeIfAbsent(arm.label(), label -> positions(arm)).get(figure);
    double[][] measured = Objects.requireNonNull(values.get(arm.label()), "every arm ran");
    return measured[Objects.requireNonNull(position, figure)];
  }

  /** The values of a figure of the baseline. */
  double[] ofBaseline(String figure) {
    return of(baseline, figure);
  }

  /** The number of replications. */
  int replications() {
    return ofBaseline(baseline.scenario().compare().decideOn()).length;
  }

  private Map<String, Integer> positions(PlannedArm arm) {
    List<String> names = figures.names(arm);
    Map<String, Integer> found = new HashMap<>();
    for (int k = 0; k < names.size(); k++) {
      found.put(names.get(k), k);
    }
    return found;
  }

  /** An arm's figure less the baseline's, replication by replication. */
  double[] differences(PlannedArm arm, String figure) {
    double[] with = of(arm, figure);
    double[] without = ofBaseline(figure);
    return IntStream.range(0, with.length).mapToDouble(r -> with[r] - without[r]).toArray();
  }
}
