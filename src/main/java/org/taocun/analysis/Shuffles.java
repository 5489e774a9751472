package org.taocun.analysis;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Random permutations of numbered things, for tests that compare a statistic with its values after
 * shuffling. A permutation follows from the draws and its number, so that a test has the same
 * result on any number of threads. The p-value of m permutations that reach the observed value is
 * (m + 1)/(count + 1) (Besag and Diggle 1977, "Simple Monte Carlo tests for spatial pattern",
 * Applied Statistics 26(3), 327-333).
 *
 * @param draws random numbers
 * @param count number of permutations, 0 or more
 * @param finished called after each one, on any thread
 */
public record Shuffles(Draws draws, int count, Runnable finished) {
  /** Checks that there are 0 or more. */
  public Shuffles {
    if (count < 0) {
      throw new IllegalArgumentException("permutations must be >= 0, were " + count);
    }
  }

  /** Permutations keyed by a seed, of which nobody is told. */
  public static Shuffles of(long seed, int count) {
    return of(Draws.of(seed, 0), count);
  }

  /** Permutations by given draws, of which nobody is told. */
  public static Shuffles of(Draws draws, int count) {
    return new Shuffles(draws, count, () -> {});
  }

  /**
   * A uniform random order of 0 to n − 1 (Fisher and Yates; Durstenfeld 1964, "Algorithm 235",
   * Communications of the ACM 7(7), 420).
   *
   * @param number of the permutation, from 0
   */
  public int[] order(int number, int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int k = n - 1; k > 0; k--) {
      int other = Draws.index(draws.bits(Decision.PERMUTATION, number, 0, k), k + 1);
      int kept = order[k];
      order[k] = order[other];
      order[other] = kept;
    }
    return order;
  }

  /**
   * The values of a statistic under all permutations of n things, worked out on the threads of the
   * caller's fork-join pool.
   *
   * @param statistic of an order; called from several threads at once
   */
  public double[] values(int n, ToDoubleFunction<int[]> statistic) {
    return numbered(number -> statistic.applyAsDouble(order(number, n)));
  }

  /** The values of a statistic by the permutation's number, for those that draw otherwise. */
  public double[] numbered(IntToDoubleFunction statistic) {
    return IntStream.range(0, count)
        .parallel()
        .mapToDouble(
            number -> {
              double value = statistic.applyAsDouble(number);
              finished.run();
              return value;
            })
        .toArray();
  }

  /**
   * The values of a statistic by the random numbers of each permutation, for those that shuffle
   * otherwise; at least one is needed.
   */
  public double[] values(ToDoubleFunction<Luck> statistic) {
    if (count < 1) {
      throw new IllegalArgumentException("permutations must be >= 1, were " + count);
    }
    return numbered(number -> statistic.applyAsDouble(luck(number)));
  }

  /** The random numbers of a permutation. */
  public Luck luck(int number) {
    return new Luck(draws.luck(Decision.PERMUTATION, number));
  }

  /**
   * The one-sided p-value of an observed statistic, large values being extreme; NaN without values
   * or for NaN.
   *
   * @param tolerance by which sums of the same numbers in another order may differ
   */
  public static double upperP(double observed, double[] values, double tolerance) {
    if (values.length == 0 || Double.isNaN(observed)) {
      return Double.NaN;
    }
    int atLeast = 0;
    for (double value : values) {
      atLeast += value >= observed - tolerance ? 1 : 0;
    }
    return (atLeast + 1.0) / (values.length + 1.0);
  }

  /** The random numbers of one permutation, used by one thread. */
  public static final class Luck {
    private final long key;
    private long drawn;

    private Luck(long key) {
      this.key = key;
    }

    /** 64 uniform bits. */
    public long bits() {
      return Draws.entity(key, drawn++);
    }

    /** A uniform number of 0..bound − 1. */
    public int index(int bound) {
      return Draws.index(bits(), bound);
    }

    /** A uniform number in [0, 1). */
    public double uniform() {
      return (bits() >>> 11) * 0x1.0p-53;
    }

    /** Puts people in random order (Durstenfeld 1964). */
    public void shuffle(int[] people) {
      for (int k = people.length - 1; k > 0; k--) {
        int other = index(k + 1);
        int kept = people[k];
        people[k] = people[other];
        people[other] = kept;
      }
    }
  }
}
