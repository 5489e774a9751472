package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;

/**
 * Tests of the ties of one layer by permutation.
 *
 * @param data people and times
 * @param ties one of its layers
 */
public record TieTests(Diffusion data, Ties ties) {
  /**
   * Shuffle test: α of {@link Activation} beside its values when the times of adopters are permuted
   * among all of them (who could adopt from the same period on). Influence makes α larger than
   * under the null; one-sided. Cost of a permutation O(ties + people · periods).
   */
  public PermutationResult shuffle(Shuffles permutations) {
    return shuffle(Question.SHUFFLE, new int[data.people()], permutations);
  }

  /** Shuffle test with times permuted among the adopters of each group. */
  public PermutationResult shuffleWithinGroups(Shuffles permutations) {
    return shuffle(Question.SHUFFLE_WITHIN_GROUPS, data.group(), permutations);
  }

  /**
   * Shuffle test with times permuted among the adopters of each stratum.
   *
   * @param strata a label for each person, any number
   */
  public PermutationResult shuffleWithin(int[] strata, Shuffles permutations) {
    return shuffle(Question.SHUFFLE_WITHIN_GROUPS, strata, permutations);
  }

  private PermutationResult shuffle(Question test, int[] labels, Shuffles permutations) {
    try {
      Checks.requireTies(data, ties);
      if (test == Question.SHUFFLE_WITHIN_GROUPS && Arrays.stream(labels).distinct().count() < 2) {
        throw new RefusedException(Refusal.ONE_GROUP);
      }
      Strata strata = Strata.by(data, adopters(), entered(labels));
      requireMixing(strata, data.adopted());
      Activation observed = Activation.of(data, ties);
      double[] values =
          permutations.values(
              luck -> {
                Strata.Times times = strata.permuted(data.adopted(), data.left(), luck);
                return Activation.of(data, ties, times.adopted(), times.left()).alpha();
              });
      PermutationResult found =
          PermutationResult.of(
              test,
              Permuted.of(observed.alpha(), values, permutations),
              false,
              permutations.count(),
              observed.cases());
      return found.with(
          CopiedShare.ofShuffle(
              Activation.friends(data, ties), found.result().effect(), found.result().interval()));
    } catch (RefusedException e) {
      return PermutationResult.refused(test, e);
    }
  }

  /** Labels that also differ where people can adopt from different periods on. */
  private int[] entered(int[] labels) {
    if (!data.entersLate()) {
      return labels;
    }
    Map<List<Integer>, Integer> known = new HashMap<>();
    int[] finer = new int[labels.length];
    for (int i = 0; i < finer.length; i++) {
      List<Integer> both = List.of(labels[i], data.since()[i]);
      finer[i] = known.computeIfAbsent(both, key -> known.size());
    }
    return finer;
  }

  private boolean[] adopters() {
    boolean[] adopters = new boolean[data.people()];
    for (int i = 0; i < adopters.length; i++) {
      int time = data.adopted()[i];
      adopters[i] = time >= 1 && time <= data.periods();
    }
    return adopters;
  }

  private static void requireMixing(Strata strata, int[] adopted) {
    if (!strata.mixes(adopted)) {
      throw new RefusedException(Refusal.NO_VARIATION);
    }
  }

  /**
   * Edge reversal: α over the ties less α over the reversed ones, beside its values when every tie
   * that goes one way only is turned at random. Two-sided. The paper compares the two numbers by
   * eye; the permutation is ours, exact if the direction of ties has nothing to do with times.
   */
  public PermutationResult edgeReversal(Shuffles permutations) {
    Question test = Question.EDGE_REVERSAL;
    try {
      Checks.requireTies(data, ties);
      TurnedTies turned = new TurnedTies(ties);
      if (turned.oneWay() == 0) {
        throw new RefusedException(Refusal.ALL_MUTUAL);
      }
      double[] values = permutations.values(luck -> reversal(turned.turned(luck)));
      return PermutationResult.of(
          test,
          Permuted.of(reversal(ties), values, permutations),
          true,
          permutations.count(),
          turned.oneWay());
    } catch (RefusedException e) {
      return PermutationResult.refused(test, e);
    }
  }

  private double reversal(Ties directed) {
    return Rounding.difference(
        Activation.of(data, directed).alpha(), Activation.of(data, directed.reversed()).alpha());
  }

  /**
   * Threshold permutation: the mean threshold beside its values when times of adoption are permuted
   * over all people. Two-sided. It finds that times cluster on ties, whatever the cause, and reacts
   * to times that go with degrees. Cost of a permutation O(ties).
   *
   * @param lag 0 for exposure in the period of adoption, 1 for the one before
   */
  public PermutationResult thresholdPermutation(int lag, Shuffles permutations) {
    Question test = Question.THRESHOLD_PERMUTATION;
    try {
      Checks.requireTies(data, ties);
      Diffusion closed = data.closed();
      boolean[] chosen = new boolean[data.people()];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = closed.adopted()[i] >= 1 && closed.adopted()[i] <= closed.periods();
      }
      Strata strata =
          data.entersLate() ? Strata.by(data, chosen, data.since()) : Strata.all(data, chosen);
      requireMixing(strata, closed.adopted());
      double[] values =
          permutations.values(
              luck -> {
                Strata.Times times = strata.permuted(closed.adopted(), closed.left(), luck);
                return Thresholds.mean(ties.first(), ties.to(), times.adopted(), times.left(), lag);
              });
      return thresholdResult(test, closed, lag, values, permutations);
    } catch (RefusedException e) {
      return PermutationResult.refused(test, e);
    }
  }

  private PermutationResult thresholdResult(
      Question test, Diffusion closed, int lag, double[] values, Shuffles permutations) {
    double observed =
        Thresholds.mean(ties.first(), ties.to(), closed.adopted(), closed.left(), lag);
    Caution counted = Caution.CENSORED_COUNTED;
    Caution[] cautions =
        lag == 0 ? new Caution[] {counted, Caution.SAME_PERIOD} : new Caution[] {counted};
    return PermutationResult.of(
        test,
        Permuted.of(observed, values, permutations),
        true,
        values.length,
        data.people(),
        cautions);
  }

  /**
   * Structure test: the mean threshold beside its values on networks rewired at random with all
   * degrees kept (see {@link Rewiring}; netdiffuseR's {@code struct_test}). Two-sided. Cost of a
   * permutation O(swaps · degree).
   *
   * @param lag 0 for exposure in the period of adoption, 1 for the one before
   */
  public PermutationResult structure(int lag, Shuffles permutations) {
    Question test = Question.STRUCTURE;
    try {
      Checks.requireTies(data, ties);
      Diffusion closed = data.closed();
      Rewiring rewiring = Rewiring.of(ties);
      double[] values =
          permutations.values(
              luck ->
                  Thresholds.mean(
                      ties.first(), rewiring.rewired(luck), closed.adopted(), closed.left(), lag));
      return thresholdResult(test, closed, lag, values, permutations);
    } catch (RefusedException e) {
      return PermutationResult.refused(test, e);
    }
  }
}
