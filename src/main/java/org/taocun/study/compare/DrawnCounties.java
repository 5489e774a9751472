package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.scenario.Scenario;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.RunRecord;
import org.taocun.trace.VillageState;

/**
 * Counties that are drawn anew in every replication: a scenario of one synthetic county whose
 * trades are stronger or weaker in each ({@code geography.countySpread}). So replications are
 * counties, and an arm may work in some of them only.
 */
final class DrawnCounties {
  /** The figure of a county's strength, which no arm changes. */
  static final String BASE = "industrialBase";

  private DrawnCounties() {}

  /** True if every replication of a scenario is a county of its own. */
  static boolean drawnBy(Scenario scenario) {
    var geography = scenario.geography();
    return geography.file().isEmpty()
        && !geography.provinces().any()
        && geography.counties() == 1
        && geography.countySpread() > 0;
  }

  /** Mean industrial base of a run's households; NaN without any. */
  static double base(RunRecord run) {
    double sum = 0;
    long households = 0;
    for (VillageState village : run.villages()) {
      sum += village.industrialBase() * village.households();
      households += village.households();
    }
    return sum / households;
  }

  /** The counties of an arm, one a replication. */
  static List<ComparisonRows.County> rows(ArmFigures arms, PlannedArm arm) {
    String figure = arms.baseline().scenario().compare().decideOn();
    double[] base = arms.ofBaseline(BASE);
    double[] without = arms.ofBaseline(figure);
    double[] with = arms.of(arm, figure);
    List<ComparisonRows.County> rows = new ArrayList<>();
    IntStream.range(0, base.length)
        .forEach(
            r -> rows.add(new ComparisonRows.County(arm.name(), r, base[r], without[r], with[r])));
    return rows;
  }
}
