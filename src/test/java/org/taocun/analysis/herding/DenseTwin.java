package org.taocun.analysis.herding;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The logit hazard with a column for every period and group, by matrices: a slow twin.
 *
 * @param value coefficient of exposure
 * @param error its standard error
 * @param clusteredError the same clustered by group
 */
record DenseTwin(double value, double error, double clusteredError) {
  static DenseTwin of(Diffusion data, int groups) {
    int n = 0;
    for (int i = 0; i < data.people(); i++) {
      n += Math.max(0, Math.min(data.adopted()[i], data.periods()) - 1);
    }
    int width = data.periods() + groups - 1;
    RealMatrix x = new Array2DRowRealMatrix(n, width);
    RealVector y = new ArrayRealVector(n);
    int[] group = new int[n];
    int r = 0;
    for (int t = 2; t <= data.periods(); t++) {
      double[] exposure = Exposure.at(data, data.layers().get(0), t - 1, Exposure.Weighting.BINARY);
      for (int i = 0; i < data.people(); i++) {
        if (data.adopted()[i] < t) {
          continue;
        }
        x.setEntry(r, 0, exposure[i]);
        x.setEntry(r, t - 1, 1);
        group[r] = data.group()[i];
        if (group[r] > 0) {
          x.setEntry(r, data.periods() - 1 + group[r], 1);
        }
        y.setEntry(r++, data.adopted()[i] == t ? 1 : 0);
      }
    }
    return fit(x, y, group, groups);
  }

  private static DenseTwin fit(RealMatrix x, RealVector y, int[] group, int groups) {
    int width = x.getColumnDimension();
    RealVector at = new ArrayRealVector(width);
    RealMatrix inverse = x;
    RealVector rest = y;
    for (int round = 0; round < 30; round++) {
      RealVector mean = x.operate(at).map(eta -> 1 / (1 + Math.exp(-eta)));
      RealMatrix weighted = x.copy();
      for (int r = 0; r < group.length; r++) {
        double m = mean.getEntry(r);
        weighted.setRowVector(r, x.getRowVector(r).mapMultiply(m * (1 - m)));
      }
      rest = y.subtract(mean);
      inverse = new LUDecomposition(x.transpose().multiply(weighted)).getSolver().getInverse();
      at = at.add(inverse.operate(x.transpose().operate(rest)));
    }
    double squares = 0;
    for (int g = 0; g < groups; g++) {
      RealVector score = new ArrayRealVector(width);
      for (int r = 0; r < group.length; r++) {
        if (group[r] == g) {
          score = score.add(x.getRowVector(r).mapMultiply(rest.getEntry(r)));
        }
      }
      double along = inverse.operate(score).getEntry(0);
      squares += along * along;
    }
    double clustered = Math.sqrt(squares * groups / (groups - 1));
    return new DenseTwin(at.getEntry(0), Math.sqrt(inverse.getEntry(0, 0)), clustered);
  }
}
