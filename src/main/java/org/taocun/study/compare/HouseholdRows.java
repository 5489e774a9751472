package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.VillageState;

/**
 * Rows on what an arm does to households: by their selling with and without it, by group, by
 * village.
 */
final class HouseholdRows {
  private final ArmFigures arms;
  private final double level;

  HouseholdRows(ArmFigures arms) {
    this.arms = arms;
    level = arms.baseline().scenario().compare().level();
  }

  /** The groups of an arm that have households. */
  List<ComparisonRows.Group> groups(PlannedArm arm) {
    List<ComparisonRows.Group> rows = new ArrayList<>();
    arms.list().households().groups().forEach(group -> group(arm, group, rows));
    return rows;
  }

  /** The households of an arm by their selling with and without it. */
  List<ComparisonRows.Fate> fates(PlannedArm arm) {
    return HouseholdFigures.FATES.stream()
        .map(
            fate ->
                new ComparisonRows.Fate(arm.name(), fate, Estimate.ofDefined(arms.of(arm, fate))))
        .toList();
  }

  private void group(PlannedArm arm, HouseholdGroup group, List<ComparisonRows.Group> rows) {
    double[] households = arms.of(arm, group.name("households"));
    Estimate size = Estimate.ofDefined(households);
    if (size.n() == 0) {
      return;
    }
    rows.add(
        new ComparisonRows.Group(
            arm.name(),
            group,
            size.value(),
            PairedDifference.of(
                arms.ofBaseline(group.name("incomeYuan")),
                arms.of(arm, group.name("incomeYuan")),
                level),
            PairedDifference.of(
                    share(arms.baseline(), group, "sellers"), share(arm, group, "sellers"), level)
                .among(new Interval(0, 1)),
            Estimate.ofDefined(share(arm, group, "gained")),
            Estimate.ofDefined(share(arm, group, "lost"))));
  }

  private double[] share(PlannedArm arm, HouseholdGroup group, String measure) {
    double[] some = arms.of(arm, group.name(measure));
    double[] all = arms.of(arm, group.name("households"));
    return IntStream.range(0, some.length).mapToDouble(r -> some[r] / all[r]).toArray();
  }

  /**
   * The gains of an arm by village.
   *
   * @param places the villages of replication 0
   * @param mapped the number of replications in which they have the same places
   */
  List<ComparisonRows.VillageGain> villages(PlannedArm arm, List<VillageState> places, int mapped) {
    List<ComparisonRows.VillageGain> rows = new ArrayList<>();
    for (VillageState place : places) {
      if (!arms.list().households().villages().contains(place.id())) {
        continue;
      }
      String figure = HouseholdFigures.village(place.id());
      double before = Estimate.ofDefined(Arrays.copyOf(arms.ofBaseline(figure), mapped)).value();
      double gain =
          Estimate.ofDefined(Arrays.copyOf(arms.differences(arm, figure), mapped)).value();
      if (!Double.isNaN(gain)) {
        rows.add(
            new ComparisonRows.VillageGain(
                arm.name(), place.id(), place.xKm(), place.yKm(), before, gain));
      }
    }
    return rows;
  }
}
