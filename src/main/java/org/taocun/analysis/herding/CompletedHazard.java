package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * The hazard of adoption with missing ties drawn many times: a sensitivity analysis, not an
 * estimate. Whom missing ties lead to is supposed: to somebody who had adopted before the person
 * did (or, of who did not, by the end) with so many times the odds of one who had not, otherwise to
 * anybody of the group alike (multiple imputation with an offset that is varied: Rubin 1987,
 * Multiple imputation for nonresponse in surveys; van Buuren 2018, Flexible imputation of missing
 * data, section 3.8). The estimates over drawn networks are combined by Rubin's rules: with mean
 * variance W and variance B of the estimates over M networks, the variance is W + (1 + 1/M)B.
 *
 * <p>At odds of 1, missing ties have nothing to do with adoption, so that β is too near 0 where
 * there is imitation; at which odds the interval leaves or reaches 0 says how much hangs on what
 * was not observed.
 *
 * @param odds of a missing tie to an earlier adopter
 * @param lost the share of the variance that comes from not knowing the ties; NaN if refused
 * @param result what β of the layer says at these odds
 */
public record CompletedHazard(double odds, double lost, Answer result) {
  /**
   * The analysis of one layer, other layers staying as they are. Cost of a network that of {@link
   * HazardModel#on}.
   *
   * @param layer place of the layer in the data
   * @param odds of missing ties to earlier adopters, one analysis for each, above 0
   * @param draws number of networks, 2 or more
   */
  public static List<CompletedHazard> of(
      Diffusion data,
      int layer,
      Unobserved unobserved,
      HazardModel model,
      double[] odds,
      Shuffles draws) {
    if (draws.count() < 2) {
      throw new IllegalArgumentException("draws must be >= 2, were " + draws.count());
    }
    List<CompletedHazard> all = new ArrayList<>();
    for (double one : odds) {
      if (!(one > 0 && Double.isFinite(one))) {
        throw new IllegalArgumentException("odds must be above 0, were " + one);
      }
      all.add(of(data, layer, unobserved, model, one, draws));
    }
    return all;
  }

  private static CompletedHazard of(
      Diffusion data,
      int layer,
      Unobserved unobserved,
      HazardModel model,
      double odds,
      Shuffles draws) {
    try {
      Checks.requireTies(data, data.layers().get(layer));
      Completion completion = new Completion(data, data.layers().get(layer), unobserved);
      Completion.Favour favour = favour(data, odds);
      Hazard[] drawn =
          IntStream.range(0, draws.count())
              .parallel()
              .mapToObj(
                  number -> {
                    Ties ties = completion.drawn(draws.luck(number), favour);
                    Hazard hazard = model.on(with(data, layer, ties));
                    draws.hearer().finished();
                    return hazard;
                  })
              .toArray(Hazard[]::new);
      return combined(drawn, layer, odds, completion.missingShare());
    } catch (RefusedException e) {
      return refused(odds, e.refusal());
    }
  }

  private static CompletedHazard refused(double odds, Message refusal) {
    return new CompletedHazard(
        odds, Double.NaN, Answer.refused(Question.COMPLETED_HAZARD, refusal));
  }

  private static Completion.Favour favour(Diffusion data, double odds) {
    double most = Math.max(1, odds);
    int[] adopted = data.adopted();
    return (person, alter) -> (adopted[alter] < adopted[person] ? odds : 1) / most;
  }

  private static Diffusion with(Diffusion data, int layer, Ties ties) {
    List<Ties> layers = new ArrayList<>(data.layers());
    layers.set(layer, ties);
    return data.with(layers);
  }

  /** Rubin's rules. */
  private static CompletedHazard combined(Hazard[] drawn, int layer, double odds, double missing) {
    for (Hazard hazard : drawn) {
      if (hazard.coefficients().isEmpty()) {
        return refused(odds, hazard.results().get(0).refusal().orElse(Message.NONE));
      }
    }
    int m = drawn.length;
    double[] values =
        Arrays.stream(drawn).mapToDouble(h -> h.coefficients().get(layer).value()).toArray();
    double within =
        Arrays.stream(drawn)
            .mapToDouble(h -> h.coefficients().get(layer).error())
            .map(error -> error * error)
            .average()
            .orElse(Double.NaN);
    double spread = Moments.deviation(values);
    double between = spread * spread * (1 + 1.0 / m);
    double value = Moments.mean(values);
    double error = Math.sqrt(within + between);
    double ratio = 1 + within / between;
    TDistribution student = new TDistribution(null, Math.min(1e9, (m - 1) * ratio * ratio));
    double reach = error * student.inverseCumulativeProbability((1 + Answer.LEVEL) / 2);
    double p = 2 * student.cumulativeProbability(-Math.abs(value / error));
    Answer first = drawn[0].results().get(layer);
    List<Message> limits = new ArrayList<>(first.limits());
    limits.add(
        Message.of(
            "a sensitivity analysis: of about {0} % missing ties, those to earlier adopters are"
                + " supposed to have {1} times the odds of others",
            Math.round(100 * missing), odds));
    limits.add(Caution.ANYBODY_ALIKE.message());
    Interval interval = new Interval(value - reach, value + reach);
    return new CompletedHazard(
        odds,
        between / (within + between),
        Answer.of(
            Question.COMPLETED_HAZARD, value / error, p, value, interval, first.cases(), limits));
  }
}
