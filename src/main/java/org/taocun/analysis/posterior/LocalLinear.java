package org.taocun.analysis.posterior;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The local-linear adjustment of kept points (Beaumont, Zhang and Balding 2002, "Approximate
 * Bayesian computation in population genetics", Genetics 162(4), 2025-2035): places are regressed
 * on misses with Epanechnikov's weights, w(1 − (distance/tolerance)²), and each is moved to where
 * the regression expects it without a miss. It takes away most of what a tolerance above 0 adds to
 * the posterior's width. Residuals of a regression on k figures from n independent draws are too
 * small by √((n − k − 1)/n), which is put right. Places being normal scores, an adjusted value
 * stays within its range.
 */
final class LocalLinear {
  /** The independent draws for each coefficient below which there is no regression. */
  static final double FEWEST = 5;

  private final List<Tried> kept;
  private final double[] weights;
  private final int figures;

  LocalLinear(List<Tried> kept, double tolerance) {
    this.kept = kept;
    weights = Tried.weights(kept);
    figures = kept.get(0).misses().length;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = kept.get(i).distance() / tolerance;
      weights[i] *= tolerance > 0 ? Math.max(0, 1 - part * part) : 0;
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum > 0 ? weights[i] / sum : 0;
    }
  }

  /** True if there are enough points. */
  boolean enough() {
    return WeightedSample.effective(weights) >= FEWEST * (figures + 1);
  }

  /**
   * True if of every figure some points exceed what was observed and some fall short of it, so that
   * the regression does not extrapolate.
   */
  boolean surround() {
    for (int f = 0; f < figures; f++) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > 0) {
          least = Math.min(least, kept.get(i).misses()[f]);
          most = Math.max(most, kept.get(i).misses()[f]);
        }
      }
      if (!(least <= 0 && most >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Weights of the adjusted places, which sum to 1. */
  double[] weights() {
    return weights;
  }

  /** The adjusted places. */
  List<double[]> places() {
    double[][] slopes = slopes();
    List<double[]> places = new ArrayList<>();
    for (Tried point : kept) {
      double[] place = point.draw().place().clone();
      for (int p = 0; p < place.length; p++) {
        for (int f = 0; f < figures; f++) {
          place[p] -= slopes[f][p] * point.misses()[f];
        }
      }
      places.add(place);
    }
    double[] middle = means(places, places.get(0).length);
    double n = WeightedSample.effective(weights);
    double wider = Math.sqrt(n / (n - figures - 1));
    for (double[] place : places) {
      for (int p = 0; p < place.length; p++) {
        place[p] = middle[p] + wider * (place[p] - middle[p]);
      }
    }
    return places;
  }

  /** The slopes of least squares, [figure][parameter]; the shortest ones where figures coincide. */
  private double[][] slopes() {
    int parameters = kept.get(0).draw().place().length;
    double[] missed = means(kept.stream().map(Tried::misses).toList(), figures);
    double[] placed = means(kept.stream().map(point -> point.draw().place()).toList(), parameters);
    RealMatrix left = new Array2DRowRealMatrix(figures, figures);
    RealMatrix right = new Array2DRowRealMatrix(figures, parameters);
    for (int i = 0; i < weights.length; i++) {
      Tried point = kept.get(i);
      for (int f = 0; f < figures; f++) {
        double part = weights[i] * (point.misses()[f] - missed[f]);
        for (int g = 0; g < figures; g++) {
          left.addToEntry(f, g, part * (point.misses()[g] - missed[g]));
        }
        for (int p = 0; p < parameters; p++) {
          right.addToEntry(f, p, part * (point.draw().place()[p] - placed[p]));
        }
      }
    }
    return new SingularValueDecomposition(left).getSolver().solve(right).getData();
  }

  private double[] means(List<double[]> rows, int width) {
    double[] means = new double[width];
    for (int i = 0; i < weights.length; i++) {
      for (int k = 0; k < width; k++) {
        means[k] += weights[i] * rows.get(i)[k];
      }
    }
    return means;
  }
}
