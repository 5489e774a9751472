package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/** Functions whose sensitivity is known exactly, and samples of them. */
final class Known {
  private Known() {}

  /** Ishigami and Homma (1990), a = 7, b = 0.1, of three factors in [0, 1] spread over [−π, π]. */
  static double ishigami(double[] u) {
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      x[i] = (2 * u[i] - 1) * Math.PI;
    }
    double sin = StrictMath.sin(x[1]);
    return StrictMath.sin(x[0]) * (1 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7 * sin * sin;
  }

  /** Sobol's g: Π (|4u_i − 2| + a_i)/(1 + a_i). */
  static double g(double[] u, double... a) {
    double product = 1;
    for (int i = 0; i < a.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
    }
    return product;
  }

  /** The part of variance V_i = 1/(3(1 + a_i)²) that enters all of g's indices. */
  static double gPart(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  /** A Saltelli sample in [0, 1) from Sobol's sequence of 2k dimensions. */
  static double[][] saltelli(int k, int rows) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * k);
    sequence.skipTo(1);
    List<double[]> points = new ArrayList<>();
    for (int j = 0; j < rows; j++) {
      double[] both = sequence.nextVector();
      double[] a = new double[k];
      double[] b = new double[k];
      System.arraycopy(both, 0, a, 0, k);
      System.arraycopy(both, k, b, 0, k);
      points.add(a);
      points.add(b);
      for (int i = 0; i < k; i++) {
        double[] mixed = a.clone();
        mixed[i] = b[i];
        points.add(mixed);
      }
    }
    return points.toArray(double[][]::new);
  }

  /** Morris trajectories on 4 levels of [0, 1], steps of 2/3. */
  static double[][] morris(int k, int trajectories, long seed) {
    Draws draws = Draws.of(seed, 0);
    List<double[]> points = new ArrayList<>();
    for (int t = 0; t < trajectories; t++) {
      double[] at = new double[k];
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        at[i] = Draws.index(draws.bits(Decision.ORDER, t, i), 4) / 3.0;
        order.add(Draws.index(draws.bits(Decision.MEETING, t, i), i + 1), i);
      }
      points.add(at);
      for (int i : order) {
        at = at.clone();
        at[i] += at[i] < 0.5 ? 2 / 3.0 : -2 / 3.0;
        points.add(at);
      }
    }
    return points.toArray(double[][]::new);
  }

  /** Points spread evenly at random over [0, 1)^k. */
  static double[][] uniform(int k, int n, long seed) {
    Draws draws = Draws.of(seed, 0);
    double[][] points = new double[n][k];
    for (int p = 0; p < n; p++) {
      for (int i = 0; i < k; i++) {
        points[p][i] = draws.uniform(Decision.ORDER, p, i);
      }
    }
    return points;
  }

  /** Exact outcomes, one at every point. */
  static Responses exact(double[][] points, ToDoubleFunction<double[]> function) {
    return noisy(points, function, 1, 0, 0, 0);
  }

  /**
   * Outcomes with normal luck.
   *
   * @param own standard deviation of each run's own luck
   * @param common standard deviation of the luck that all points share in a replication
   */
  static Responses noisy(
      double[][] points,
      ToDoubleFunction<double[]> function,
      int replications,
      double own,
      double common,
      long seed) {
    double[][] values = new double[points.length][replications];
    for (int r = 0; r < replications; r++) {
      Draws draws = Draws.of(seed, r);
      double shared = common * draws.normal(Decision.SIGNAL, 0, 0);
      for (int p = 0; p < points.length; p++) {
        values[p][r] =
            function.applyAsDouble(points[p]) + own * draws.normal(Decision.WORTH, p, 0) + shared;
      }
    }
    return new Responses(values);
  }
}
