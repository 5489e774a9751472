package org.taocun.analysis.herding;

/**
 * The curve of adoption. Index t of an array is period t; index 0 holds who had adopted before
 * observation began.
 *
 * @param adopters number who adopted in each period
 * @param hazard share of those who had not adopted before the period who did in it; NaN where
 *     nobody was left
 * @param never number who could but had not adopted by the end
 * @param meanTime mean period of adoption, with {@code never} in a period after the last and
 *     without those who had adopted before the first
 * @param sdTime its standard deviation, by n − 1
 */
public record AdoptionCurve(
    int[] adopters, double[] hazard, int never, double meanTime, double sdTime) {
  /** The curve of a data set. */
  public static AdoptionCurve of(Diffusion data) {
    int[] adopters = new int[data.periods() + 1];
    int never = 0;
    for (int i = 0; i < data.people(); i++) {
      int time = data.adopted()[i];
      if (time == Diffusion.NEVER) {
        never += data.since()[i] <= data.periods() ? 1 : 0;
      } else {
        adopters[time]++;
      }
    }
    double[] hazard = new double[data.periods() + 1];
    int[] entering = new int[data.periods() + 1];
    for (int since : data.since()) {
      entering[since <= 1 ? 0 : Math.min(since, data.periods())] += since <= data.periods() ? 1 : 0;
    }
    int waiting = 0;
    for (int t = 0; t < hazard.length; t++) {
      waiting += entering[t];
      hazard[t] = (double) adopters[t] / waiting;
      waiting -= adopters[t];
    }
    double[] times = times(data);
    double mean = Moments.mean(times);
    return new AdoptionCurve(adopters, hazard, never, mean, Moments.deviation(times));
  }

  /** Periods of adoption, closed; NaN for who had adopted before the first. */
  static double[] times(Diffusion data) {
    int[] closed = data.closed().adopted();
    double[] times = new double[closed.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = closed[i] < 1 || closed[i] == Diffusion.NEVER ? Double.NaN : closed[i];
    }
    return times;
  }

  /**
   * Pearson's correlation of the number of people who name a person with the person's time of
   * adoption: whether those who are often named adopt early (negative). NaN where either is
   * constant.
   */
  public static double inDegreeCorrelation(Diffusion data, Ties ties) {
    double[] named = new double[data.people()];
    for (int alter : ties.to()) {
      named[alter]++;
    }
    return Moments.correlation(named, times(data));
  }
}
