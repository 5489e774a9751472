package org.taocun.study.sensitivity;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.sensitivity.Doubt;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.study.sweep.FinishedSweep;

/**
 * What a sweep tells, ready to be written.
 *
 * @param sweep what was swept
 * @param analyses what drives each outcome
 * @param regions where a condition holds, if it was asked
 */
record SensitivityReport(
    FinishedSweep sweep, List<OutcomeAnalysis> analyses, Optional<Regions> regions) {

  /**
   * Where a condition holds.
   *
   * @param condition as it was asked
   * @param discovery the boxes
   * @param undefined runs without the outcome at points that count by their other runs
   * @param doubts what to know before believing them
   */
  record Regions(
      String condition, ScenarioDiscovery discovery, int undefined, List<Doubt> doubts) {}
}
