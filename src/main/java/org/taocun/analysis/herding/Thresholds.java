package org.taocun.analysis.herding;

/**
 * Thresholds: the exposure at which people adopted (Valente 1996, Social networks in the collective
 * adoption of innovations, Social Networks 18, 69-89). Who never adopted counts as adopting in a
 * period after the last, as in classic analyses. Where observation is coarse, the true threshold is
 * only known to lie above the exposure at the observation before, and not above that at adoption.
 *
 * @param above E_i(toa_i − 1): exposure when i had last been seen not to adopt; NaN as below
 * @param upTo E_i(toa_i); NaN for who had adopted before observation began, and for who could not
 *     adopt
 * @param mean mean of the exposure at the lag asked for, over all who have one
 * @param meanWithTies the same over those who name somebody
 * @param isolated number of people who name nobody and are named by nobody
 * @param naming number of people who name somebody
 */
public record Thresholds(
    double[] above, double[] upTo, double mean, double meanWithTies, int isolated, int naming) {
  /**
   * Thresholds over the ties of one layer. Cost O(ties).
   *
   * @param lag 0 for exposure in the period of adoption, which includes who adopts in the same
   *     period (as netdiffuseR); 1 for the period before
   */
  public static Thresholds of(Diffusion data, Ties ties, int lag, Exposure.Weighting weighting) {
    if (lag != 0 && lag != 1) {
      throw new IllegalArgumentException("lag must be 0 or 1, was " + lag);
    }
    Diffusion closed = data.closed();
    int people = data.people();
    double[] above = new double[people];
    double[] upTo = new double[people];
    for (int i = 0; i < people; i++) {
      above[i] = at(closed, ties, i, 1, weighting);
      upTo[i] = at(closed, ties, i, 0, weighting);
    }
    double[] chosen = lag == 0 ? upTo : above;
    return new Thresholds(
        above,
        upTo,
        mean(chosen, ties, false),
        mean(chosen, ties, true),
        isolated(ties),
        naming(ties));
  }

  private static double at(
      Diffusion closed, Ties ties, int person, int lag, Exposure.Weighting weighting) {
    int time = closed.adopted()[person];
    return time < 1 || time == Diffusion.NEVER
        ? Double.NaN
        : Exposure.of(ties, closed.adopted(), closed.left(), person, time - lag, weighting);
  }

  private static double mean(double[] values, Ties ties, boolean withTies) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i]) && !(withTies && ties.degree(i) == 0)) {
        sum += values[i];
        count++;
      }
    }
    return sum / count;
  }

  private static int naming(Ties ties) {
    int count = 0;
    for (int i = 0; i < ties.people(); i++) {
      count += ties.degree(i) > 0 ? 1 : 0;
    }
    return count;
  }

  private static int isolated(Ties ties) {
    boolean[] tied = new boolean[ties.people()];
    for (int i = 0; i < tied.length; i++) {
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        tied[i] = true;
        tied[ties.to()[k]] = true;
      }
    }
    int count = 0;
    for (boolean is : tied) {
      count += is ? 0 : 1;
    }
    return count;
  }

  /**
   * The mean threshold for other times of adoption, closed ones: the statistic of tests that
   * permute. Cost O(ties).
   *
   * @param to alters, which may be others than those of the ties
   */
  static double mean(int[] first, int[] to, int[] times, int[] left, int lag) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < times.length; i++) {
      int period = times[i] - lag;
      if (times[i] < 1 || times[i] == Diffusion.NEVER) {
        continue;
      }
      int adopters = 0;
      for (int k = first[i]; k < first[i + 1]; k++) {
        adopters += times[to[k]] <= period && left[to[k]] >= period ? 1 : 0;
      }
      int degree = first[i + 1] - first[i];
      sum += degree == 0 ? 0 : (double) adopters / degree;
      count++;
    }
    return sum / count;
  }
}
