package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RatioOfMeans;
import org.taocun.analysis.TwoStage;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.PossibleValues;
import org.taocun.scenario.Comparison;
import org.taocun.study.Precision;
import org.taocun.study.compare.ComparisonPlan.Costing;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;

/** The differences of arms from the baseline, with their costs. */
final class ArmDifferences {
  private static final Set<String> MONEY =
      Set.of(ComparisonFigureList.SPENDING, "publicYuanPerEntry");

  private final ArmFigures arms;
  private final Optional<Precision> precision;
  private final Comparison compare;

  /**
   * The differences.
   *
   * @param precision the precision that determined the number of replications, if one did
   */
  ArmDifferences(ArmFigures arms, Optional<Precision> precision) {
    this.arms = arms;
    this.precision = precision;
    compare = arms.baseline().scenario().compare();
  }

  /**
   * The number of replications that the rule needs, for the arm that needs most.
   *
   * @throws ScenarioException if the deciding figure is not defined in the whole pilot
   */
  long neededReplications(List<PlannedArm> treatments) {
    Precision asked = precision.orElseThrow();
    TwoStage stages = asked.rule(compare.level());
    long most = stages.pilot();
    for (PlannedArm arm : treatments) {
      double[] differences = arms.differences(arm, asked.figure());
      if (Estimate.defined(differences).length < differences.length) {
        throw asked.undefinedIn(Say.of("every replication of {0}", arm.name()));
      }
      most = Math.max(most, stages.replications(differences));
    }
    return most;
  }

  /**
   * The difference in a figure, with the rule's interval if that figure determined the number of
   * replications.
   */
  PairedDifference paired(PlannedArm arm, String figure) {
    PairedDifference student =
        PairedDifference.of(arms.ofBaseline(figure), arms.of(arm, figure), compare.level());
    return precision
        .filter(asked -> asked.figure().equals(figure))
        .map(
            asked ->
                student.with(asked.rule(compare.level()).interval(arms.differences(arm, figure))))
        .orElse(student)
        .among(arms.list().possible(figure, possible(arm)));
  }

  /** What runs of the baseline and of an arm can have. */
  private PossibleValues possible(PlannedArm arm) {
    Map<String, List<Double>> places = new HashMap<>();
    for (String figure : List.of("households", "villages")) {
      places.put(
          figure,
          DoubleStream.concat(
                  Arrays.stream(arms.ofBaseline(figure)), Arrays.stream(arms.of(arm, figure)))
              .boxed()
              .toList());
    }
    return PossibleValues.of(
        places, Math.max(arms.baseline().scenario().months(), arm.scenario().months()));
  }

  ComparisonRows.Difference difference(PlannedArm arm, String figure) {
    double[] without = arms.ofBaseline(figure);
    boolean decisive = figure.equals(compare.decideOn());
    PairedDifference difference = paired(arm, figure);
    Estimate mean = Estimate.ofDefined(without);
    double deviation = mean.standardError() * Math.sqrt(mean.n());
    return new ComparisonRows.Difference(
        arm.name(),
        figure,
        Objects.requireNonNull(arms.list().compared().get(figure), "every figure has a unit"),
        difference,
        DifferenceSpread.of(without, arms.of(arm, figure)),
        deviation > 0 ? difference.mean() / deviation : Double.NaN,
        decisive);
  }

  /**
   * True of public money of an arm that changes settings only: what that costs is unknown, and not
   * 0. The deciding figure is known in any case.
   */
  boolean isUnknown(PlannedArm arm, String figure) {
    return MONEY.contains(figure)
        && !figure.equals(compare.decideOn())
        && arm.costing(arms.baseline()) == Costing.NONE;
  }

  List<ComparisonRows.Cost> costs(PlannedArm arm) {
    if (arm.costing(arms.baseline()) == Costing.NONE) {
      return List.of();
    }
    double[] spent = arms.differences(arm, ComparisonFigureList.SPENDING);
    List<ComparisonRows.Cost> costs = new ArrayList<>();
    costs.add(cost(arm, "seller", spent, arms.differences(arm, "finalSellers")));
    if (arms.list().names().contains("lastingVillages")) {
      costs.add(cost(arm, "lastingVillage", spent, arms.differences(arm, "lastingVillages")));
    }
    if (arms.baseline().scenario().months() > 0) {
      double[] earned = arms.differences(arm, arms.list().allIncome());
      costs.add(cost(arm, "yuanOfIncome", spent, earned));
    }
    return costs;
  }

  private ComparisonRows.Cost cost(PlannedArm arm, String per, double[] spent, double[] effect) {
    return new ComparisonRows.Cost(
        arm.name(), per, RatioOfMeans.of(spent, effect, compare.level()));
  }
}
