package org.taocun.study.sensitivity;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.sensitivity.Doubt;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.study.sweep.FinishedSweep;

/**
 * The findings of a sensitivity analysis.
 *
 * @param sweep the analysed sweep
 * @param analyses the drivers of each outcome
 * @param regions the boxes in which a condition holds, if one was given
 */
record SensitivityReport(
    FinishedSweep sweep, List<OutcomeAnalysis> analyses, Optional<Regions> regions) {

  /**
   * The boxes in which a condition holds.
   *
   * @param condition the condition as given
   * @param discovery the boxes
   * @param undefined runs without the outcome, of cases that count by their other runs
   * @param doubts reasons not to rely on them
   */
  record Regions(
      String condition, ScenarioDiscovery discovery, int undefined, List<Doubt> doubts) {}
}
