package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;

/**
 * The analysis of one outcome of a sweep.
 *
 * @param outcome its name
 * @param method the method of analysis
 * @param points points of the design
 * @param complete points of which every replication is defined
 * @param variation what differs between the runs, all of them
 * @param luck luck's share of the variance of one run
 * @param findings the influence of the factors
 * @param doubts reservations about the results
 */
public record OutcomeAnalysis(
    String outcome,
    Method method,
    int points,
    int complete,
    Responses.Variation variation,
    Luck luck,
    Findings findings,
    List<Doubt> doubts) {
  /**
   * The analysis of an outcome by a method.
   *
   * @param method one that does not refuse the design
   * @throws IllegalArgumentException with the reason, when the points or the outcomes do not
   *     suffice
   */
  public static OutcomeAnalysis of(
      SweepSample sample,
      String outcome,
      Responses responses,
      Method method,
      Resampling resampling) {
    refuse(method.refusal(sample.kind()));
    refuse(sample.problem());
    int complete = responses.complete();
    if (complete < 2 && method != Method.FACTORIAL) {
      throw new IllegalArgumentException(
          Say.of(
              "'{0}' is defined in all runs of {1} of {2} {2|point|points}: too few",
              outcome, complete, responses.points()));
    }
    Resampling units = sample.fixed() ? Resampling.NONE : resampling;
    Findings findings = findings(sample, responses, method, units);
    List<Doubt> doubts = new ArrayList<>();
    boolean blocks = findings instanceof FactorialEffects;
    if (!blocks && complete < responses.points()) {
      doubts.add(Doubt.of(Doubt.Kind.LEFT_OUT, responses.points() - complete));
    }
    if (method == Method.REGRESSION
        && sample.factorial()
        && !FactorialEffects.possible(sample, responses)) {
      doubts.add(Doubt.of(Doubt.Kind.NO_BLOCK));
    }
    Responses.Variation variation = responses.variation();
    switch (variation) {
      case NONE -> doubts.add(Doubt.of(Doubt.Kind.NOTHING_VARIES));
      case LUCK -> doubts.add(Doubt.of(Doubt.Kind.ONLY_LUCK));
      case POINTS -> {
        if (!blocks && responses.replications() < 2) {
          doubts.add(Doubt.of(Doubt.Kind.ONE_REPLICATION));
        }
        doubts.addAll(findings.doubts(responses.replications()));
      }
    }
    return new OutcomeAnalysis(
        outcome,
        method,
        responses.points(),
        complete,
        variation,
        luck(findings, responses, units),
        findings,
        List.copyOf(doubts));
  }

  /** True if the factors make a difference in the runs, which the findings explain. */
  public boolean explains() {
    return variation == Responses.Variation.POINTS;
  }

  private static Luck luck(Findings findings, Responses responses, Resampling resampling) {
    if (findings instanceof SobolIndices indices) {
      return indices.luck();
    }
    return findings instanceof FactorialEffects effects
        ? effects.luck()
        : Luck.of(responses, resampling);
  }

  private static void refuse(Optional<String> reason) {
    if (reason.isPresent()) {
      throw new IllegalArgumentException(reason.get());
    }
  }

  private static Findings findings(
      SweepSample sample, Responses responses, Method method, Resampling resampling) {
    return switch (method) {
      case SOBOL -> SobolIndices.of(Saltelli.of(sample.points()), responses, resampling);
      case MORRIS ->
          MorrisScreening.of(
              Trajectories.of(sample.points(), sample.ranges()), responses, resampling);
      case FACTORIAL -> FactorialEffects.of(sample, responses);
      case REGRESSION -> Associations.of(sample, responses, resampling);
      case OAT ->
          new Differences(sample.factors().size(), OneAtATime.of(sample.points(), responses));
      case PRIM -> throw new IllegalArgumentException("boxes need a condition");
    };
  }

  /** Reservations about boxes. */
  public static List<Doubt> doubts(ScenarioDiscovery found) {
    List<Doubt> doubts = new ArrayList<>();
    if (found.boxes().isEmpty()) {
      return doubts;
    }
    if (found.boxes().get(0).n() < Doubt.FEWEST_CASES) {
      doubts.add(Doubt.of(Doubt.Kind.FEW_CASES, found.boxes().get(0).n()));
    }
    double there = found.elsewhere().density();
    if (there < found.boxes().get(0).interval().low()) {
      doubts.add(Doubt.of(Doubt.Kind.NOT_ELSEWHERE, there));
    }
    return doubts;
  }
}
