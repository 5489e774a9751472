package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Comparison;
import org.taocun.scenario.Scenario;
import org.taocun.study.Precision;
import org.taocun.study.Program;
import org.taocun.study.compare.ComparisonPlan.Costing;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.VillageState;

/** The rows of a comparison, made from the figures of its runs. */
final class ComparisonResults {
  private final ComparisonPlan plan;
  private final Optional<Precision> precision;
  private final List<PlannedArm> treatments;
  private final ArmFigures arms;
  private final ArmDifferences differences;
  private final ArmRanks ranks;
  private final Comparison compare;

  /**
   * The results.
   *
   * @param values for each arm's label the figures[figure][replication]
   * @param precision the precision that determined the number of replications, if one did
   */
  ComparisonResults(
      ComparisonPlan plan,
      ComparisonFigureList figures,
      Map<String, double[][]> values,
      Optional<Precision> precision) {
    this.plan = plan;
    this.precision = precision;
    List<PlannedArm> central = plan.central();
    treatments = central.subList(1, central.size());
    arms = new ArmFigures(central.get(0), figures, values);
    differences = new ArmDifferences(arms, precision);
    ranks = new ArmRanks(plan, arms, differences);
    compare = arms.baseline().scenario().compare();
  }

  /**
   * All rows.
   *
   * @param places the villages of replication 0
   * @param fixed true if they have the same places in every replication
   */
  ComparisonRows rows(List<VillageState> places, boolean fixed) {
    int mapped = fixed ? arms.replications() : 1;
    HouseholdRows households = new HouseholdRows(arms);
    List<ComparisonRows.Difference> all = new ArrayList<>();
    List<ComparisonRows.Cost> costs = new ArrayList<>();
    List<ComparisonRows.Fate> fates = new ArrayList<>();
    List<ComparisonRows.Group> groups = new ArrayList<>();
    List<ComparisonRows.VillageGain> villages = new ArrayList<>();
    List<ComparisonRows.County> counties = new ArrayList<>();
    for (PlannedArm arm : treatments) {
      arms.list().names().stream()
          .filter(figure -> !differences.isUnknown(arm, figure))
          .forEach(figure -> all.add(differences.difference(arm, figure)));
      costs.addAll(differences.costs(arm));
      fates.addAll(households.fates(arm));
      groups.addAll(households.groups(arm));
      villages.addAll(households.villages(arm, places, mapped));
      if (arms.list().countiesDrawn()) {
        counties.addAll(DrawnCounties.rows(arms, arm));
      }
    }
    return new ComparisonRows(
        head(mapped), all, costs, fates, groups, series(), villages, counties, ranks.rows(places));
  }

  private ComparisonRows.Head head(int mapped) {
    Scenario scenario = arms.baseline().scenario();
    List<String> worlds =
        plan.arms().stream()
            .map(PlannedArm::world)
            .filter(world -> !world.equals(ComparisonPlan.CENTRAL))
            .distinct()
            .toList();
    return new ComparisonRows.Head(
        scenario.name(),
        scenario.title(),
        scenario.titleZh(),
        asksItself() ? scenario.question() : "",
        asksItself() ? scenario.questionZh() : "",
        scenario.standing(),
        Program.version(),
        treatments.stream().map(PlannedArm::name).toList(),
        named(arm -> arm.costing(arms.baseline()) == Costing.NONE),
        named(arm -> arm.costing(arms.baseline()) == Costing.IN_PART),
        namesZh(),
        scenario.seed(),
        arms.replications(),
        precision.map(asked -> asked.figure() + " ± " + asked.width()).orElse(""),
        scenario.start(),
        scenario.months(),
        compare.level(),
        compare.decideOn(),
        ranks.lowerIsBetter(),
        worlds,
        mapped);
  }

  /** Whether the scenario lists arms, so that its question is that of the comparison. */
  private boolean asksItself() {
    return !compare.arms().isEmpty() || !compare.table().isEmpty();
  }

  private List<String> named(Predicate<PlannedArm> wanted) {
    return treatments.stream().filter(wanted).map(PlannedArm::name).toList();
  }

  private Map<String, String> namesZh() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Comparison.Arm arm : compare.arms()) {
      if (!arm.nameZh().isEmpty()) {
        names.put(arm.name(), arm.nameZh());
      }
    }
    return names;
  }

  private List<ComparisonRows.Series> series() {
    List<ComparisonRows.Series> rows = new ArrayList<>();
    for (String variable : ComparisonFigureList.MONTHLY) {
      for (PlannedArm arm : plan.central()) {
        double[][] months = new double[arms.baseline().scenario().months() + 1][];
        for (int month = 0; month < months.length; month++) {
          months[month] = arms.of(arm, arms.list().monthly(variable, month));
        }
        rows.add(new ComparisonRows.Series(arm.name(), variable, months));
      }
    }
    return rows;
  }

  /**
   * The number of replications that the rule needs, for the arm that needs most.
   *
   * @throws ScenarioException if the deciding figure is not defined in the whole pilot
   */
  long neededReplications() {
    return differences.neededReplications(treatments);
  }
}
