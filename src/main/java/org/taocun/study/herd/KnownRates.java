package org.taocun.study.herd;

import java.util.List;
import org.taocun.analysis.herding.Atlas;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Verdict;

/** The rates of the shipped atlas that may be set beside findings, and the findings that may. */
final class KnownRates {
  /** The effects of the hazard whose rates the shipped atlas has; of others none are known. */
  private static final Controls OF_ATLAS = Controls.GROUPS;

  private KnownRates() {}

  /**
   * The atlas for some tests: none for exits, since its worlds are of adoptions, and without rates
   * of another hazard.
   */
  static Atlas of(HerdRequest.Options options, Controls controls) {
    if (options.exits()) {
      return new Atlas(List.of());
    }
    Atlas shipped = Atlas.shipped();
    List<AtlasRow> rows =
        shipped.rows().stream()
            .filter(row -> row.test() != Question.HAZARD || controls == OF_ATLAS)
            .toList();
    return new Atlas(rows);
  }

  /**
   * The findings of tests, sensitivity analyses left out. What a hazard excludes is known of the
   * usual one alone.
   */
  static List<Verdict.Finding> findings(List<HerdRow> found, HerdRequest.Options options) {
    boolean usual = options.controls().isEmpty() && !options.prevalence();
    return found.stream()
        .filter(one -> !Double.isNaN(one.q()))
        .filter(one -> one.question() != Question.HAZARD || usual)
        .map(HerdRow::finding)
        .toList();
  }
}
