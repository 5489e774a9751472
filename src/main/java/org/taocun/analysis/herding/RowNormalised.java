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

  /**
   * A sparse row times G.
   *
   * @param row its values by person
   * @param places where it is not 0
   * @param count number of these
   * @param into the product, all 0 before
   * @param found where that is not 0
   * @return number of these
   */
  int step(double[] row, int[] places, int count, double[] into, int[] found) {
    int reached = 0;
    for (int p = 0; p < count; p++) {
      int i = places[p];
      for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
        double share = row[i] * weight[k];
        int alter = ties.to()[k];
        if (share > 0 && into[alter] == 0) {
          found[reached++] = alter;
        }
        into[alter] += share;
      }
    }
    return reached;
  }
}
