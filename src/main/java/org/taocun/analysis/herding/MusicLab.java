package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Quantiles;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.space.Gini;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Message;

/**
 * Inequality and unpredictability of the choices that the people of several worlds made among the
 * same items (Salganik, Dodds and Watts 2006, "Experimental study of inequality and
 * unpredictability in an artificial cultural market", Science 311, 854-856). With m_ij item i's
 * share of all choices in world j, inequality is the Gini coefficient of a world's shares, and
 * unpredictability is U, the mean over items of u_i = Σ_{j<k} |m_ij − m_ik|/(W(W − 1)/2), W worlds.
 *
 * <p>Both are compared with worlds without influence: as many choices in each, made independently
 * with the same probabilities (multinomial).
 *
 * @param choices by world, then item
 */
public record MusicLab(int[][] choices) {
  /**
   * A figure of the worlds beside worlds without influence.
   *
   * @param observed the figure
   * @param expected its mean without influence
   * @param chance from the 2.5 to the 97.5 % quantile without influence
   * @param p share of the worlds without influence, and these, that reach the figure
   */
  public record Comparison(double observed, double expected, Interval chance, double p) {
    /** The excess over the expectation, with the interval that the quantiles leave. */
    Interval excess() {
      return new Interval(observed - chance.high(), observed - chance.low());
    }
  }

  /** Checks that all worlds have the same items and at least one choice. */
  public MusicLab {
    for (int[] world : choices) {
      if (world.length != choices[0].length || Arrays.stream(world).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("worlds need the same items, with 0 or more choices");
      }
      if (Arrays.stream(world).sum() == 0) {
        throw new IllegalArgumentException("a world without choices has no shares");
      }
    }
  }

  /** The mean Gini coefficient of the worlds' shares. */
  public double inequality() {
    return inequality(shares(choices));
  }

  private static double inequality(double[][] shares) {
    return Arrays.stream(shares).mapToDouble(Gini::of).average().orElse(Double.NaN);
  }

  /** U; NaN with one world. */
  public double unpredictability() {
    return unpredictability(shares(choices));
  }

  /** u_i of each item; NaN with one world. Cost O(items · worlds log worlds). */
  public double[] unpredictabilities() {
    return unpredictabilities(shares(choices));
  }

  private static double unpredictability(double[][] shares) {
    return Arrays.stream(unpredictabilities(shares)).average().orElse(Double.NaN);
  }

  private static double[] unpredictabilities(double[][] shares) {
    int worlds = shares.length;
    double[] each = new double[worlds == 0 ? 0 : shares[0].length];
    double[] sorted = new double[worlds];
    for (int i = 0; i < each.length; i++) {
      for (int j = 0; j < worlds; j++) {
        sorted[j] = shares[j][i];
      }
      Arrays.sort(sorted);
      double sum = 0;
      for (int j = 0; j < worlds; j++) {
        sum += (2.0 * j - worlds + 1) * sorted[j];
      }
      each[i] = sum / (worlds * (worlds - 1) / 2.0);
    }
    return each;
  }

  private static double[][] shares(int[][] choices) {
    return Arrays.stream(choices).map(MusicLab::shares).toArray(double[][]::new);
  }

  private static double[] shares(int[] world) {
    double all = Arrays.stream(world).asLongStream().sum();
    return Arrays.stream(world).mapToDouble(count -> count / all).toArray();
  }

  /** The choices of all worlds together. */
  public int[] pooled() {
    int[] sums = new int[choices.length == 0 ? 0 : choices[0].length];
    for (int[] world : choices) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += world[i];
      }
    }
    return sums;
  }

  /**
   * Inequality beside worlds without influence.
   *
   * @param independent choices of people who saw nobody, by item, whose shares are the
   *     probabilities without influence; {@link #pooled} where there are none, which takes the mean
   *     effect of influence for quality
   * @param worlds keyed draws, and the number of sets of worlds without influence
   */
  public Comparison inequality(int[] independent, Shuffles worlds) {
    return compared(MusicLab::inequality, independent, worlds);
  }

  /** Unpredictability beside worlds without influence, as {@link #inequality(int[], Shuffles)}. */
  public Comparison unpredictability(int[] independent, Shuffles worlds) {
    return compared(MusicLab::unpredictability, independent, worlds);
  }

  private Comparison compared(
      ToDoubleFunction<double[][]> figure, int[] independent, Shuffles worlds) {
    double[] probabilities = shares(independent);
    double observed = figure.applyAsDouble(shares(choices));
    double[] values =
        worlds.numbered(
            number -> figure.applyAsDouble(alone(probabilities, worlds.draws(), number)));
    Quantiles quantiles = Quantiles.of(values);
    double tail = (1 - Answer.LEVEL) / 2;
    return new Comparison(
        observed,
        Arrays.stream(values).average().orElse(Double.NaN),
        new Interval(quantiles.at(tail), quantiles.at(1 - tail)),
        worlds.upperP(observed, values, 1e-12));
  }

  /** The shares of a set of worlds without influence. */
  private double[][] alone(double[] probabilities, Draws draws, int number) {
    double[][] shares = new double[choices.length][];
    for (int j = 0; j < shares.length; j++) {
      int left = Arrays.stream(choices[j]).sum();
      int[] world = new int[probabilities.length];
      double rest = 1;
      for (int i = 0; i + 1 < world.length && left > 0; i++) {
        double p = rest > 0 ? Math.min(1, probabilities[i] / rest) : 0;
        world[i] = draws.binomial(Decision.WORLD_ALONE, Draws.entity(number, j), i, left, p);
        left -= world[i];
        rest -= probabilities[i];
      }
      world[world.length - 1] += left;
      shares[j] = shares(world);
    }
    return shares;
  }

  /** The answer on inequality. */
  public Answer inequalityAnswer(Optional<int[]> independent, Shuffles worlds) {
    return refusal(1)
        .map(reason -> Answer.refused(Question.INEQUALITY, reason))
        .orElseGet(
            () ->
                answer(
                    Question.INEQUALITY,
                    inequality(independent.orElseGet(this::pooled), worlds),
                    independent.isPresent()));
  }

  /** The answer on unpredictability. */
  public Answer unpredictabilityAnswer(Optional<int[]> independent, Shuffles worlds) {
    return refusal(2)
        .map(reason -> Answer.refused(Question.UNPREDICTABILITY, reason))
        .orElseGet(
            () ->
                answer(
                    Question.UNPREDICTABILITY,
                    unpredictability(independent.orElseGet(this::pooled), worlds),
                    independent.isPresent()));
  }

  private Optional<Message> refusal(int worlds) {
    if (choices.length < worlds) {
      return Optional.of(
          Message.of("needs {0} worlds, there {1|is|are} {1}", worlds, choices.length));
    }
    return choices[0].length < 2
        ? Optional.of(Message.of("needs two items to choose from"))
        : Optional.empty();
  }

  private Answer answer(Question question, Comparison compared, boolean independent) {
    return Answer.of(
        question,
        compared.observed,
        compared.p,
        Rounding.difference(compared.observed, compared.expected),
        compared.excess(),
        choices.length,
        independent
            ? List.of()
            : List.of(
                Message.of(
                    "without people who saw nobody, the pooled shares stand for quality; what"
                        + " influence does to all worlds alike is not seen")));
  }
}
