package org.taocun.study.run;

import java.util.List;
import java.util.Optional;

/**
 * The counties that a run with provinces simulates, of all that the provinces have.
 *
 * @param simulated number of simulated counties
 * @param all number of counties for which they stand
 */
public record SampledCounties(double simulated, double all) {
  /** The counties of a run by its headline figures; none where every county is simulated. */
  public static Optional<SampledCounties> of(List<HeadlineSpread> headlines) {
    double all = mean(headlines, "nationalCounties");
    double simulated = mean(headlines, "nationalSampledCounties");
    return simulated < all ? Optional.of(new SampledCounties(simulated, all)) : Optional.empty();
  }

  private static double mean(List<HeadlineSpread> headlines, String name) {
    return headlines.stream()
        .filter(one -> one.name().equals(name))
        .mapToDouble(HeadlineSpread::mean)
        .findFirst()
        .orElse(Double.NaN);
  }
}
