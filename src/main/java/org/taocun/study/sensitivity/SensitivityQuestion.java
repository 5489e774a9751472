package org.taocun.study.sensitivity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.sensitivity.Method;
import org.taocun.analysis.sensitivity.OutcomeAnalysis;
import org.taocun.analysis.sensitivity.Resampling;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.analysis.sensitivity.ScenarioDiscovery;
import org.taocun.analysis.sensitivity.SweepSample;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Condition;
import org.taocun.study.sweep.FinishedSweep;

/**
 * A question to a finished sweep. The same sweep gives the same answer.
 *
 * @param folder of the sweep
 * @param outcomes headline figures and formulas to explain; empty for the usual ones that vary
 * @param method without it the one that suits the points of the sweep
 * @param where a condition whose boxes are sought
 * @param density the share of cases in which it holds in the box that is sought; NaN for the box
 *     with the most cases beyond chance
 */
record SensitivityQuestion(
    Path folder,
    List<String> outcomes,
    Optional<Method> method,
    Optional<String> where,
    double density) {
  /** Outcomes to explain when none is asked for, as far as they vary. */
  private static final List<String> USUAL =
      List.of("finalShare", "taobaoVillages", "householdIncomeYuan");

  /**
   * Reads the sweep and analyses it.
   *
   * @throws ScenarioException with what speaks against it
   */
  SensitivityReport answer() {
    return new Answer(FinishedSweep.read(folder, figures())).report();
  }

  /** Figures that are asked for by name. */
  private List<String> figures() {
    List<String> figures = new ArrayList<>(outcomes);
    where.map(asked -> Condition.onOutcome(asked).outcome()).ifPresent(figures::add);
    return figures;
  }

  /** The making of the answer. */
  private final class Answer {
    private final FinishedSweep sweep;

    Answer(FinishedSweep sweep) {
      this.sweep = sweep;
    }

    SensitivityReport report() {
      return new SensitivityReport(sweep, analyses(), where.map(this::regions));
    }

    private List<OutcomeAnalysis> analyses() {
      SweepSample sample = sweep.sample();
      List<OutcomeAnalysis> analyses = new ArrayList<>();
      List<String> problems = new ArrayList<>();
      for (String outcome : outcomes.isEmpty() ? usual() : outcomes) {
        try {
          Responses responses = defined(outcome);
          analyses.add(
              OutcomeAnalysis.of(
                  sample,
                  outcome,
                  responses,
                  method.orElseGet(() -> Method.usual(sample, responses)),
                  Resampling.USUAL));
        } catch (ScenarioException e) {
          problems.addAll(e.problems());
        } catch (IllegalArgumentException e) {
          problems.add(Say.at(folder, e));
        }
      }
      if (!problems.isEmpty()) {
        throw new ScenarioException(problems);
      }
      return analyses;
    }

    /** The values of an outcome that some run has. */
    private Responses defined(String outcome) {
      Responses responses = sweep.outcome(outcome);
      if (Estimate.defined(
                  Arrays.stream(responses.values()).flatMapToDouble(Arrays::stream).toArray())
              .length
          == 0) {
        throw new ScenarioException(
            Say.of(
                "{0}: {1} is undefined in all {2} {2|run|runs}",
                folder, outcome, responses.points() * responses.replications()));
      }
      return responses;
    }

    /** The default outcomes that vary; if none does, the first figure that varies. */
    private List<String> usual() {
      List<String> varying =
          sweep.outcomes().keySet().stream().filter(name -> varies(sweep.outcome(name))).toList();
      List<String> usual = USUAL.stream().filter(varying::contains).toList();
      if (usual.isEmpty() && varying.isEmpty()) {
        throw new ScenarioException(
            Say.of(
                "{0}: no figure varies that is defined in all runs of two points: there is nothing"
                    + " to explain",
                folder));
      }
      return usual.isEmpty() ? varying.subList(0, 1) : usual;
    }

    private static boolean varies(Responses responses) {
      return responses.variation() != Responses.Variation.NONE && responses.complete() > 1;
    }

    private SensitivityReport.Regions regions(String asked) {
      Condition condition = Condition.onOutcome(asked);
      SweepSample sample = sweep.sample();
      Method.PRIM
          .refusal(sample.kind())
          .ifPresent(
              reason -> {
                throw new ScenarioException(Say.at(folder, reason));
              });
      Responses responses = defined(condition.outcome());
      int[] spread = sample.spread();
      double[][] points =
          Arrays.stream(spread).mapToObj(p -> sample.points()[p]).toArray(double[][]::new);
      double[] share =
          Arrays.stream(spread).mapToDouble(p -> condition.share(responses.values()[p])).toArray();
      ScenarioDiscovery.Settings settings = ScenarioDiscovery.Settings.USUAL.withDensity(density);
      try {
        ScenarioDiscovery found = ScenarioDiscovery.of(sample.factors(), points, share, settings);
        int undefined =
            Arrays.stream(spread)
                .map(p -> responses.replications() - Estimate.defined(responses.values()[p]).length)
                .filter(missing -> missing < responses.replications())
                .sum();
        return new SensitivityReport.Regions(
            asked, found, undefined, OutcomeAnalysis.doubts(found));
      } catch (IllegalArgumentException e) {
        throw new ScenarioException(Say.at(folder, e));
      }
    }
  }
}
