package org.taocun.network;

import java.util.Arrays;
import org.taocun.base.Logistic;

/** Cumulative weights mass · e^(−(d − d_min)/D); without d_min they could all round to 0. */
final class DistanceWeights {
  private final double[] cumulative;
  private final double[] distance;
  private int first;
  private int size;

  DistanceWeights(int capacity) {
    cumulative = new double[capacity];
    distance = new double[capacity];
  }

  void restart(int newFirst) {
    first = newFirst;
    size = 0;
  }

  void add(long mass, double km) {
    cumulative[size] = (double) mass;
    distance[size] = km;
    size++;
  }

  void weigh(double decayKm) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      nearest = cumulative[k] > 0 ? Math.min(nearest, distance[k]) : nearest;
    }
    double sum = 0;
    for (int k = 0; k < size; k++) {
      if (cumulative[k] > 0) {
        sum += cumulative[k] * Logistic.exp(-(distance[k] - nearest) / decayKm);
      }
      cumulative[k] = sum;
    }
  }

  boolean isEmpty() {
    return size == 0 || !(cumulative[size - 1] > 0);
  }

  /** The first entry whose cumulative weight exceeds u · total. */
  int pick(double u) {
    double total = cumulative[size - 1];
    double wanted = Math.min(u * total, Math.nextDown(total));
    int found = Arrays.binarySearch(cumulative, 0, size, wanted);
    int k = found < 0 ? -found - 1 : found;
    while (cumulative[k] <= wanted) {
      k++;
    }
    return first + k;
  }
}
