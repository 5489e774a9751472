package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;

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
 * @param grain the rounding of the values
 * @param possible the values that the outcome can take; its ends may be infinite
 */
public record Responses(double[][] values, Grain grain, Interval possible) {
  /** How much of the runs differs. */
  public enum Variation {
    /** All runs are alike. */
    NONE,
    /** In every replication all points are alike: only luck makes a difference. */
    LUCK,
    /** Points differ in a replication. */
    POINTS
  }

  /** Outcomes that are not rounded. */
  public Responses(double[][] values) {
    this(values, Grain.EXACT);
  }

  /** Outcomes that may take any value. */
  public Responses(double[][] values, Grain grain) {
    this(values, grain, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

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

  /** The number of points of which all replications are defined. */
  public int complete() {
    return (int) IntStream.range(0, points()).filter(this::complete).count();
  }

  /** The mean over the defined replications of a point; NaN if there is none. */
  public double mean(int point) {
    return Arrays.stream(Estimate.defined(values[point])).average().orElse(Double.NaN);
  }

  /** What differs, of all runs with an outcome. */
  public Variation variation() {
    if (Rounding.alike(Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray())) {
      return Variation.NONE;
    }
    for (int r = 0; r < replications(); r++) {
      int replication = r;
      if (!Rounding.alike(
          Arrays.stream(values).mapToDouble(point -> point[replication]).toArray())) {
        return Variation.POINTS;
      }
    }
    return Variation.LUCK;
  }

  /**
   * The means of some points, those that are equal but for rounding made equal; NaN for a point of
   * which a replication is not defined.
   */
  double[] means(int[] of) {
    double[] means =
        Arrays.stream(of).mapToDouble(p -> complete(p) ? mean(p) : Double.NaN).toArray();
    double[] errors = Arrays.stream(of).mapToDouble(this::error).toArray();
    return Rounding.joined(means, errors);
  }

  /** The largest error of a point's mean, if it is the mean of several values. */
  double error(int point) {
    return replications() < 2
        ? 0
        : Arrays.stream(values[point]).map(grain::error).sum() / replications();
  }

  /** The points, in order, whose replications are all defined. */
  Responses completeOnly() {
    double[][] complete =
        IntStream.range(0, points())
            .filter(this::complete)
            .mapToObj(point -> values[point])
            .toArray(double[][]::new);
    return new Responses(complete, grain, possible);
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
    return new Responses(moved, grain, possible);
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

  /** The difference a − b, replication by replication; 0 where it is within rounding. */
  static double[] difference(double[] a, double[] b) {
    double[] result = new double[a.length];
    for (int r = 0; r < a.length; r++) {
      result[r] = Rounding.difference(a[r], b[r]);
    }
    return result;
  }

  /** The mean of differences; 0 where it is within rounding of them. */
  static double mean(double[] differences) {
    double mean = Arrays.stream(differences).sum() / differences.length;
    double size = Arrays.stream(differences).map(Math::abs).max().orElse(0);
    return Math.abs(mean) <= Rounding.RELATIVE * size ? 0 : mean;
  }

  /** The variance over the replications of a point, divisor R − 1; 0 with one replication. */
  static double luck(double[] replications) {
    if (replications.length < 2) {
      return 0;
    }
    double mean = Arrays.stream(replications).sum() / replications.length;
    double squares = 0;
    for (double value : replications) {
      double apart = Rounding.difference(value, mean);
      squares += apart * apart;
    }
    return squares / (replications.length - 1);
  }
}
