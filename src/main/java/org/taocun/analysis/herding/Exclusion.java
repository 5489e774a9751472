package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A cause other than imitation, and the tests that exclude that it acts alone.
 *
 * @param cause the cause
 * @param against tests that hold their level under the cause and reject in the direction of
 *     imitation
 * @param silent tests that hold their level under it, reject under imitation, and do not reject
 * @param opposite such tests that reject in the opposite direction
 * @param would tests that were not made or gave no p, and would tell it from imitation
 */
public record Exclusion(
    Cause cause,
    List<Question> against,
    List<Question> silent,
    List<Question> opposite,
    List<Question> would) {
  /** Copies the lists. */
  public Exclusion {
    against = List.copyOf(against);
    silent = List.copyOf(silent);
    opposite = List.copyOf(opposite);
    would = List.copyOf(would);
  }

  /** True if a test rejects that claims to hold under the cause. */
  public boolean excluded() {
    return !against.isEmpty();
  }

  static Exclusion of(
      Cause cause, List<Verdict.Finding> findings, Extent extent, List<Comparison> comparisons) {
    List<Question> asked =
        findings.stream()
            .map(Verdict.Finding::test)
            .distinct()
            .filter(test -> tells(test, cause) && has(extent, cause))
            .filter(test -> !belied(test, cause, comparisons))
            .toList();
    List<Question> against = named(asked, findings, Verdict.Finding::rejectsTowardsImitation);
    List<Question> rejecting = named(asked, findings, Verdict.Finding::rejects);
    return new Exclusion(
        cause,
        against,
        asked.stream().filter(test -> !rejecting.contains(test)).toList(),
        rejecting.stream().filter(test -> !against.contains(test)).toList(),
        Arrays.stream(Question.values())
            .filter(test -> tells(test, cause) && !asked.contains(test))
            .filter(test -> !belied(test, cause, comparisons))
            .toList());
  }

  /** The tests with a finding of some kind. */
  private static List<Question> named(
      List<Question> asked, List<Verdict.Finding> findings, Predicate<Verdict.Finding> kind) {
    return asked.stream()
        .filter(test -> findings.stream().anyMatch(one -> one.test() == test && kind.test(one)))
        .toList();
  }

  /** True if a test claims to hold under a cause and to reject under imitation. */
  private static boolean tells(Question test, Cause cause) {
    return Claim.of(test, List.of(cause)) == Claim.HOLDS
        && Claim.of(test, List.of(Cause.IMITATION)) == Claim.REJECTS;
  }

  /** True if data have what tests need to keep a cause apart. */
  private static boolean has(Extent extent, Cause cause) {
    return switch (cause) {
      case HOMOPHILY -> extent.traits();
      case GROUP_SHOCKS, GROUP_DIFFERENCES -> extent.groups() > 1;
      default -> true;
    };
  }

  /** True if a test does not hold its level in worlds of the cause, or in those of chance. */
  private static boolean belied(Question test, Cause cause, List<Comparison> comparisons) {
    return comparisons.stream()
        .anyMatch(
            one ->
                one.test() == test
                    && (one.rate().causes().isEmpty() || one.rate().causes().equals(List.of(cause)))
                    && one.rate().verdict() == AtlasRow.Verdict.NOT_AS_EXPECTED);
  }
}
