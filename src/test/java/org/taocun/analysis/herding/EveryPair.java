package org.taocun.analysis.herding;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Jacquez' counts by looking at every pair. */
record EveryPair(long both, double shared, long least, long most) {
  static EveryPair of(Events events, int k) {
    double[] time = events.time();
    long both = 0;
    double shared = 0;
    long least = 0;
    long most = 0;
    for (int i = 0; i < events.count(); i++) {
      int at = i;
      Ranks space = Ranks.of(events.count(), k, i, j -> events.distance(at, j));
      Ranks times = Ranks.of(events.count(), k, i, j -> Math.abs(time[at] - time[j]));
      for (int j : space.order) {
        double inSpace = space.weight(j);
        double inTime = times.weight(j);
        both += space.chosen.contains(j) && times.chosen.contains(j) ? 1 : 0;
        least += inSpace == 1 && inTime == 1 ? 1 : 0;
        most += inSpace > 0 && inTime > 0 ? 1 : 0;
      }
      for (int j : space.order.stream().sorted().toList()) {
        shared += times.weight(j) * space.weight(j);
      }
    }
    return new EveryPair(both, shared, least, most);
  }

  /** Others in the order of their distance. */
  private record Ranks(
      List<Integer> order, List<Integer> chosen, double last, double share, double[] apart) {
    static Ranks of(int n, int k, int from, IntToDoubleFunction distance) {
      double[] apart = IntStream.range(0, n).mapToDouble(distance).toArray();
      List<Integer> order =
          IntStream.range(0, n)
              .filter(j -> j != from)
              .boxed()
              .sorted((a, b) -> Double.compare(apart[a], apart[b]))
              .toList();
      double last = apart[order.get(k - 1)];
      double nearer = order.stream().filter(j -> apart[j] < last).count();
      double tied = order.stream().filter(j -> apart[j] == last).count();
      return new Ranks(order, order.subList(0, k), last, (k - nearer) / tied, apart);
    }

    double weight(int j) {
      return apart[j] < last ? 1 : apart[j] == last ? share : 0;
    }
  }
}
