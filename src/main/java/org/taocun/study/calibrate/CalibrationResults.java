package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Quantiles;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Calibration.Target;

/**
 * The rows of a calibration's tables.
 *
 * @param targets the observed figures
 * @param trials all points, the best among them
 * @param figures the targets' figures at the best point with other luck:
 *     figures[target][replication]
 */
record CalibrationResults(
    Calibration calibration,
    List<Target> targets,
    SearchSpace space,
    List<Trial> trials,
    Trial best,
    double[][] figures) {
  /** Observed figures and simulated ones. */
  List<CalibrationTables.Fit> fits() {
    List<CalibrationTables.Fit> fits = new ArrayList<>();
    for (int t = 0; t < figures.length; t++) {
      fits.add(CalibrationTables.Fit.of(targets.get(t), figures[t]));
    }
    return fits;
  }

  /** Free parameters and the values that fit nearly as well as the best. */
  List<CalibrationTables.Spread> spreads() {
    List<Trial> near = trials.stream().filter(t -> t.loss() <= best.loss() + 1).toList();
    List<CalibrationTables.Spread> spreads = new ArrayList<>();
    for (int i = 0; i < space.labels().size(); i++) {
      int parameter = i;
      double[] values = near.stream().mapToDouble(t -> t.values().get(parameter)).toArray();
      Quantiles all = Quantiles.of(values);
      spreads.add(
          new CalibrationTables.Spread(
              space.labels().get(i),
              calibration.free().get(i).low(),
              calibration.free().get(i).high(),
              best.values().get(i),
              all.at(0),
              all.at(1),
              values.length));
    }
    return spreads;
  }
}
