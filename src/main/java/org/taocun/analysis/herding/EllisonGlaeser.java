package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * The index of Ellison and Glaeser (1997, "Geographic concentration in U.S. manufacturing
 * industries: a dartboard approach", Journal of Political Economy 105(5), 889-927):
 *
 * <p>γ = [G − (1 − Σx²) H]/[(1 − Σx²)(1 − H)], G = Σ(s − x)²,
 *
 * <p>with s a region's share of the industry, x its share of everything, H = Σz² the Herfindahl
 * index of the industry's plants. If plants choose regions independently with probabilities x, E[G]
 * = (1 − Σx²) H and
 *
 * <p>Var[G] = 2{H²[Σx² − 2Σx³ + (Σx²)²] − Σz⁴[Σx² − 4Σx³ + 3(Σx²)²]}.
 *
 * <p>People who adopt once each fill their group up: for them E[G] is smaller by the factor (N −
 * n)/(N − 1) of n draws without replacement among N, and Var[G] by about its square.
 *
 * @param gamma γ; 0 by chance, 1 if all is in one place
 * @param g G
 * @param expectation E[G]
 * @param variance Var[G]
 */
public record EllisonGlaeser(double gamma, double g, double expectation, double variance) {
  /**
   * The index. Cost O(regions + plants).
   *
   * @param industry size of the industry in each region, 0 or more, not all 0
   * @param all size of everything in each region
   * @param plants size of each plant of the industry
   * @throws IllegalArgumentException for arrays of different length
   */
  public static EllisonGlaeser of(double[] industry, double[] all, double[] plants) {
    return of(industry, all, powers(plants, 2), powers(plants, 4), 1);
  }

  /**
   * The index of adopters over groups, each adopter being a plant of the same size, chosen among
   * all people without replacement.
   */
  public static EllisonGlaeser of(GroupCounts counts) {
    double n = counts.allAdopters();
    double all = counts.allPeople();
    return of(
        Arrays.stream(counts.adopters()).asDoubleStream().toArray(),
        Arrays.stream(counts.people()).asDoubleStream().toArray(),
        1 / n,
        1 / (n * n * n),
        (all - n) / (all - 1));
  }

  private static EllisonGlaeser of(
      double[] industry, double[] all, double h, double z4, double finite) {
    if (industry.length != all.length) {
      throw new IllegalArgumentException(industry.length + " and " + all.length + " regions");
    }
    double industrySum = Arrays.stream(industry).sum();
    double allSum = Arrays.stream(all).sum();
    double g = 0;
    for (int i = 0; i < all.length; i++) {
      double difference = industry[i] / industrySum - all[i] / allSum;
      g += difference * difference;
    }
    double x2 = powers(all, 2);
    double x3 = powers(all, 3);
    double expectation = (1 - x2) * h * finite;
    double lumps = h * h * (x2 - 2 * x3 + x2 * x2) - z4 * (x2 - 4 * x3 + 3 * x2 * x2);
    double beyond = Rounding.difference(g, expectation);
    return new EllisonGlaeser(
        beyond / ((1 - x2) * (1 - h)), g, expectation, 2 * lumps * finite * finite);
  }

  /** The sum of powers of shares. */
  private static double powers(double[] sizes, int power) {
    double whole = Arrays.stream(sizes).sum();
    return Arrays.stream(sizes).map(size -> FastMath.pow(size / whole, power)).sum();
  }

  /** G in standard deviations above its expectation; NaN if it cannot vary. */
  public double z() {
    return variance > 0 ? (g - expectation) / Math.sqrt(variance) : Double.NaN;
  }

  /** The standard deviation of γ if adopters choose independently, in proportion to that of G. */
  private double deviation() {
    return Math.sqrt(variance) * Math.abs(gamma / (g - expectation));
  }

  /** The one-sided p-value, as if G were normal. */
  public double p() {
    return Double.isNaN(z())
        ? Double.NaN
        : new NormalDistribution(null, 0, 1).cumulativeProbability(-z());
  }

  /**
   * The p-value over random choices of the adopters among all people, who adopt once each. Cost
   * O(permutations · people).
   */
  public static double permutationP(GroupCounts counts, Shuffles permutations) {
    double[] shares = new double[counts.groups()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (double) counts.people()[i] / counts.allPeople();
    }
    double all = counts.allAdopters();
    double expectation = of(counts).expectation;
    double squares = Arrays.stream(shares).map(x -> x * x).sum();
    double apart = (1 - squares) * (1 - 1 / all);
    return RandomAdopters.upperP(
        counts,
        permutations,
        adopters -> {
          double g = 0;
          for (int i = 0; i < shares.length; i++) {
            double difference = adopters[i] / all - shares[i];
            g += difference * difference;
          }
          return (g - expectation) / apart;
        });
  }

  /** The answer that counts give, by {@link #permutationP} if there are permutations. */
  public static Answer answer(GroupCounts counts, Shuffles permutations) {
    Optional<Message> refusal = Refusals.of(counts);
    if (refusal.isEmpty() && counts.allAdopters() < 2) {
      refusal = Optional.of(Message.of("one adopter has no concentration"));
    }
    if (refusal.isPresent()) {
      return Answer.refused(Question.ELLISON_GLAESER, refusal.get());
    }
    EllisonGlaeser index = of(counts);
    boolean permuted = permutations.count() > 0;
    return Answer.of(
        Question.ELLISON_GLAESER,
        index.gamma,
        permuted ? permutationP(counts, permutations) : index.p(),
        index.gamma,
        Answer.lessChance(index.gamma, index.deviation()),
        counts.allAdopters(),
        permuted
            ? List.of()
            : List.of(Message.of("the p-value takes G for normal; permute instead")));
  }
}
