package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * Jacquez' test (1996, "A k nearest neighbour test for space-time interaction", Statistics in
 * Medicine 15(18), 1935-1949): the number of ordered pairs of events of which the second is among
 * the k nearest to the first both in space and in time; n k²/(n − 1) are expected.
 *
 * <p>Events that are equally far share the last places: {@link #shared} is the mean over all
 * choices among them, and is what is permuted, since a choice by the order of events would go with
 * their places. {@link #both} chooses the first ones, as published values do.
 *
 * @param n number of events
 * @param k number of nearest neighbours
 * @param both pairs, the first of equally distant events being the nearer ones
 * @param shared pairs, the last places being shared
 * @param least pairs, without events that share the last place
 * @param most pairs, with all events that share the last place
 * @param p one-sided p-value of {@code shared} over permutations of the times; NaN without
 *     permutations
 * @param interval of 95 %: {@code both} over the expected number, less what permutations make of it
 */
public record Jacquez(
    int n, int k, long both, double shared, long least, long most, double p, Interval interval) {
  /** The number of events above which the test is refused: it looks at every pair. */
  static final int MOST = 20_000;

  /**
   * The test. Cost O(n²), and O(n) times the neighbours in space for each permutation.
   *
   * @param k from 1 to n − 1
   */
  public static Jacquez of(Events events, int k, Shuffles permutations) {
    int n = events.count();
    if (k < 1 || k >= n) {
      throw new IllegalArgumentException("k must be in 1.." + (n - 1) + ", was " + k);
    }
    double[] times = events.time();
    Nearest[] space = nearest(n, k, events::distance, true);
    Nearest[] time = nearest(n, k, (i, j) -> Math.abs(times[i] - times[j]), false);
    long both = 0;
    long least = 0;
    long most = 0;
    for (int i = 0; i < n; i++) {
      for (int j : space[i].possibly) {
        double inSpace = space[i].weight(events.distance(i, j));
        double inTime = time[i].weight(Math.abs(times[i] - times[j]));
        least += inSpace == 1 && inTime == 1 ? 1 : 0;
        most += inTime > 0 ? 1 : 0;
        both += space[i].chose(j) && time[i].chose(j) ? 1 : 0;
      }
    }
    int[] same = IntStream.range(0, n).toArray();
    double shared = shared(events, space, time, same);
    double[] values = permutations.values(n, order -> shared(events, space, time, order));
    double p = permutations.upperP(shared, values, 1e-9 * shared);
    double expected = expected(n, k);
    double[] multiples = Arrays.stream(values).map(value -> value / expected).toArray();
    Interval interval = Answer.lessChance(both / expected, 1, multiples);
    return new Jacquez(n, k, both, shared, least, most, p, interval);
  }

  /** Event i has the time of event order[i]. */
  private static double shared(Events events, Nearest[] space, Nearest[] time, int[] order) {
    double[] times = events.time();
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      Nearest inTime = time[order[i]];
      for (int j : space[i].possibly) {
        double weight = inTime.weight(Math.abs(times[order[i]] - times[order[j]]));
        sum += weight == 0 ? 0 : weight * space[i].weight(events.distance(i, j));
      }
    }
    return sum;
  }

  /** The number expected if times are independent of places. */
  public double expected() {
    return expected(n, k);
  }

  private static double expected(int n, int k) {
    return (double) n * k * k / (n - 1);
  }

  private static Nearest[] nearest(int n, int k, Distance distance, boolean all) {
    return IntStream.range(0, n)
        .parallel()
        .mapToObj(i -> Nearest.of(n, k, j -> distance.of(i, j), i, all))
        .toArray(Nearest[]::new);
  }

  /** A distance between two events. */
  private interface Distance {
    double of(int i, int j);
  }

  /**
   * Neighbours of an event.
   *
   * @param chosen the k nearest, the first of equally distant ones, in ascending order
   * @param possibly all that are as near as the last of them; empty where not asked for
   * @param last distance of the last of them
   * @param share of a place that each of those at that distance has, 1 without ties
   */
  private record Nearest(int[] chosen, int[] possibly, double last, double share) {
    static Nearest of(int n, int k, IntToDoubleFunction distance, int from, boolean all) {
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
      double nearer = Arrays.stream(chosen).filter(j -> apart[j] < last).count();
      double tied = Arrays.stream(apart).filter(d -> d == last).count();
      int[] possibly =
          all ? IntStream.range(0, n).filter(j -> apart[j] <= last).toArray() : new int[0];
      Arrays.sort(chosen);
      return new Nearest(chosen, possibly, last, (k - nearer) / tied);
    }

    boolean chose(int j) {
      return Arrays.binarySearch(chosen, j) >= 0;
    }

    /** The share of a place that an event at a distance has. */
    double weight(double distance) {
      return distance < last ? 1 : distance == last ? share : 0;
    }
  }

  /** The answer that events give. */
  public static Answer answer(Events events, int k, Shuffles permutations) {
    Optional<Message> refusal = refusal(events, k);
    if (refusal.isPresent()) {
      return Answer.refused(Question.JACQUEZ, refusal.get());
    }
    Jacquez test = of(events, k, permutations);
    List<Message> limits = new ArrayList<>(Knox.limits(events));
    if (test.least < test.most) {
      limits.add(
          Message.of(
              "some neighbours are equally far: other choices among them give {0} to {1}",
              test.least, test.most));
    }
    return Answer.of(
        Question.JACQUEZ,
        test.shared,
        test.p,
        test.both / test.expected(),
        test.interval,
        events.count(),
        limits);
  }

  private static Optional<Message> refusal(Events events, int k) {
    Optional<Message> refusal = Refusals.of(events);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (k < 1 || k >= events.count()) {
      return Optional.of(
          Message.of(
              "{0} nearest neighbours do not exist among {1} {1|event|events}", k, events.count()));
    }
    return events.count() > MOST
        ? Optional.of(
            Message.of("needs every pair: {0} events are more than {1}", events.count(), MOST))
        : Optional.empty();
  }
}
