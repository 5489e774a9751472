package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taocun.analysis.Rounding;

/**
 * Screening of factors for any influence, from few runs. A step of trajectory t that changes factor
 * i by the part Δ of its range has the elementary effect EE_ti = (Ȳ_after − Ȳ_before)/Δ, the
 * outcome's change when the factor goes through its whole range; it is cut to D, the largest
 * difference that outcomes can have (1 for shares), which a step that is extrapolated may exceed.
 * Over the trajectories
 *
 * <ul>
 *   <li>μ = mean of EE: the direction of the effect;
 *   <li>μ* = mean of |EE|: the size of the effect (Campolongo, Cariboni and Saltelli 2007, "An
 *       effective screening design for sensitivity analysis of large models", Environmental
 *       Modelling and Software 22, 1509-1518);
 *   <li>σ = standard deviation of EE: its dependence on the other factors, and its curvature;
 *   <li>the floor √(2/π)·√(mean of s²(EE)/R), s² over the replications of one step: the mean μ* of
 *       a factor without any effect under normal luck. A μ* that does not exceed it says nothing
 *       about the factor.
 * </ul>
 *
 * <p>Intervals are cut to what is possible: −D to D for μ, 0 to D for μ* and σ.
 *
 * @param effects one for each factor
 * @param ranking factors from the largest μ* to the smallest, each with whether its lead is sure; a
 *     factor whose effect is within luck has no sure lead
 * @param trajectories number of trajectories
 */
public record MorrisScreening(List<Effect> effects, List<Rank> ranking, int trajectories)
    implements Findings {
  private static final double HALF_NORMAL = Math.sqrt(2 / Math.PI);
  private static final int FIGURES = 3;

  /**
   * A factor's effects; intervals resample trajectories and leave replications out.
   *
   * @param mean μ
   * @param size μ*
   * @param spread σ
   * @param meanError standard error of μ, σ/√n
   * @param floor the floor; NaN with one replication, which says nothing about luck
   */
  public record Effect(Measure mean, Measure size, Measure spread, double meanError, double floor) {
    /**
     * True if the effect is more than luck: the interval of μ* lies above the floor, or above 0.
     */
    public boolean aboveLuck() {
      return size.interval().low() > (Double.isNaN(floor) ? 0 : floor);
    }

    /**
     * True if μ* does not exceed the floor. Otherwise a wide interval may reach it all the same.
     */
    public boolean withinLuck() {
      return size.value() > 0 && size.value() <= floor;
    }
  }

  /**
   * The effects of all factors. A step of which a replication is undefined is left out, and a
   * factor without steps has NaN.
   */
  public static MorrisScreening of(
      Trajectories sample, Responses responses, Resampling resampling) {
    Steps steps = new Steps(sample, responses);
    int trajectories = sample.steps().size();
    int[] all = IntStream.range(0, trajectories).toArray();
    double[] values = steps.figures(all);
    int k = sample.factors();
    List<Integer> order = Rank.order(sizes(values));
    List<Function<int[], double[]>> leftOut = new ArrayList<>();
    for (Responses without : responses.leavingOneOut()) {
      leftOut.add(new Steps(sample, without).withLeads(order));
    }
    Uncertainty[] uncertain =
        resampling.uncertainties(trajectories, steps.withLeads(order), leftOut);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      effects.add(effect(steps, i, values, uncertain));
    }
    List<Rank> ranking =
        Rank.of(
            order,
            Rank.leads(sizes(values), order),
            Arrays.copyOfRange(uncertain, FIGURES * k, uncertain.length),
            factor -> effects.get(factor).aboveLuck());
    return new MorrisScreening(effects, ranking, trajectories);
  }

  private static Effect effect(Steps steps, int i, double[] values, Uncertainty[] uncertain) {
    int n = steps.count(i);
    int at = FIGURES * i;
    return new Effect(
        uncertain[at].measure(values[at], n).within(-steps.most, steps.most),
        uncertain[at + 1].measure(values[at + 1], n).within(0, steps.most),
        uncertain[at + 2].measure(values[at + 2], n).within(0, steps.most),
        values[at + 2] / Math.sqrt(n),
        steps.floor(i));
  }

  /** The least number of trajectories behind the figures of a factor that has any. */
  private int fewest() {
    return effects.stream()
        .mapToInt(effect -> effect.size().n())
        .filter(n -> n > 0)
        .min()
        .orElse(trajectories);
  }

  @Override
  public List<Doubt> doubts(int replications) {
    List<Wide.Measured> all = new ArrayList<>();
    double largest = 0;
    for (int i = 0; i < effects.size(); i++) {
      Measure size = effects.get(i).size();
      all.add(new Wide.Measured(i, Wide.Figure.MU_STAR, size));
      largest = Math.max(largest, Double.isNaN(size.value()) ? 0 : size.value());
    }
    List<Doubt> doubts = new ArrayList<>(Doubt.few(fewest(), Doubt.FEWEST_TRAJECTORIES));
    doubts.addAll(
        Wide.widest(all, Doubt.WIDEST_EFFECT * largest, new Wide.Runs(replications, true)));
    doubts.addAll(Doubt.undecided(ranking, i -> effects.get(i).aboveLuck()));
    for (int i = 0; i < effects.size(); i++) {
      MorrisScreening.Effect effect = effects.get(i);
      if (effect.withinLuck()) {
        doubts.add(new Doubt(Doubt.Kind.WITHIN_LUCK, i, -1, effect.floor(), 0));
      } else if (!effect.aboveLuck() && effect.size().value() > 0) {
        doubts.add(new Doubt(Doubt.Kind.NOT_TOLD, i, -1, effect.size().n(), 0));
      }
    }
    return doubts;
  }

  @Override
  public List<Integer> order() {
    return ranking.stream().map(Rank::factor).toList();
  }

  private static double[] sizes(double[] figures) {
    return IntStream.range(0, figures.length / FIGURES)
        .mapToDouble(i -> figures[FIGURES * i + 1])
        .toArray();
  }

  /** The elementary effect of each trajectory and factor, NaN if there is none. */
  private static final class Steps {
    private final double[][] effect;
    private final double[][] luck;
    private final int replications;
    private final double most;

    Steps(Trajectories sample, Responses responses) {
      int trajectories = sample.steps().size();
      effect = new double[trajectories][sample.factors()];
      luck = new double[trajectories][sample.factors()];
      replications = responses.replications();
      most = responses.possible().high() - responses.possible().low();
      for (int t = 0; t < trajectories; t++) {
        Arrays.fill(effect[t], Double.NaN);
        for (Trajectories.Step step : sample.steps().get(t)) {
          double[] change =
              Responses.difference(responses.values()[step.to()], responses.values()[step.from()]);
          double whole = Responses.mean(change) / step.size();
          effect[t][step.factor()] = Math.max(-most, Math.min(most, whole));
          luck[t][step.factor()] =
              Responses.luck(change) / replications / (step.size() * step.size());
        }
      }
    }

    int count(int factor) {
      return (int) Arrays.stream(effect).filter(row -> !Double.isNaN(row[factor])).count();
    }

    double floor(int factor) {
      if (replications < 2) {
        return Double.NaN;
      }
      double sum = 0;
      for (int t = 0; t < effect.length; t++) {
        sum += Double.isNaN(effect[t][factor]) ? 0 : luck[t][factor];
      }
      return Math.min(most, HALF_NORMAL * Math.sqrt(sum / count(factor)));
    }

    /** The figures, followed by the leads of the sizes in this order. */
    Function<int[], double[]> withLeads(List<Integer> order) {
      return chosen -> {
        double[] figures = figures(chosen);
        return Rank.joined(figures, Rank.leads(sizes(figures), order));
      };
    }

    /** μ, μ* and σ of each factor, over these trajectories. */
    double[] figures(int[] chosen) {
      int factors = effect[0].length;
      double[] result = new double[FIGURES * factors];
      for (int i = 0; i < factors; i++) {
        double sum = 0;
        double size = 0;
        int n = 0;
        for (int t : chosen) {
          if (!Double.isNaN(effect[t][i])) {
            sum += effect[t][i];
            size += Math.abs(effect[t][i]);
            n++;
          }
        }
        result[FIGURES * i] = sum / n;
        result[FIGURES * i + 1] = size / n;
        result[FIGURES * i + 2] = spread(chosen, i, sum / n, n);
      }
      return result;
    }

    private double spread(int[] chosen, int factor, double mean, int n) {
      double squares = 0;
      for (int t : chosen) {
        if (!Double.isNaN(effect[t][factor])) {
          double apart = Rounding.difference(effect[t][factor], mean);
          squares += apart * apart;
        }
      }
      return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
    }
  }
}
