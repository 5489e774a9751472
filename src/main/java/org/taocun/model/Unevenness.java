package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.StratifiedSample;
import org.taocun.analysis.StratifiedSample.Stratum;
import org.taocun.analysis.space.Gini;
import org.taocun.analysis.space.Theil;

/**
 * Indices of how uneven the counties and provinces of a nation are, from a sample of its counties,
 * of which each stands for as many as it was drawn from.
 */
final class Unevenness {
  private final int[] parts;

  /**
   * @param parts the number of strata of each province, in their order
   */
  Unevenness(int[] parts) {
    this.parts = parts.clone();
  }

  double giniOverCounties(List<Stratum> villages) {
    return Gini.grouped(weights(villages), weighted(villages));
  }

  double giniOverProvinces(List<Stratum> villages) {
    return Gini.of(byProvince(villages));
  }

  /** The share of the three provinces with most. */
  double topThreeShare(List<Stratum> villages) {
    double[] sorted = byProvince(villages);
    Arrays.sort(sorted);
    double all = Arrays.stream(sorted).reduce(0, Double::sum);
    double top = Arrays.stream(sorted).skip(Math.max(0, sorted.length - 3)).reduce(0, Double::sum);
    return all > 0 ? top / all : Double.NaN;
  }

  double theilBetweenCounties(List<Stratum> households, List<Stratum> yuan) {
    return Theil.between(weighted(households), weighted(yuan));
  }

  double theilBetweenProvinces(List<Stratum> households, List<Stratum> yuan) {
    return Theil.between(byProvince(households), byProvince(yuan));
  }

  /** The number of counties for which each simulated county stands. */
  private static double[] weights(List<Stratum> strata) {
    return strata.stream()
        .flatMapToDouble(stratum -> Arrays.stream(stratum.totals()).map(total -> weight(stratum)))
        .toArray();
  }

  /** The totals of the simulated counties, times the number for which each stands. */
  private static double[] weighted(List<Stratum> strata) {
    return strata.stream()
        .flatMapToDouble(
            stratum -> Arrays.stream(stratum.totals()).map(total -> weight(stratum) * total))
        .toArray();
  }

  private static double weight(Stratum stratum) {
    return (double) stratum.clusters() / stratum.totals().length;
  }

  /** The estimated total of each province. */
  private double[] byProvince(List<Stratum> strata) {
    double[] totals = new double[parts.length];
    int first = 0;
    for (int p = 0; p < totals.length; p++) {
      totals[p] = StratifiedSample.total(strata.subList(first, first + parts[p])).value();
      first += parts[p];
    }
    return totals;
  }
}
