package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.experiment.SweepFactor;

/**
 * The matrices A, B and AB^i from which first-order and total indices are estimated (Saltelli et
 * al. 2010, "Variance based sensitivity analysis of model output", Computer Physics Communications
 * 181(2), 259-270): AB^i is A with column i from B. The order of rows is A_j, B_j, AB_j^1, …,
 * AB_j^k; n base rows of k factors make n(k + 2) points.
 *
 * <p>A and B are the two halves of Sobol's sequence in 2k dimensions, whose every coordinate is
 * changed by one drawn digital shift (exclusive or): without it the first rows of A and B are equal
 * and useless. The shift keeps the balance of the sequence.
 *
 * @param size n; a power of two keeps its balance
 */
record SaltelliMatrices(int size) implements Design {
  private static final int BITS = 52;

  @Override
  public String kind() {
    return "saltelli";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    int k = factors.size();
    Design.refuseTooMany(kind(), (long) size * (k + 2));
    SobolPoints.refuseMore(kind(), 2 * k);
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * k);
    long[] shift = shift(factors, Draws.of(seed, 0));
    List<List<String>> points = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      double[] row = shifted(sequence.nextVector(), shift);
      double[] a = Arrays.copyOfRange(row, 0, k);
      double[] b = Arrays.copyOfRange(row, k, 2 * k);
      points.add(Scale.at(factors, a));
      points.add(Scale.at(factors, b));
      for (int i = 0; i < k; i++) {
        double[] mixed = a.clone();
        mixed[i] = b[i];
        points.add(Scale.at(factors, mixed));
      }
    }
    return points;
  }

  private static long[] shift(List<SweepFactor> factors, Draws draws) {
    int k = factors.size();
    long[] shift = new long[2 * k];
    for (int i = 0; i < 2 * k; i++) {
      long key = Decision.fnv1a64(factors.get(i % k).path());
      shift[i] = draws.bits(Decision.DESIGN_SHIFT, key, 0, i / k) >>> (64 - BITS);
    }
    return shift;
  }

  /** Coordinates are multiples of 2^-52, so that they are whole after scaling. */
  private static double[] shifted(double[] point, long[] shift) {
    double[] shifted = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      shifted[i] = ((long) (point[i] * 0x1.0p52) ^ shift[i]) * 0x1.0p-52;
    }
    return shifted;
  }
}
