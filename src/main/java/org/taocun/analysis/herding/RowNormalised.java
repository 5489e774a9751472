package org.taocun.analysis.herding;

/** The matrix G: ties with rows that sum to 1; rows of who names nobody are 0. */
final class RowNormalised {
  private final Ties ties;
  private final double[] weight;

  private RowNormalised(Ties ties, double[] weight) {
    this.ties = ties;
    this.weight = weight;
  }

  static RowNormalised of(Ties ties, Exposure.Weighting weighting) {
    double[] weight = new double[ties.to().length];
    for (int i = 0; i < ties.people(); i++) {
      double strength = Exposure.strength(ties, i, weighting);
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        double own = weighting == Exposure.Weighting.BINARY ? 1 : ties.weight()[k];
        weight[k] = strength > 0 ? own / strength : 0;
      }
    }
    return new RowNormalised(ties, weight);
  }

  /** G times a vector. */
  double[] times(double[] x) {
    double[] product = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        sum += weight[k] * x[ties.to()[k]];
      }
      product[i] = sum;
    }
    return product;
  }

  /** G times several vectors, of which each person's values stand together. */
  double[] times(double[] rows, int width) {
    double[] product = new double[rows.length];
    for (int i = 0; i < ties.people(); i++) {
      int own = i * width;
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        int alter = ties.to()[k] * width;
        for (int j = 0; j < width; j++) {
          product[own + j] += weight[k] * rows[alter + j];
        }
      }
    }
    return product;
  }

  /** The transpose of G times a vector. */
  double[] transposedTimes(double[] x) {
    double[] product = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        product[ties.to()[k]] += weight[k] * x[i];
      }
    }
    return product;
  }
}
