package org.taocun.base;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.commons.math3.util.FastMath;

/**
 * Keyed random numbers: every draw is a pure function of (seed, replication, decision, entity,
 * month), so it does not depend on the order of calls, the number of threads or what else is drawn.
 *
 * <p>Two scenarios with the same seed give the same household the same luck, month by month and
 * decision by decision; that is what lets two policies be compared household by household. There is
 * no generator object and no state.
 *
 * <p>A draw is two rounds of a 64-bit finaliser (Steele, Lea and Flood 2014, "Fast splittable
 * pseudorandom number generators", with the multipliers of Stafford's variant 13): one over the
 * entity under the decision's key, one over the month. Where one decision needs several numbers for
 * the same entity and month, {@code index} tells them apart.
 */
public final class Draws {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** A bound above the relative error of a logarithm and a quotient. */
  private static final double SLACK = 1e-12;

  private static final double ULP53 = 0x1.0p-53;

  private final long[] streams;

  private Draws(long seed, int replication) {
    Decision[] decisions = Decision.values();
    streams = new long[decisions.length];
    long run = mix(mix(seed + GOLDEN) + GOLDEN * (replication + 1L));
    for (Decision decision : decisions) {
      streams[decision.ordinal()] = mix(run ^ mix(decision.salt()));
    }
  }

  /**
   * The draws of one run.
   *
   * @param seed the scenario's seed, any value
   * @param replication the replication's number
   */
  public static Draws of(long seed, int replication) {
    return new Draws(seed, replication);
  }

  /**
   * The key of an entity that is addressed by a place and a number in it, such as the n-th
   * household of a village. Never a position in a table.
   */
  public static long entity(long place, long ordinal) {
    return mix(place + GOLDEN * (ordinal + 1));
  }

  /** 64 uniform bits for an entity and month. */
  public long bits(Decision decision, long entity, int month) {
    return mix(luck(decision, entity) + GOLDEN * month);
  }

  /**
   * The part of a draw that all months of a decision share for an entity. Callers that draw month
   * after month compute it once and pass it to {@link #uniform(long, int)}.
   */
  public long luck(Decision decision, long entity) {
    return mix(entity ^ streams[decision.ordinal()]);
  }

  /**
   * The number that {@link #uniform(Decision, long, int)} gives, from a {@link #luck} computed
   * before.
   */
  public static double uniform(long luck, int month) {
    return (mix(luck + GOLDEN * month) >>> 11) * ULP53;
  }

  /** 64 uniform bits, the {@code index}-th of several for one entity and month. */
  public long bits(Decision decision, long entity, int month, int index) {
    return mix(bits(decision, entity, month) + GOLDEN * (index + 1L));
  }

  /** A uniform number in [0, 1), with 53 bits. */
  public double uniform(Decision decision, long entity, int month) {
    return (bits(decision, entity, month) >>> 11) * ULP53;
  }

  /** A uniform number in [0, 1), the {@code index}-th of several for one entity and month. */
  public double uniform(Decision decision, long entity, int month, int index) {
    return (bits(decision, entity, month, index) >>> 11) * ULP53;
  }

  /** A standard normal number (mean 0, standard deviation 1), by inversion of one uniform. */
  public double normal(Decision decision, long entity, int month) {
    return Normal.quantile(open(bits(decision, entity, month)));
  }

  /** An exponential number of mean 1: −ln(1 − u). */
  public double exponential(Decision decision, long entity, int month) {
    return -FastMath.log(open(bits(decision, entity, month)));
  }

  /**
   * The number of months, 1 or more, until the first success of monthly trials of probability p:
   * the geometric distribution P(T = k) = p(1 − p)^(k−1), by inversion of one uniform.
   *
   * @param p probability a month, in (0, 1]
   * @return the waiting time in months, at most {@link Integer#MAX_VALUE}
   */
  public int geometric(Decision decision, long entity, int month, double p) {
    if (!(p > 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in (0, 1], was " + p);
    }
    return p == 1 ? 1 : waiting(decision, entity, month, FastMath.log1p(-p), 0);
  }

  /**
   * The waiting time that {@link #geometric} gives, faster for many draws with one probability.
   *
   * @param logFailure ln(1 − p), negative
   * @param tooLong chance of a wait too long to matter; {@link Integer#MAX_VALUE} stands for such a
   *     wait, which is not worked out
   */
  public int waiting(Decision decision, long entity, int month, double logFailure, double tooLong) {
    double u = open(bits(decision, entity, month));
    if (u < tooLong) {
      return Integer.MAX_VALUE;
    }
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, months(u, logFailure)));
  }

  /**
   * ⌈ln u/ln(1 − p)⌉ by the processor's own logarithm, or by {@link FastMath} where its last bit
   * could matter.
   */
  private static double months(double u, double logFailure) {
    double months = Math.log(u) / logFailure;
    double rounded = Math.ceil(months * (1 - SLACK));
    return rounded == Math.ceil(months * (1 + SLACK))
        ? rounded
        : Math.ceil(FastMath.log(u) / logFailure);
  }

  /**
   * The number of successes in n independent trials of probability p. Cost O(n) for n up to 64,
   * else O(np) (the gaps between successes are geometric).
   *
   * @param n trials, 0 or more
   * @param p probability in [0, 1]
   */
  public int binomial(Decision decision, long entity, int month, int n, double p) {
    if (n < 0 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "binomial needs n >= 0 and p in [0, 1], was " + n + ", " + p);
    }
    if (p > 0.5) {
      return n - binomial(decision, entity, month, n, 1 - p);
    }
    if (p == 0) {
      return 0;
    }
    double logFailure = FastMath.log1p(-p);
    long trial = 0;
    int successes = 0;
    for (int k = 0; ; k++) {
      double u = open(bits(decision, entity, month, k));
      trial += 1 + (long) Math.floor(FastMath.log(u) / logFailure);
      if (trial > n) {
        return successes;
      }
      successes++;
    }
  }

  /**
   * k different numbers of 0..n−1, each set of k equally likely, in ascending order (Floyd's
   * algorithm, Bentley and Floyd 1987). Cost O(k²) comparisons for small k, O(k log k) at the end.
   *
   * @throws IllegalArgumentException unless 0 <= k <= n
   */
  public int[] choose(Decision decision, long entity, int month, int n, int k) {
    if (k < 0 || k > n) {
      throw new IllegalArgumentException("cannot choose " + k + " of " + n);
    }
    BitSet taken = new BitSet(n);
    int[] chosen = new int[k];
    for (int j = n - k; j < n; j++) {
      int candidate = index(bits(decision, entity, month, j), j + 1);
      int pick = taken.get(candidate) ? j : candidate;
      taken.set(pick);
      chosen[j - (n - k)] = pick;
    }
    Arrays.sort(chosen);
    return chosen;
  }

  /** A number of 0..bound−1, all but equally likely (bias below 2^-32 for int bounds). */
  public static int index(long bits, int bound) {
    return (int) (((bits >>> 32) * (bound & 0xffffffffL)) >>> 32);
  }

  /**
   * A number of 0..bound−1 that stays the same for most keys when the bound grows: of the keys that
   * move at all when bound becomes bound + 1, every one moves to the new number (the jump
   * consistent hash of Lamping and Veach 2014). So a village that gains a household keeps
   * everybody's acquaintances but for those who now know the newcomer. Cost O(ln bound).
   *
   * @param bits 64 uniform bits
   * @param bound 1 or more
   */
  public static int stableIndex(long bits, int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound must be >= 1, was " + bound);
    }
    long key = bits;
    long b = -1;
    long j = 0;
    while (j < bound) {
      b = j;
      key = key * 2862933555777941757L + 1;
      j = (long) ((b + 1) * (0x1.0p31 / (double) ((key >>> 33) + 1)));
    }
    return (int) b;
  }

  /** A uniform number in the open interval (0, 1): never 0, never 1. */
  private static double open(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
