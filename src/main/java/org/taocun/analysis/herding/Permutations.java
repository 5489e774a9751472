package org.taocun.analysis.herding;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.base.Draws;

/**
 * Random permutations on all cores, each keyed by seed and number: the same values for any number
 * of threads. Run inside a {@link java.util.concurrent.ForkJoinPool}, they use its threads.
 *
 * @param seed any value
 * @param count number of permutations, 1 or more
 * @param finished called after each one, from any thread, so that a door can show the time left
 */
public record Permutations(long seed, int count, Runnable finished) {
  /** The number is checked. */
  public Permutations {
    if (count < 1) {
      throw new IllegalArgumentException("permutations must be 1 or more, were " + count);
    }
  }

  /** Permutations of which nobody is told. */
  public static Permutations of(long seed, int count) {
    return new Permutations(seed, count, () -> {});
  }

  /** The value of a statistic under each permutation, in their order. */
  double[] values(ToDoubleFunction<Luck> statistic) {
    return IntStream.range(0, count)
        .parallel()
        .mapToDouble(
            number -> {
              double value = statistic.applyAsDouble(new Luck(Draws.entity(seed, number)));
              finished.run();
              return value;
            })
        .toArray();
  }

  /** The random numbers of one permutation. */
  static final class Luck {
    private final long key;
    private long drawn;

    Luck(long key) {
      this.key = key;
    }

    /** 64 uniform bits. */
    long bits() {
      return Draws.entity(key, drawn++);
    }

    /** A uniform number of 0..bound − 1. */
    int index(int bound) {
      return Draws.index(bits(), bound);
    }

    /** Puts people in random order (Durstenfeld 1964). */
    void shuffle(int[] people) {
      for (int k = people.length - 1; k > 0; k--) {
        int other = index(k + 1);
        int kept = people[k];
        people[k] = people[other];
        people[other] = kept;
      }
    }
  }
}
