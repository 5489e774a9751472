package org.taocun.analysis.herding;

/**
 * Adopter classes: people by time of adoption and by threshold, each cut at its mean and at one
 * standard deviation (by n − 1) below and above it (Valente 1995; Rogers' classes for the times). A
 * value on a cut belongs to the class above it, as in R's {@code findInterval}. Who never adopted
 * counts as adopting in a period after the last; who had adopted before the first is left out.
 *
 * @param timeCuts mean − sd, mean, mean + sd of the period of adoption
 * @param thresholdCuts the same of the threshold
 * @param counts people; rows early adopters, early majority, late majority, laggards; columns very
 *     low, low, high, very high threshold
 * @param never those among them who never adopted, likewise
 */
public record AdopterClasses(
    double[] timeCuts, double[] thresholdCuts, int[][] counts, int[][] never) {
  /** Classes by thresholds over the ties of one layer. */
  public static AdopterClasses of(
      Diffusion data, Ties ties, int lag, Exposure.Weighting weighting) {
    Thresholds thresholds = Thresholds.of(data, ties, lag, weighting);
    return of(data, AdoptionCurve.times(data), lag == 0 ? thresholds.upTo() : thresholds.above());
  }

  private static AdopterClasses of(Diffusion data, double[] times, double[] thresholds) {
    double[] timeCuts = cuts(times);
    double[] thresholdCuts = cuts(thresholds);
    int[][] counts = new int[4][4];
    int[][] never = new int[4][4];
    for (int i = 0; i < times.length; i++) {
      if (!Double.isNaN(times[i])) {
        int row = place(times[i], timeCuts);
        int column = place(thresholds[i], thresholdCuts);
        counts[row][column]++;
        never[row][column] += data.adopted()[i] == Diffusion.NEVER ? 1 : 0;
      }
    }
    return new AdopterClasses(timeCuts, thresholdCuts, counts, never);
  }

  /** The counts of those who adopted, and in a fifth row who had not by the end. */
  public int[][] censoredApart() {
    int[][] apart = new int[counts.length + 1][4];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < 4; column++) {
        apart[row][column] = counts[row][column] - never[row][column];
        apart[counts.length][column] += never[row][column];
      }
    }
    return apart;
  }

  /** Share of all classified people in a class, in percent. */
  public double percent(int row, int column) {
    int all = 0;
    for (int[] line : counts) {
      for (int count : line) {
        all += count;
      }
    }
    return 100.0 * counts[row][column] / all;
  }

  /** The row of a time: 0 for early adopters to 3 for laggards. */
  public int timeClass(double time) {
    return place(time, timeCuts);
  }

  /** The column of a threshold: 0 for a very low one to 3 for a very high one. */
  public int thresholdClass(double threshold) {
    return place(threshold, thresholdCuts);
  }

  private static double[] cuts(double[] values) {
    double mean = Moments.mean(values);
    double deviation = Moments.deviation(values);
    return new double[] {mean - deviation, mean, mean + deviation};
  }

  private static int place(double value, double[] cuts) {
    int place = 0;
    while (place < cuts.length && value >= cuts[place]) {
      place++;
    }
    return place;
  }
}
