package org.taocun.network;

/** Tables from which partners are drawn, seen from one village at a time. */
final class Surroundings {
  private final Places places;
  private final double decayKm;
  private final long[] capacityBefore;
  private final int[] townshipStart;
  private final int[] countyStart;
  private final double[] townshipX;
  private final double[] townshipY;
  private final DistanceWeights villages;
  private final DistanceWeights townships;
  private int village = -1;

  Surroundings(Places places, double decayKm) {
    this.places = places;
    this.decayKm = decayKm;
    townshipStart = starts(places.township());
    countyStart = townshipsOfCounties();
    capacityBefore = capacities();
    townshipX = means(places.xKm());
    townshipY = means(places.yKm());
    villages = new DistanceWeights(widest(townshipStart));
    townships = new DistanceWeights(widest(countyStart));
  }

  DistanceWeights villages() {
    return villages;
  }

  DistanceWeights townships() {
    return townships;
  }

  void moveTo(int newVillage) {
    if (newVillage != village) {
      village = newVillage;
      weighVillages(places.township()[village]);
      weighTownships(places.county()[village]);
    }
  }

  private void weighVillages(int township) {
    villages.restart(townshipStart[township]);
    for (int v = townshipStart[township]; v < townshipStart[township + 1]; v++) {
      villages.add(
          v == village ? 0 : capacity(v, v + 1), distance(places.xKm()[v], places.yKm()[v]));
    }
    villages.weigh(decayKm);
  }

  private void weighTownships(int county) {
    townships.restart(countyStart[county]);
    for (int t = countyStart[county]; t < countyStart[county + 1]; t++) {
      boolean own = t == places.township()[village];
      townships.add(
          own ? 0 : capacity(townshipStart[t], townshipStart[t + 1]),
          distance(townshipX[t], townshipY[t]));
    }
    townships.weigh(decayKm);
  }

  private double distance(double x, double y) {
    double dx = x - places.xKm()[village];
    double dy = y - places.yKm()[village];
    return Math.sqrt(dx * dx + dy * dy);
  }

  private long capacity(int from, int to) {
    return capacityBefore[to] - capacityBefore[from];
  }

  int householdOfTownship(int township, double u) {
    return householdAt(townshipStart[township], townshipStart[township + 1], u);
  }

  /** The household at place ⌊u · capacity⌋ of a range of villages; −1 if nobody lives there. */
  int householdAt(int from, int to, double u) {
    long place = capacityBefore[from] + (long) (u * capacity(from, to));
    int low = from;
    int high = to - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (capacityBefore[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    long number = place - capacityBefore[low];
    return number < places.households(low) ? places.first()[low] + (int) number : -1;
  }

  private long[] capacities() {
    long[] sums = new long[places.villages() + 1];
    for (int v = 0; v < places.villages(); v++) {
      int households = places.households(v);
      long capacity = households == 0 ? 0 : Long.highestOneBit(2L * households - 1);
      sums[v + 1] = sums[v] + capacity;
    }
    return sums;
  }

  /** The start of each group in an ascending list of group numbers, closed by the list's length. */
  private static int[] starts(int[] groups) {
    int count = groups.length == 0 ? 0 : groups[groups.length - 1] + 1;
    int[] starts = new int[count + 1];
    for (int v = 0; v < groups.length; v++) {
      starts[groups[v] + 1] = v + 1;
    }
    return starts;
  }

  private int[] townshipsOfCounties() {
    int[] ends = starts(places.county());
    for (int c = 1; c < ends.length; c++) {
      ends[c] = places.township()[ends[c] - 1] + 1;
    }
    return ends;
  }

  private double[] means(double[] values) {
    double[] means = new double[townshipStart.length - 1];
    for (int t = 0; t < means.length; t++) {
      double sum = 0;
      for (int v = townshipStart[t]; v < townshipStart[t + 1]; v++) {
        sum += values[v];
      }
      means[t] = sum / (townshipStart[t + 1] - townshipStart[t]);
    }
    return means;
  }

  private static int widest(int[] starts) {
    int widest = 0;
    for (int k = 1; k < starts.length; k++) {
      widest = Math.max(widest, starts[k] - starts[k - 1]);
    }
    return widest;
  }
}
