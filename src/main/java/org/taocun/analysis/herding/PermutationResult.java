package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Interval;

/**
 * Result of a test by permutation.
 *
 * @param result the finding
 * @param permuted the statistic beside its values under the null; NaN and 0 if refused
 */
public record PermutationResult(Answer result, Permuted permuted) {
  static PermutationResult refused(Question test, RefusedException e) {
    return new PermutationResult(Answer.refused(test, e.refusal()), Permuted.NONE);
  }

  /** The same finding with a share. */
  PermutationResult with(CopiedShare share) {
    return new PermutationResult(result.with(share), permuted);
  }

  /**
   * The finding of a two-sided or, where only larger values speak against the null, one-sided test.
   */
  static PermutationResult of(
      Question test,
      Permuted permuted,
      boolean twoSided,
      int asked,
      long cases,
      Caution... cautions) {
    if (Double.isNaN(permuted.observed()) || permuted.count() == 0) {
      throw new RefusedException(Refusal.NO_VARIATION);
    }
    List<Caution> all = new ArrayList<>(List.of(cautions));
    if (permuted.count() < asked) {
      all.add(Caution.PERMUTATIONS_LOST);
    }
    Interval interval = permuted.interval();
    double p = twoSided ? permuted.twoSidedP() : permuted.upperP();
    return new PermutationResult(
        Answer.of(
            test,
            permuted.observed(),
            p,
            permuted.effect(),
            interval,
            cases,
            Caution.messages(all)),
        permuted);
  }
}
