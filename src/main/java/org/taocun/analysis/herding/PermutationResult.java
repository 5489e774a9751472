package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Interval;

/**
 * What a test by permutation found.
 *
 * @param result the finding
 * @param permuted the statistic beside its values under the null; NaN and 0 if refused
 */
public record PermutationResult(NetworkResult result, Permuted permuted) {
  static PermutationResult refused(NetworkTest test, RefusedException e) {
    return new PermutationResult(NetworkResult.refused(test, e.refusal()), Permuted.NONE);
  }

  /**
   * The finding of a two-sided or, where only larger values speak against the null, one-sided test.
   */
  static PermutationResult of(
      NetworkTest test,
      Permuted permuted,
      boolean twoSided,
      int asked,
      long cases,
      NetworkResult.Caution... cautions) {
    if (Double.isNaN(permuted.observed()) || permuted.count() == 0) {
      throw new RefusedException(Refusal.Reason.NO_VARIATION);
    }
    List<NetworkResult.Caution> all = new ArrayList<>(List.of(cautions));
    if (permuted.count() < asked) {
      all.add(NetworkResult.Caution.PERMUTATIONS_LOST);
    }
    Interval interval = permuted.interval();
    double p = twoSided ? permuted.twoSidedP() : permuted.upperP();
    return new PermutationResult(
        NetworkResult.found(test, permuted.observed(), p, permuted.effect(), interval, cases, all),
        permuted);
  }
}
