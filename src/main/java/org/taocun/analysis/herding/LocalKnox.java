package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.taocun.analysis.FalseDiscovery;
import org.taocun.base.Message;

/**
 * Knox's test around each event (Rogerson 2001, "Monitoring point patterns for the development of
 * space-time clusters", Journal of the Royal Statistical Society A 164(1), 87-96). With s_i events
 * close to event i in space and t_i in time, of n − 1 others, the number close in both is
 * hypergeometric if times are independent of places.
 *
 * @param inSpace s_i
 * @param inTime t_i
 * @param inBoth events close to event i in both
 * @param p chance of as many or more, given the event's own time: what permutations that leave it
 *     in place come to, exactly
 */
public record LocalKnox(int[] inSpace, int[] inTime, int[] inBoth, double[] p) {
  /** Log-chances so far below the largest add nothing to a sum. */
  private static final double NOTHING = 50;

  /** The tests. Cost O(n log n + pairs close in space). */
  public static LocalKnox of(Events events, double distance, double period) {
    ClosePairs close = ClosePairs.of(events, distance, period);
    int n = events.count();
    int[] inSpace = close.nearInSpace();
    int[] inTime = close.nearInTime();
    int[] both = close.nearInBoth(events.time());
    Map<Place, Double> known = new HashMap<>();
    double[] p = new double[n];
    for (int i = 0; i < n; i++) {
      p[i] = atLeast(known, n - 1, new Place(both[i], inTime[i], inSpace[i]));
    }
    return new LocalKnox(inSpace, inTime, both, p);
  }

  /**
   * The chance of as many or more for a random time of each event, the mean over all t_j, which
   * pointpats gives as its hypergeometric p-value. Cost O(n · different t_j).
   */
  public double[] marginalP() {
    int n = inSpace.length;
    Map<Integer, Integer> frequency = new TreeMap<>();
    for (int t : inTime) {
      frequency.merge(t, 1, Integer::sum);
    }
    Map<Place, Double> known = new HashMap<>();
    double[] marginal = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (Map.Entry<Integer, Integer> t : frequency.entrySet()) {
        sum += t.getValue() * atLeast(known, n - 1, new Place(inBoth[i], t.getKey(), inSpace[i]));
      }
      marginal[i] = inBoth[i] == 0 ? 1 : sum / n;
    }
    return marginal;
  }

  /** The numbers on which the chance of an event depends. */
  private record Place(int inBoth, int inTime, int inSpace) {
    double atLeast(int others) {
      if (inBoth == 0) {
        return 1;
      }
      return inBoth > Math.min(inTime, inSpace)
          ? 0
          : upper(new HypergeometricDistribution(null, others, inTime, inSpace));
    }

    /** The chances from the least to the largest that matters, summed from the smallest on. */
    private double upper(HypergeometricDistribution chance) {
      double most = chance.logProbability(inBoth);
      int top = inBoth;
      for (double log = most; top < chance.getSupportUpperBound() && log > most - NOTHING; ) {
        log = chance.logProbability(++top);
        most = Math.max(most, log);
      }
      double sum = 0;
      for (int both = top; both >= inBoth; both--) {
        sum += chance.probability(both);
      }
      return sum;
    }
  }

  /** The chance, worked out once for each place. */
  private static double atLeast(Map<Place, Double> known, int others, Place place) {
    return known.computeIfAbsent(place, it -> it.atLeast(others));
  }

  /**
   * The answer that events give: how many of them are surrounded by close pairs at a false
   * discovery rate of 5 %, and the least p-value, corrected for their number.
   */
  public static Answer answer(Events events, double distance, double period) {
    return Knox.asked(
        Question.LOCAL_KNOX,
        events,
        distance,
        period,
        () -> answer(events, of(events, distance, period)));
  }

  private static Answer answer(Events events, LocalKnox local) {
    double[] adjusted = FalseDiscovery.adjusted(local.p);
    long found = Arrays.stream(adjusted).filter(p -> p <= 1 - Answer.LEVEL).count();
    List<Message> limits = new ArrayList<>(Knox.limits(events));
    limits.add(Message.of("p-values of neighbours depend on each other"));
    return Answer.of(
        Question.LOCAL_KNOX,
        (double) found,
        Arrays.stream(adjusted).min().orElse(Double.NaN),
        (double) found,
        Answer.UNKNOWN,
        events.count(),
        limits);
  }
}
