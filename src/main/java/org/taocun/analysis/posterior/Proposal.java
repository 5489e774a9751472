package org.taocun.analysis.posterior;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Normal;

/**
 * The distribution from which the points of a generation are drawn: the prior, or a mixture of
 * normal kernels around weighted points, whose covariance is twice that of the points (Beaumont,
 * Cornuet, Marin and Robert 2009, "Adaptive approximate Bayesian computation", Biometrika 96(4),
 * 983-990; with covariances Filippi, Barnes, Cornebise and Stumpf 2013).
 */
final class Proposal {
  private static final double LEAST_VARIANCE = 1e-10;

  private final int dimensions;
  private final List<Tried> centres;
  private final double[] weights;

  /** The lower triangle L of Cholesky's decomposition of the kernels' covariance, LLᵀ. */
  private final double[][] lower;

  private Proposal(int dimensions, List<Tried> centres) {
    this.dimensions = dimensions;
    this.centres = List.copyOf(centres);
    weights = Tried.weights(this.centres);
    lower = centres.isEmpty() ? new double[0][] : cholesky(twiceCovariance());
  }

  /** The prior. */
  static Proposal prior(int dimensions) {
    return new Proposal(dimensions, List.of());
  }

  /** The mixture of kernels around points, one or more. */
  static Proposal around(List<Tried> centres) {
    return new Proposal(centres.get(0).draw().place().length, centres);
  }

  private double[][] twiceCovariance() {
    double[] mean = new double[dimensions];
    for (int j = 0; j < weights.length; j++) {
      for (int i = 0; i < dimensions; i++) {
        mean[i] += weights[j] * centre(j)[i];
      }
    }
    double[][] twice = new double[dimensions][dimensions];
    for (int j = 0; j < weights.length; j++) {
      for (int i = 0; i < dimensions; i++) {
        for (int k = 0; k <= i; k++) {
          twice[i][k] += 2 * weights[j] * (centre(j)[i] - mean[i]) * (centre(j)[k] - mean[k]);
        }
      }
    }
    return twice;
  }

  private static double[][] cholesky(double[][] covariance) {
    int n = covariance.length;
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k <= i; k++) {
        double rest = covariance[i][k];
        for (int m = 0; m < k; m++) {
          rest -= root[i][m] * root[k][m];
        }
        root[i][k] = i == k ? Math.sqrt(Math.max(LEAST_VARIANCE, rest)) : rest / root[k][k];
      }
    }
    return root;
  }

  private double[] centre(int number) {
    return centres.get(number).draw().place();
  }

  /**
   * A place.
   *
   * @param luck independent uniform numbers in (0, 1), by their positions
   */
  double[] draw(IntToDoubleFunction luck) {
    double[] normal = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      normal[i] = Normal.quantile(luck.applyAsDouble(1 + i));
    }
    if (centres.isEmpty()) {
      return normal;
    }
    double[] place = centre(chosen(luck.applyAsDouble(0))).clone();
    for (int i = 0; i < dimensions; i++) {
      for (int k = 0; k <= i; k++) {
        place[i] += lower[i][k] * normal[k];
      }
    }
    return place;
  }

  private int chosen(double share) {
    double sum = 0;
    for (int j = 0; j < weights.length - 1; j++) {
      sum += weights[j];
      if (share < sum) {
        return j;
      }
    }
    return weights.length - 1;
  }

  /** The density at a place over that of the prior. */
  double ratio(double[] place) {
    if (centres.isEmpty()) {
      return 1;
    }
    double square = 0;
    double volume = 1;
    for (int i = 0; i < dimensions; i++) {
      square += place[i] * place[i];
      volume *= lower[i][i];
    }
    double kernels = 0;
    for (int j = 0; j < weights.length; j++) {
      kernels += weights[j] * FastMath.exp(0.5 * (square - squareOf(place, centre(j)))) / volume;
    }
    return kernels;
  }

  /** (x − c)ᵀ(LLᵀ)⁻¹(x − c). */
  private double squareOf(double[] place, double[] centre) {
    double square = 0;
    double[] steps = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      double rest = place[i] - centre[i];
      for (int k = 0; k < i; k++) {
        rest -= lower[i][k] * steps[k];
      }
      steps[i] = rest / lower[i][i];
      square += steps[i] * steps[i];
    }
    return square;
  }
}
