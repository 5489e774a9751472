package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.taocun.analysis.Rounding;
import org.taocun.base.Message;

/**
 * Peer effects by differences of group size. Where everybody in a group of n is tied to everybody,
 * y = λ · mean of the others' y + β x + γ · mean of the others' x + effect of the group, the slope
 * of y on x within groups is
 *
 * <p>b(n) = (β(n − 1) − γ)/(n − 1 + λ)
 *
 * <p>(Lee 2007, Identification and estimation of econometric models with group interactions,
 * contextual factors and fixed effects, Journal of Econometrics 140, 333-374). Without influence it
 * is the same for all sizes. Three sizes identify λ, β and γ, weakly if large, and not at all where
 * slopes are alike: {@link SlopesBySize} says so.
 *
 * @param slopes within-group slopes by size, smallest first
 * @param lambda λ, in −1 to 1; NaN with fewer than three sizes or where slopes do not tell it
 * @param beta β
 * @param gamma γ
 * @param result whether slopes are equal: Σ (b − b̄)²/error² against χ²; its effect is λ
 */
public record GroupSizes(
    List<Slope> slopes, double lambda, double beta, double gamma, Answer result) {
  /**
   * The slope within groups of one size.
   *
   * @param size people in each of the groups
   * @param groups number of groups
   * @param value the slope
   * @param error its standard error
   */
  public record Slope(int size, int groups, double value, double error) {}

  /** Copies the list. */
  public GroupSizes {
    slopes = List.copyOf(slopes);
  }

  /** b(n) for given effects. */
  public static double slope(double lambda, double beta, double gamma, int size) {
    return (beta * (size - 1) - gamma) / (size - 1 + lambda);
  }

  /** Adoption by the end of observation (1, or 0), explained by a trait. */
  public static GroupSizes ofAdoption(Diffusion data, Diffusion.Trait trait) {
    return data.entersLate()
        ? refused(Refusal.LATE_ENTRY.message())
        : of(data.outcome(), trait.values(), data.group());
  }

  /**
   * Any outcome, explained by a trait. People without a group, and groups of one, are left out.
   *
   * @param y outcome
   * @param x trait, known for all
   * @param group index of each person's group, -1 for none
   */
  public static GroupSizes of(double[] y, double[] x, int[] group) {
    try {
      List<Slope> slopes = slopes(y, x, group);
      if (slopes.size() < 2) {
        throw new RefusedException(
            slopes.isEmpty() ? Refusal.ONE_GROUP : Refusal.NOT_IDENTIFIED,
            Message.of("all groups are of one size"));
      }
      SlopesBySize fit = SlopesBySize.of(slopes, weights(slopes));
      return new GroupSizes(
          slopes, fit.lambda(), fit.beta(), fit.gamma(), result(slopes, fit, y.length));
    } catch (RefusedException e) {
      return refused(e.refusal());
    }
  }

  private static GroupSizes refused(Message reason) {
    return new GroupSizes(
        List.of(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Answer.refused(Question.GROUP_SIZES, reason));
  }

  private static List<Slope> slopes(double[] y, double[] x, int[] group) {
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    int[] size = new int[groups];
    double[] sumX = new double[groups];
    double[] sumY = new double[groups];
    for (int i = 0; i < y.length; i++) {
      if (Double.isNaN(x[i])) {
        throw new RefusedException(Refusal.NO_TRAITS);
      }
      if (group[i] >= 0) {
        size[group[i]]++;
        sumX[group[i]] += x[i];
        sumY[group[i]] += y[i];
      }
    }
    int largest = Arrays.stream(size).max().orElse(0);
    double[] xx = new double[largest + 1];
    double[] xy = new double[largest + 1];
    double[] yy = new double[largest + 1];
    for (int i = 0; i < y.length; i++) {
      int g = group[i];
      if (g >= 0) {
        double dx = x[i] - sumX[g] / size[g];
        double dy = y[i] - sumY[g] / size[g];
        xx[size[g]] += dx * dx;
        xy[size[g]] += dx * dy;
        yy[size[g]] += dy * dy;
      }
    }
    return slopes(size, xx, xy, yy);
  }

  private static List<Slope> slopes(int[] size, double[] xx, double[] xy, double[] yy) {
    int[] groups = new int[xx.length];
    for (int people : size) {
      groups[people]++;
    }
    List<Slope> slopes = new ArrayList<>();
    for (int n = 2; n < xx.length; n++) {
      int freedom = groups[n] * (n - 1) - 1;
      if (groups[n] > 0 && xx[n] > 0 && freedom > 0) {
        double value = xy[n] / xx[n];
        double rest = Math.max(0, yy[n] - value * xy[n]);
        slopes.add(new Slope(n, groups[n], value, Math.sqrt(rest / freedom / xx[n])));
      }
    }
    return slopes;
  }

  private static double[] weights(List<Slope> slopes) {
    boolean exact = slopes.stream().anyMatch(slope -> !(slope.error > 1e-9));
    return slopes.stream()
        .mapToDouble(slope -> exact ? 1 : 1 / (slope.error * slope.error))
        .toArray();
  }

  private static Answer result(List<Slope> slopes, SlopesBySize fit, int people) {
    double[] weights = weights(slopes);
    double sum = 0;
    double all = 0;
    for (int s = 0; s < weights.length; s++) {
      sum += weights[s] * slopes.get(s).value;
      all += weights[s];
    }
    double q = 0;
    for (int s = 0; s < weights.length; s++) {
      double apart = Rounding.difference(slopes.get(s).value, sum / all);
      q += weights[s] * apart * apart;
    }
    double p = 1 - new ChiSquaredDistribution(null, slopes.size() - 1).cumulativeProbability(q);
    return Answer.of(
        Question.GROUP_SIZES,
        q,
        p,
        fit.lambda(),
        fit.interval(),
        people,
        Caution.messages(fit.cautions()));
  }
}
