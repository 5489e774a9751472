package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.base.Say;

/**
 * The shares of the outcome's variance for which each factor is answerable, alone and with others
 * (Sobol 1993, "Sensitivity estimates for nonlinear mathematical models"). With f(x) the expected
 * outcome at a point and V = Var f(x),
 *
 * <ul>
 *   <li>first order S_i = Var(E(f | x_i))/V: the share by which the variance would fall if x_i were
 *       known; estimated by mean_j f(B_j)(f(AB_ij) − f(A_j))/V (Saltelli et al. 2010, formula (b)
 *       of table 2);
 *   <li>total T_i = E(Var(f | all but x_i))/V: the share that would be left if all but x_i were
 *       known; estimated by ½ mean_j (f(A_j) − f(AB_ij))²/V (Jansen 1999, "Analysis of variance
 *       designs for model output", Computer Physics Communications 117, 35-43);
 *   <li>V from A and B alone, as {@link Luck} has it.
 * </ul>
 *
 * <p>f itself is not observed, only R runs at each point. Every square and every product above is
 * therefore taken over two different replications and averaged over all such pairs, ({@code
 * Responses.product}): for the total index that is ½ mean_j (d̄_j² − s²(d_j)/R)/V with d_jr =
 * Y(A_j, r) − Y(AB_ij, r), the square of the mean over replications, less the variance of this mean
 * due to luck. So luck is in neither numerator nor denominator, whether points share it or not.
 * With one replication nothing can be subtracted: luck of each run's own counts as an interaction
 * of all factors, in every total index, and luck that points share is frozen.
 *
 * <p>Estimates and intervals are cut to [0, 1], where every index lies ({@code Measure.within}): an
 * index of 0 is estimated below 0 half of the time. If V is within rounding or not above 0, in the
 * sample, without one of the replications, or in more than 2.5 % of the resamples, there is nothing
 * to have shares of, and no index is defined. Intervals resample base rows and leave replications
 * out ({@code Uncertainty}).
 *
 * @param first S_1, …, S_k
 * @param total T_1, …, T_k
 * @param luck luck's share of the variance of one run
 * @param ranking the factors from the largest total index to the smallest, each with whether its
 *     lead over the next is sure
 * @param rows complete base rows
 * @param leftOut base rows with undefined outcomes
 */
public record SobolIndices(
    List<Measure> first, List<Measure> total, Luck luck, List<Rank> ranking, int rows, int leftOut)
    implements Findings {
  /** The total index below which the order of factors does not matter. */
  private static final double SMALL = 0.05;

  /**
   * The indices of a sample.
   *
   * @throws IllegalArgumentException when fewer than two base rows are complete
   */
  public static SobolIndices of(Saltelli sample, Responses responses, Resampling resampling) {
    Saltelli complete = sample.complete(responses);
    int n = complete.rows().length;
    if (n < 2) {
      throw new IllegalArgumentException(
          Say.of(
              "indices need 2 complete base rows, there {0|is|are} {0} of {1}",
              n, sample.rows().length));
    }
    int[][] bases =
        Arrays.stream(complete.rows()).map(row -> new int[] {row[0], row[1]}).toArray(int[][]::new);
    Rows rows = new Rows(complete, responses, bases);
    double[] values = rows.figures(IntStream.range(0, n).toArray());
    int k = complete.factors();
    List<Integer> order = Rank.order(totals(values));
    List<Function<int[], double[]>> leftOut = new ArrayList<>();
    for (Responses without : responses.leavingOneOut()) {
      leftOut.add(new Rows(complete, without, bases).withLeads(order));
    }
    Uncertainty[] uncertain = resampling.uncertainties(n, rows.withLeads(order), leftOut);
    List<Measure> first = new ArrayList<>();
    List<Measure> total = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      first.add(share(uncertain[i], values[i], n));
      total.add(share(uncertain[k + i], values[k + i], n));
    }
    return new SobolIndices(
        first,
        total,
        Luck.of(responses, bases, resampling),
        Rank.of(
            order,
            Rank.leads(totals(values), order),
            Arrays.copyOfRange(uncertain, 2 * k, uncertain.length),
            factor -> true),
        n,
        sample.rows().length - n);
  }

  private static Measure share(Uncertainty uncertain, double value, int n) {
    boolean known = !Double.isNaN(value + uncertain.units().low() + uncertain.luck());
    return known ? uncertain.measure(value, n).within(0, 1) : Measure.undefined(n);
  }

  /** True if there is an index. */
  public boolean defined() {
    return Stream.concat(first.stream(), total.stream()).anyMatch(Measure::defined);
  }

  @Override
  public List<Doubt> doubts(int replications) {
    List<Wide.Measured> all = new ArrayList<>();
    for (int i = 0; i < total.size(); i++) {
      all.add(new Wide.Measured(i, Wide.Figure.FIRST, first.get(i)));
      all.add(new Wide.Measured(i, Wide.Figure.TOTAL, total.get(i)));
    }
    List<Doubt> doubts = new ArrayList<>(Doubt.few(rows, Doubt.FEWEST_UNITS));
    if (!defined()) {
      doubts.add(Doubt.of(Doubt.Kind.NO_SHARES));
    }
    doubts.addAll(Wide.widest(all, Doubt.WIDEST, new Wide.Runs(replications, true)));
    doubts.addAll(Doubt.undecided(ranking, i -> total.get(i).value() >= SMALL));
    return doubts;
  }

  @Override
  public List<Integer> order() {
    return ranking.stream().map(Rank::factor).toList();
  }

  private static double[] totals(double[] figures) {
    return Arrays.copyOfRange(figures, figures.length / 2, figures.length);
  }

  /** The contributions of each base row to numerators and denominator. */
  private static final class Rows {
    private final int factors;
    private final double[][] terms;
    private final Luck.Sums sums;

    Rows(Saltelli sample, Responses responses, int[][] bases) {
      this.factors = sample.factors();
      this.sums = new Luck.Sums(responses, bases);
      this.terms = new double[sample.rows().length][2 * factors];
      double centre = sums.centre();
      for (int j = 0; j < terms.length; j++) {
        int[] row = sample.rows()[j];
        double[] a = responses.values()[row[0]];
        double[] b = Arrays.stream(responses.values()[row[1]]).map(y -> y - centre).toArray();
        for (int i = 0; i < factors; i++) {
          double[] step = Responses.difference(responses.values()[row[i + 2]], a);
          terms[j][i] = Responses.product(b, step);
          terms[j][factors + i] = Responses.product(step, step) / 2;
        }
      }
    }

    /** The figures, followed by the leads of the total indices in this order. */
    Function<int[], double[]> withLeads(List<Integer> order) {
      return chosen -> {
        double[] figures = figures(chosen);
        return Rank.joined(figures, Rank.leads(totals(figures), order));
      };
    }

    /** The indices S_1, …, S_k, T_1, …, T_k of the chosen base rows. */
    double[] figures(int[] chosen) {
      double variance = sums.factors(chosen);
      double[] result = new double[2 * factors];
      for (int row : chosen) {
        for (int i = 0; i < result.length; i++) {
          result[i] += terms[row][i];
        }
      }
      for (int i = 0; i < result.length; i++) {
        result[i] = variance > 0 ? result[i] / chosen.length / variance : Double.NaN;
      }
      return result;
    }
  }
}
