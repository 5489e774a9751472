package org.taocun.analysis.herding;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/**
 * Peer effects by network instruments where some ties were not observed: the simulated method of
 * moments (McFadden 1989, "A method of simulated moments for estimation of discrete response models
 * without numerical integration", Econometrica 57(5), 995-1026) for the model
 *
 * <p>y = λ G y + α + X β + G X γ + ε
 *
 * <p>of {@link NetworkInstruments}, G being the whole network. Ties that were not observed are
 * drawn from their distribution given those that were; the moments are Z'(I − λG₁)(y − (I −
 * λG₂)⁻¹(α + Xβ + G₂Xγ)), Z = (1, X, G₁X, G₁²X), means over networks G₁ and others G₂ drawn apart
 * from them (Boucher and Houndetoungan 2025, "Estimating peer effects using partial network data",
 * arXiv:2509.08145, whose condition is that the network's distribution be known). Where nothing is
 * missing, it is two-stage least squares.
 *
 * <p>To take the observed ties for the network instead makes λ too small and γ take up the rest.
 * What is supposed: {@link Unobserved}, and that missing ties lead to anybody of the group alike,
 * or outside of it as often as observed ones do. Ties count alike: weights of missing ties are not
 * known.
 *
 * @param coefficients λ, named by the layer, the constant, then β and γ trait by trait. Errors hold
 *     for ε of one variance, and count the noise of the draws; that of the estimated numbers of
 *     missing ties they do not. Clustered ones are by group
 * @param sigma the standard deviation of ε; NaN if refused
 * @param missing the share of all ties that were not observed, as estimated; NaN if refused
 * @param result what λ says
 */
public record SimulatedMoments(
    List<Coefficient> coefficients, double sigma, double missing, Answer result) {
  private static final int LEAST = 10;

  /** Copies the list. */
  public SimulatedMoments {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * The estimate for adoption by the end of observation (1, or 0): a linear model of its chance.
   */
  public static SimulatedMoments ofAdoption(
      Diffusion data, Ties observed, Unobserved unobserved, Shuffles draws) {
    return data.entersLate()
        ? refused(Refusal.LATE_ENTRY.message())
        : of(data, observed, unobserved, data.outcome(), draws);
  }

  /**
   * The estimate for any outcome, explained by the traits of the data set.
   *
   * @param observed the ties that were observed
   * @param y the outcome, person by person
   * @param draws number of networks drawn for the moments, 10 or more; as many again, and 100 at
   *     least, for the errors
   */
  public static SimulatedMoments of(
      Diffusion data, Ties observed, Unobserved unobserved, double[] y, Shuffles draws) {
    if (draws.count() < LEAST) {
      throw new IllegalArgumentException("draws must be >= 10, were " + draws.count());
    }
    try {
      NetworkInstruments.requireData(data, observed, false, y);
      Completion completion = new Completion(data, observed, unobserved);
      Ties one = completion.drawn(draws.luck(0), Completion.Favour.NONE);
      Identification.of(one, Exposure.Weighting.BINARY, false).require();
      MomentFit fit = MomentFit.of(data, completion, y, draws);
      List<Coefficient> coefficients = fit.coefficients(names(data, observed));
      double missing = completion.missingShare();
      return new SimulatedMoments(
          coefficients, fit.sigma(), missing, result(coefficients.get(0), y.length, missing));
    } catch (RefusedException e) {
      return refused(e.refusal());
    }
  }

  private static SimulatedMoments refused(Message reason) {
    return new SimulatedMoments(
        List.of(), Double.NaN, Double.NaN, Answer.refused(Question.SIMULATED_MOMENTS, reason));
  }

  private static List<String> names(Diffusion data, Ties ties) {
    List<String> names = new ArrayList<>(List.of(ties.name(), "constant"));
    for (Diffusion.Trait trait : data.traits()) {
      names.add(trait.name());
      names.add("G " + trait.name());
    }
    return names;
  }

  private static Answer result(Coefficient lambda, int people, double missing) {
    return Answer.of(
        Question.SIMULATED_MOMENTS,
        lambda.value() / lambda.error(),
        lambda.p(),
        lambda.value(),
        lambda.interval(),
        people,
        List.of(
            Message.of("about {0} % of all ties were not observed", Math.round(100 * missing)),
            Caution.ANYBODY_ALIKE.message()));
  }
}
