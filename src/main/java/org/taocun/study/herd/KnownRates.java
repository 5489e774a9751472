package org.taocun.study.herd;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taocun.analysis.herding.Atlas;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Verdict;
import org.taocun.study.herd.data.DiffusionData;

/** The rates of the shipped atlas that may be set beside findings, and the findings that may. */
final class KnownRates {
  /** The effects of the hazard whose rates the shipped atlas has; of others none are known. */
  private static final Controls OF_ATLAS = Controls.GROUPS_BY_PERIODS;

  private KnownRates() {}

  /** The atlas for some tests: none for exits, since its worlds are of adoptions. */
  static Atlas of(HerdRequest.Options options) {
    return options.exits() ? new Atlas(List.of()) : Atlas.shipped();
  }

  /** The findings of tests, sensitivity analyses left out. */
  static List<Verdict.Finding> findings(List<HerdRow> found) {
    return found.stream().filter(one -> !Double.isNaN(one.q())).map(HerdRow::finding).toList();
  }

  /** The tests that were made otherwise than those of the atlas. */
  static Set<Question> altered(HerdRequest.Options options, DiffusionData data, Controls controls) {
    Set<Question> altered = EnumSet.noneOf(Question.class);
    if (options.prevalence() || controls != OF_ATLAS) {
      altered.add(Question.HAZARD);
    }
    if (data.strata().isPresent()) {
      altered.add(Question.SHUFFLE_WITHIN_GROUPS);
      altered.add(Question.MATCHED_SAMPLE);
    }
    return altered;
  }
}
