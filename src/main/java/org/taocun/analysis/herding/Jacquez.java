package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  /**
   * The test. Cost O(n log n) times k for scattered events, and O(n) times the neighbours in space
   * for each permutation.
   *
   * @param k from 1 to n − 1
   * @throws ArithmeticException if many events at the same places make too many neighbours
   */
  public static Jacquez of(Events events, int k, Shuffles permutations) {
    int n = events.count();
    if (k < 1 || k >= n) {
      throw new IllegalArgumentException("k must be in 1.." + (n - 1) + ", was " + k);
    }
    double[] times = events.time();
    NearestInSpace space = NearestInSpace.of(events, k);
    NearestInTime time = NearestInTime.of(times, k);
    long both = 0;
    long least = 0;
    long most = 0;
    for (int i = 0; i < n; i++) {
      int[] near = space.near(i);
      for (int at = 0; at < near.length; at++) {
        double inTime = time.weight(i, Math.abs(times[i] - times[near[at]]));
        least += space.weight(i, at) == 1 && inTime == 1 ? 1 : 0;
        most += inTime > 0 ? 1 : 0;
        both += space.chosen(i, at) && time.chosen(i, near[at]) ? 1 : 0;
      }
    }
    int[] same = IntStream.range(0, n).toArray();
    double shared = shared(times, space, time, same);
    double[] values = permutations.values(n, order -> shared(times, space, time, order));
    double p = permutations.upperP(shared, values, 1e-9 * shared);
    double expected = expected(n, k);
    double[] multiples = Arrays.stream(values).map(value -> value / expected).toArray();
    Interval interval = Answer.lessChance(both / expected, 1, multiples);
    return new Jacquez(n, k, both, shared, least, most, p, interval);
  }

  /** Event i has the time of event order[i]. */
  private static double shared(
      double[] times, NearestInSpace space, NearestInTime time, int[] order) {
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      int[] near = space.near(i);
      for (int at = 0; at < near.length; at++) {
        double apart = Math.abs(times[order[i]] - times[order[near[at]]]);
        double weight = time.weight(order[i], apart);
        sum += weight == 0 ? 0 : weight * space.weight(i, at);
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

  /** The answer that events give. */
  public static Answer answer(Events events, int k, Shuffles permutations) {
    Optional<Message> refusal = refusal(events, k);
    if (refusal.isPresent()) {
      return Answer.refused(Question.JACQUEZ, refusal.get());
    }
    Jacquez test;
    try {
      test = of(events, k, permutations);
    } catch (ArithmeticException e) {
      return Answer.refused(
          Question.JACQUEZ,
          Message.of(
              "so many adopters are at the same places that there are more than {0} million pairs"
                  + " of nearest neighbours",
              NearestInSpace.MOST / 1_000_000));
    }
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
    return Optional.empty();
  }
}
