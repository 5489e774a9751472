package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Say;

/**
 * Jacquez' test (1996, "A k nearest neighbour test for space-time interaction", Statistics in
 * Medicine 15(18), 1935-1949): the number of ordered pairs of events of which the second is among
 * the k nearest to the first both in space and in time; n k²/(n − 1) are expected. Of events that
 * are equally far the first ones count as nearer; {@link #least} and {@link #most} say what other
 * choices could give.
 *
 * @param n number of events
 * @param k number of nearest neighbours
 * @param both the statistic
 * @param least without neighbours that share the last place
 * @param most with all neighbours that share the last place
 * @param p one-sided p-value over permutations of the times; NaN without permutations
 */
public record Jacquez(int n, int k, long both, long least, long most, double p) {
  /** The number of events above which the test is refused: it looks at every pair. */
  static final int MOST = 20_000;

  /**
   * The test. Cost O(n²), and O(n k log k) for each permutation.
   *
   * @param k from 1 to n − 1
   */
  public static Jacquez of(Events events, int k, Shuffles permutations) {
    int n = events.count();
    if (k < 1 || k >= n) {
      throw new IllegalArgumentException("k must be in 1.." + (n - 1) + ", was " + k);
    }
    Nearest[] space = nearest(n, k, events::distance);
    double[] times = events.time();
    Nearest[] time = nearest(n, k, (i, j) -> Math.abs(times[i] - times[j]));
    int[] same = new int[n];
    for (int i = 0; i < n; i++) {
      same[i] = i;
    }
    long least = 0;
    long most = 0;
    for (int i = 0; i < n; i++) {
      least += common(space[i].surely, time[i].surely);
      most += common(space[i].possibly, time[i].possibly);
    }
    double observed = both(space, time, same);
    double[] values = permutations.values(n, order -> both(space, time, order));
    return new Jacquez(
        n, k, Math.round(observed), least, most, Shuffles.upperP(observed, values, 0));
  }

  /** Event i has the time of event order[i]. */
  private static double both(Nearest[] space, Nearest[] time, int[] order) {
    long sum = 0;
    for (int i = 0; i < order.length; i++) {
      int[] nearInTime = time[order[i]].chosen;
      for (int j : space[i].chosen) {
        sum += Arrays.binarySearch(nearInTime, order[j]) >= 0 ? 1 : 0;
      }
    }
    return sum;
  }

  private static Nearest[] nearest(int n, int k, Distance distance) {
    return IntStream.range(0, n)
        .parallel()
        .mapToObj(i -> Nearest.of(n, k, j -> distance.of(i, j), i))
        .toArray(Nearest[]::new);
  }

  /** A distance between two events. */
  private interface Distance {
    double of(int i, int j);
  }

  private static long common(int[] one, int[] other) {
    return Arrays.stream(one).filter(i -> Arrays.binarySearch(other, i) >= 0).count();
  }

  /** The number expected if times are independent of places. */
  public double expected() {
    return (double) n * k * k / (n - 1);
  }

  /** Neighbours of an event, in ascending order of their numbers. */
  private record Nearest(int[] chosen, int[] surely, int[] possibly) {
    static Nearest of(int n, int k, IntToDoubleFunction distance, int from) {
      double[] apart = new double[n];
      int[] chosen = new int[k];
      int size = 0;
      for (int j = 0; j < n; j++) {
        apart[j] = j == from ? Double.POSITIVE_INFINITY : distance.applyAsDouble(j);
        if (j != from && (size < k || apart[j] < apart[chosen[k - 1]])) {
          int at = size < k ? size++ : k - 1;
          for (; at > 0 && apart[chosen[at - 1]] > apart[j]; at--) {
            chosen[at] = chosen[at - 1];
          }
          chosen[at] = j;
        }
      }
      double last = apart[chosen[k - 1]];
      int[] possibly = IntStream.range(0, n).filter(j -> apart[j] <= last).toArray();
      Arrays.sort(chosen);
      return new Nearest(
          chosen,
          possibly.length == k
              ? chosen
              : Arrays.stream(chosen).filter(j -> apart[j] < last).toArray(),
          possibly);
    }
  }

  /** The answer that events give. */
  public static Answer answer(Events events, int k, Shuffles permutations) {
    Optional<String> refusal = refusal(events, k);
    if (refusal.isPresent()) {
      return Answer.refused(Question.JACQUEZ, refusal.get());
    }
    Jacquez test = of(events, k, permutations);
    List<String> limits = new ArrayList<>(Knox.limits(events));
    if (test.least < test.most) {
      limits.add(
          Say.of(
              "some neighbours are equally far: other choices among them give {0} to {1}",
              test.least, test.most));
    }
    return Answer.of(
        Question.JACQUEZ, test.both, test.p, test.both / test.expected(), Answer.UNKNOWN, limits);
  }

  private static Optional<String> refusal(Events events, int k) {
    Optional<String> refusal = Refusals.of(events);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (k < 1 || k >= events.count()) {
      return Optional.of(
          Say.of("{0} nearest neighbours do not exist among {1} events", k, events.count()));
    }
    return events.count() > MOST
        ? Optional.of(
            Say.of("needs every pair: {0} events are more than {1}", events.count(), MOST))
        : Optional.empty();
  }
}
