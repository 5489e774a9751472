package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RankRange;
import org.taocun.scenario.Comparison;
import org.taocun.study.SampleRun;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.VillageState;

/** The order of arms by the deciding figure, over all worlds. */
final class ArmRanks {
  private final ComparisonPlan plan;
  private final ArmFigures arms;
  private final ArmDifferences differences;
  private final Comparison compare;

  ArmRanks(ComparisonPlan plan, ArmFigures arms, ArmDifferences differences) {
    this.plan = plan;
    this.arms = arms;
    this.differences = differences;
    compare = arms.baseline().scenario().compare();
  }

  /**
   * The arms, the baseline first.
   *
   * @param places the villages of a run of the baseline
   */
  List<ComparisonRows.Rank> rows(List<VillageState> places) {
    List<PlannedArm> all = plan.central();
    int n = all.size();
    int pairs = Math.max(1, n * (n - 1) / 2);
    boolean[][] better = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        better[i][j] =
            i != j && surelyBetter(all.get(i), all.get(j), 1 - (1 - compare.level()) / pairs);
      }
    }
    List<RankRange> ranges = RankRange.of(better);
    List<ComparisonRows.Rank> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      PlannedArm arm = all.get(i);
      rows.add(
          new ComparisonRows.Rank(
              arm.name(),
              ranges.get(i),
              differences.paired(arm, compare.decideOn()),
              overWorlds(arm),
              Estimate.ofDefined(arms.of(arm, ComparisonFigureList.SPENDING)).value(),
              ArmBudget.yuan(arm.scenario(), places(arm, places))));
    }
    return rows;
  }

  /** The villages of an arm, which may have other places than the baseline. */
  private List<VillageState> places(PlannedArm arm, List<VillageState> ofBaseline) {
    boolean same = arm.scenario().geography().equals(arms.baseline().scenario().geography());
    return same ? ofBaseline : SampleRun.of(arm.scenario(), 0).villages();
  }

  /** The lowest and the highest mean difference from the baseline of the same world. */
  private Interval overWorlds(PlannedArm arm) {
    double[] means =
        inAllWorlds(arm).stream()
            .mapToDouble(
                one ->
                    PairedDifference.of(decisive(same(one)), decisive(one), compare.level()).mean())
            .toArray();
    return new Interval(
        Arrays.stream(means).min().orElse(Double.NaN),
        Arrays.stream(means).max().orElse(Double.NaN));
  }

  /** The baseline of an arm's world; worlds of unit costs share the central baseline. */
  private PlannedArm same(PlannedArm arm) {
    return inAllWorlds(arms.baseline()).stream()
        .filter(one -> one.world().equals(arm.world()))
        .findFirst()
        .orElse(arms.baseline());
  }

  /** An arm in every world that it has. */
  private List<PlannedArm> inAllWorlds(PlannedArm arm) {
    return plan.arms().stream().filter(one -> one.name().equals(arm.name())).toList();
  }

  private double[] decisive(PlannedArm arm) {
    return arms.of(arm, compare.decideOn());
  }

  /**
   * True if one arm is better than another in every world, each with confidence. Unit costs vary by
   * arm: one may have low ones while the other has high ones.
   */
  private boolean surelyBetter(PlannedArm one, PlannedArm other, double confidence) {
    for (PlannedArm a : inAllWorlds(one)) {
      for (PlannedArm b : inAllWorlds(other)) {
        if (meet(a.world(), b.world()) && !better(a, b, confidence)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean meet(String one, String other) {
    boolean free = isFree(one) && isFree(other);
    return free || one.equals(other);
  }

  /** True if an arm has the world by itself: as written, or with its own unit costs. */
  private static boolean isFree(String world) {
    return world.equals(ComparisonPlan.CENTRAL) || ComparisonPlan.isOfCosts(world);
  }

  private boolean better(PlannedArm a, PlannedArm b, double confidence) {
    Interval interval = PairedDifference.of(decisive(b), decisive(a), confidence).interval();
    return lowerIsBetter() ? interval.high() < 0 : interval.low() > 0;
  }

  boolean lowerIsBetter() {
    return compare.prefer() == Comparison.Prefer.LOWER;
  }
}
