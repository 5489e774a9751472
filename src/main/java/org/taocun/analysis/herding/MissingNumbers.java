package org.taocun.analysis.herding;

import java.util.stream.IntStream;
import org.taocun.analysis.Shuffles;

/** The number of ties of each person that were not observed, or may not have been. */
interface MissingNumbers {
  /** The expected number. */
  double mean(int person);

  /** A number, at most the room there is. */
  int draw(int person, Shuffles.Luck luck, int room);

  /**
   * The numbers.
   *
   * @throws RefusedException if they cannot be known
   */
  static MissingNumbers of(Ties ties, Unobserved unobserved) {
    if (unobserved instanceof Unobserved.Sampled sampled) {
      return sampled(ties, sampled.share());
    }
    return known(numbers(ties, (Unobserved.Censored) unobserved));
  }

  private static MissingNumbers sampled(Ties ties, double share) {
    int[] observed = IntStream.range(0, ties.people()).map(ties::degree).toArray();
    ThinnedDegrees degrees = new ThinnedDegrees(observed, share, Math.max(0, ties.people() - 1));
    return new MissingNumbers() {
      @Override
      public double mean(int person) {
        return degrees.meanMissing(observed[person]);
      }

      @Override
      public int draw(int person, Shuffles.Luck luck, int room) {
        return degrees.missing(observed[person], luck.uniform(), room);
      }
    };
  }

  private static MissingNumbers known(int[] missing) {
    return new MissingNumbers() {
      @Override
      public double mean(int person) {
        return missing[person];
      }

      @Override
      public int draw(int person, Shuffles.Luck luck, int room) {
        return missing[person];
      }
    };
  }

  /** The numbers behind censored nominations: 0 for who named fewer than it could. */
  static int[] numbers(Ties ties, Unobserved.Censored censored) {
    int[] missing = new int[ties.people()];
    for (int i = 0; i < missing.length; i++) {
      int named = ties.degree(i);
      if (named > censored.most()) {
        throw new RefusedException(Refusal.BEYOND_LIMIT, Integer.toString(named));
      }
      if (named == censored.most()) {
        int number = censored.numbers()[i];
        if (number < named || number >= missing.length) {
          throw new RefusedException(Refusal.NUMBERS_UNKNOWN);
        }
        missing[i] = number - named;
      }
    }
    return missing;
  }
}
