package org.taocun.study.herd;

import java.util.Optional;
import java.util.Set;
import org.taocun.analysis.Interval;
import org.taocun.analysis.herding.Question;
import org.taocun.base.Say;
import org.taocun.output.table.NumberText;

/**
 * Reason for which a p-value of 0.05 or less stands beside an interval that holds what chance
 * gives, or a larger one beside an interval that does not.
 */
final class PBesideInterval {
  private static final double LEVEL = 0.05;

  /** Tests whose effect is a multiple, of which chance gives 1. */
  private static final Set<Question> MULTIPLES =
      Set.of(Question.KNOX, Question.JACQUEZ, Question.JOIN_COUNTS);

  /** Tests to which only more than chance speaks against the null hypothesis. */
  private static final Set<Question> ONE_SIDED =
      Set.of(
          Question.LSV,
          Question.TARONE,
          Question.BETA_BINOMIAL,
          Question.ELLISON_GLAESER,
          Question.KNOX,
          Question.MODIFIED_KNOX,
          Question.MANTEL,
          Question.JACQUEZ,
          Question.MORAN,
          Question.JOIN_COUNTS,
          Question.SHUFFLE,
          Question.SHUFFLE_WITHIN_GROUPS,
          Question.INEQUALITY,
          Question.UNPREDICTABILITY);

  /** Tests whose p-value and interval are of different things, as their texts say. */
  private static final Set<Question> APART =
      Set.of(Question.GROUP_SIZES, Question.LOCATION_QUOTIENT, Question.THRESHOLD_BOUNDS);

  private PBesideInterval() {}

  /** The reason in a sentence; empty where both agree or one of them is missing. */
  static Optional<String> reason(HerdRow row) {
    Interval interval = row.interval();
    int chance = MULTIPLES.contains(row.question()) ? 1 : 0;
    boolean known = !Double.isNaN(row.p()) && !Double.isNaN(interval.low());
    boolean rejects = row.p() <= LEVEL;
    if (!known || APART.contains(row.question()) || rejects != interval.contains(chance)) {
      return Optional.empty();
    }
    String p = NumberText.number(row.p());
    if (!ONE_SIDED.contains(row.question())) {
      return Optional.of(
          Say.of(
              "p = {0} and the interval disagree on whether the effect may be {1}: they come from"
                  + " different procedures.",
              p, chance));
    }
    if (rejects && row.p() > LEVEL / 2) {
      return Optional.of(
          Say.of(
              "p = {0} counts only more than chance, the interval leaves out 2.5 % on either side:"
                  + " with p above 0.025 it can hold {1}, which is what chance gives.",
              p, chance));
    }
    return Optional.of(
        interval.high() < chance
            ? Say.of(
                "p = {0} counts only more than chance; here it is less, as the interval below {1}"
                    + " says.",
                p, chance)
            : Say.of(
                "p = {0} and the interval disagree on whether the effect may be {1}: p counts"
                    + " permutations or is of the test itself, the interval supposes a normal or"
                    + " other curve.",
                p, chance));
  }
}
