package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;

/**
 * One outcome at every point of a design: Y(p, r) for the points p = 0, 1, … and the replications r
 * = 0, …, R − 1 of each, NaN if a run is missing or the outcome is not defined.
 *
 * <p>A run's outcome is f(x) + e: the effect of the factors, and luck of mean 0. Replications with
 * the same number may share their luck over points (a sweep with one seed does); different numbers
 * never do. So the mean of a product of two different replications is free of luck, which is how
 * luck is kept out of all figures here.
 *
 * @param values as many in every row
 */
public record Responses(double[][] values) {
  /** Checks that there are points, and as many replications of each. */
  public Responses {
    if (values.length == 0 || values[0].length == 0) {
      throw new IllegalArgumentException("outcomes need points and replications");
    }
    for (double[] point : values) {
      if (point.length != values[0].length) {
        throw new IllegalArgumentException("as many replications are needed at every point");
      }
    }
  }

  /** The number of points. */
  public int points() {
    return values.length;
  }

  /** The number R of replications. */
  public int replications() {
    return values[0].length;
  }

  /** True if all replications of a point are defined. */
  public boolean complete(int point) {
    return Arrays.stream(values[point]).noneMatch(Double::isNaN);
  }

  /** The mean over the defined replications of a point; NaN if there is none. */
  public double mean(int point) {
    return Arrays.stream(Estimate.defined(values[point])).average().orElse(Double.NaN);
  }

  /** The points, in order, whose replications are all defined. */
  Responses completeOnly() {
    double[][] complete =
        IntStream.range(0, points())
            .filter(this::complete)
            .mapToObj(point -> values[point])
            .toArray(double[][]::new);
    return new Responses(complete);
  }

  /**
   * The outcomes without each of the replications in turn: every point is moved so that its mean is
   * that of its other replications, while deviations from this mean stay. None with one
   * replication.
   */
  List<Responses> leavingOneOut() {
    return replications() < 2
        ? List.of()
        : IntStream.range(0, replications()).mapToObj(this::without).toList();
  }

  private Responses without(int replication) {
    double[][] moved = new double[points()][];
    for (int p = 0; p < moved.length; p++) {
      double[] own = values[p];
      int defined = Estimate.defined(own).length;
      boolean counts = defined > 1 && !Double.isNaN(own[replication]);
      double step = counts ? (own[replication] - mean(p)) / (defined - 1) : 0;
      moved[p] = Arrays.stream(own).map(value -> value - step).toArray();
    }
    return new Responses(moved);
  }

  /**
   * The product of two expectations, estimated without bias from R paired values of each: the mean
   * of a_r b_s over r ≠ s, (Σa Σb − Σ_r a_r b_r)/(R(R − 1)). With one replication a·b, luck
   * included.
   */
  static double product(double[] a, double[] b) {
    int replications = a.length;
    if (replications == 1) {
      return a[0] * b[0];
    }
    double sumA = 0;
    double sumB = 0;
    double together = 0;
    for (int r = 0; r < replications; r++) {
      sumA += a[r];
      sumB += b[r];
      together += a[r] * b[r];
    }
    return (sumA * sumB - together) / (replications * (replications - 1.0));
  }

  /** The difference a − b, replication by replication. */
  static double[] difference(double[] a, double[] b) {
    double[] result = new double[a.length];
    for (int r = 0; r < a.length; r++) {
      result[r] = a[r] - b[r];
    }
    return result;
  }

  /** The variance over the replications of a point, divisor R − 1; 0 with one replication. */
  static double luck(double[] replications) {
    if (replications.length < 2) {
      return 0;
    }
    double mean = Arrays.stream(replications).sum() / replications.length;
    double squares = 0;
    for (double value : replications) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (replications.length - 1);
  }
}
