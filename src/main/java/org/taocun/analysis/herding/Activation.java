package org.taocun.analysis.herding;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;

/**
 * Social correlation of adoption: P(i adopts in t | not before) = 1/(1 + e^−(α ln(a + 1) + β)), a
 * the number of people named by i who were adopters at the end of t − 1, pooled over people and
 * periods (Anagnostopoulos, Kumar and Mahdian 2008, Influence and correlation in social networks,
 * KDD, 7-15). Cases as in {@link HazardModel}.
 *
 * @param alpha α; NaN where a or adoption does not vary
 * @param beta β
 * @param error standard error of α
 * @param cases number of person-periods
 */
public record Activation(double alpha, double beta, double error, long cases) {
  private static final double LARGEST = 20;

  /** The estimate over the ties of one layer. Cost O(ties + people · periods). */
  public static Activation of(Diffusion data, Ties ties) {
    return of(data, ties, data.adopted(), data.left());
  }

  /** The number a of each adopter at its adoption. */
  static int[] friends(Diffusion data, Ties ties) {
    int[] changes = new int[data.periods() + 2];
    int[] friends = new int[data.adopters()];
    int next = 0;
    for (int i = 0; i < data.people(); i++) {
      int time = data.adopted()[i];
      if (time >= 1 && time <= data.periods()) {
        change(ties, data.adopted(), data.left(), i, changes);
        friends[next++] = Arrays.stream(changes, 0, time).sum();
      }
    }
    return friends;
  }

  /** The same with other times. */
  static Activation of(Diffusion data, Ties ties, int[] adopted, int[] left) {
    int periods = data.periods();
    int most = 0;
    int first = 2;
    for (int i = 0; i < adopted.length; i++) {
      most = Math.max(most, ties.degree(i));
      first = adopted[i] < 1 ? 1 : first;
    }
    long[] cases = new long[most + 1];
    long[] events = new long[most + 1];
    int[] changes = new int[periods + 2];
    for (int i = 0; i < adopted.length; i++) {
      int last = Math.min(adopted[i], periods);
      int start = Math.max(first, data.since()[i]);
      if (last < start) {
        continue;
      }
      change(ties, adopted, left, i, changes);
      int friends = changes[0];
      for (int t = 1; t <= last; t++) {
        if (t >= start) {
          cases[friends]++;
          events[friends] += adopted[i] == t ? 1 : 0;
        }
        friends += changes[t];
      }
    }
    return fit(cases, events);
  }

  /** Net gain of adopters among the alters of a person, period by period. */
  private static void change(Ties ties, int[] adopted, int[] left, int person, int[] changes) {
    Arrays.fill(changes, 0);
    int beyond = changes.length - 1;
    for (int k = ties.first()[person]; k < ties.first()[person + 1]; k++) {
      int alter = ties.to()[k];
      if (adopted[alter] < beyond) {
        changes[adopted[alter]]++;
        changes[Math.min(left[alter], beyond - 1) + 1]--;
      }
    }
  }

  /** Newton's method on the counts by number of friends. */
  private static Activation fit(long[] cases, long[] events) {
    long all = 0;
    long some = 0;
    int kinds = 0;
    for (int a = 0; a < cases.length; a++) {
      all += cases[a];
      some += events[a];
      kinds += cases[a] > 0 ? 1 : 0;
    }
    if (kinds < 2 || some == 0 || some == all) {
      return new Activation(Double.NaN, Double.NaN, Double.NaN, all);
    }
    double[] logs = new double[cases.length];
    for (int a = 0; a < logs.length; a++) {
      logs[a] = FastMath.log(a + 1.0);
    }
    double[] at = {0, Link.LOGIT.start((double) some / all)};
    double error = Double.NaN;
    for (int iteration = 0; iteration < 50; iteration++) {
      double[] sums = sums(cases, events, logs, at);
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      double up = (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      double shift = (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
      error = Math.sqrt(sums[4] / determinant);
      at[0] += Math.max(-2, Math.min(2, up));
      at[1] += Math.max(-2, Math.min(2, shift));
      if (Math.abs(up) + Math.abs(shift) < 1e-12 || Math.abs(at[0]) > LARGEST) {
        break;
      }
    }
    // Where only those with most friends ever adopt there is no finite maximum.
    double alpha = Math.max(-LARGEST, Math.min(LARGEST, at[0]));
    return new Activation(alpha, at[1], error, all);
  }

  /** Scores of α and β, information αα, αβ, ββ. */
  private static double[] sums(long[] cases, long[] events, double[] logs, double[] at) {
    double[] sums = new double[5];
    for (int a = 0; a < cases.length; a++) {
      if (cases[a] == 0) {
        continue;
      }
      double mean = Logistic.of(at[0] * logs[a] + at[1]);
      double score = events[a] - cases[a] * mean;
      double weight = cases[a] * mean * (1 - mean);
      sums[0] += score * logs[a];
      sums[1] += score;
      sums[2] += weight * logs[a] * logs[a];
      sums[3] += weight * logs[a];
      sums[4] += weight;
    }
    return sums;
  }
}
