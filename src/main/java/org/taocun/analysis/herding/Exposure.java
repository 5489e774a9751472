package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * Exposure to adopters: E_i(t) = Σ_j w_ij a_j(t)/Σ_j w_ij, over the alters j that person i names,
 * a_j(t) = 1 if j is an adopter at the end of period t (Valente 1995, Network models of the
 * diffusion of innovations). 0 for who names nobody.
 */
public final class Exposure {
  /** The weight of a tie. */
  public enum Weighting {
    /** Every tie 1, whatever its weight: the usual choice. */
    BINARY,
    /** Every tie its weight. */
    VALUED
  }

  private Exposure() {}

  /**
   * Exposure of all people at the end of a period. Cost O(ties).
   *
   * @param period 0 for the state before the first one, up to the number of periods
   */
  public static double[] at(Diffusion data, Ties ties, int period, Weighting weighting) {
    double[] exposure = new double[data.people()];
    for (int i = 0; i < exposure.length; i++) {
      exposure[i] = of(ties, data.adopted(), data.left(), i, period, weighting);
    }
    return exposure;
  }

  /** Exposure of one person. */
  static double of(
      Ties ties, int[] adopted, int[] left, int person, int period, Weighting weighting) {
    double sum = 0;
    double all = 0;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      double weight = weighting == Weighting.BINARY ? 1 : ties.weight()[k];
      int alter = ties.to()[k];
      all += weight;
      sum += adopted[alter] <= period && left[alter] >= period ? weight : 0;
    }
    return all == 0 ? 0 : sum / all;
  }

  /**
   * The weight of alters who are adopters, period by period: {@code into[t]} for the end of period
   * t, from 0 to {@code periods}. Cost O(alters + periods).
   */
  static void path(
      Ties ties, Diffusion data, int[] times, int person, Weighting weighting, double[] into) {
    int periods = data.periods();
    Arrays.fill(into, 0, periods + 1, 0);
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      int alter = ties.to()[k];
      double weight = weighting == Weighting.BINARY ? 1 : ties.weight()[k];
      if (times[alter] <= periods) {
        into[times[alter]] += weight;
        if (data.left()[alter] < periods) {
          into[data.left()[alter] + 1] -= weight;
        }
      }
    }
    for (int t = 1; t <= periods; t++) {
      into[t] += into[t - 1];
    }
  }

  /** The sum of weights of the alters of a person. */
  static double strength(Ties ties, int person, Weighting weighting) {
    if (weighting == Weighting.BINARY) {
      return ties.degree(person);
    }
    double sum = 0;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      sum += ties.weight()[k];
    }
    return sum;
  }
}
