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
}
