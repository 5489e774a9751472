package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taocun.trace.HouseholdStates;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;
import org.taocun.trace.VillageState;

class HouseholdFiguresTest {
  private static final int[] VILLAGE = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
  private static final float[] EARNING = {5, 4, 3, 2, 1, 10, 9, 8, 7, 6};
  private static final RunRecord RUN = run("near", "far");
  private static final HouseholdStates WITHOUT =
      new HouseholdStates(
          VILLAGE,
          new boolean[] {true, true, false, false, false, false, false, false, false, false},
          new float[] {100, 100, 10, 10, 10, 10, 10, 10, 10, 10},
          EARNING);
  private static final HouseholdStates WITH =
      new HouseholdStates(
          VILLAGE,
          new boolean[] {true, false, true, false, false, true, false, false, false, false},
          new float[] {130, 10, 110, 10, 10, 60, 10, 10, 10, 10},
          EARNING);

  private static RunRecord run(String first, String second) {
    return new RunRecord(
        0,
        List.of(),
        new SeriesTable(List.of(), List.of(), new double[0][][]),
        List.of(),
        List.of(village(first, 3, "tea"), village(second, 12, "nuts")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static VillageState village(String id, double hubKm, String category) {
    return new VillageState(
        id, "c", "t", 0, 0, 5, 0, 0, false, "none", false, "", category, 0, 0, hubKm, 0.3);
  }

  private static Map<String, Double> figures(RunRecord run, HouseholdStates with) {
    HouseholdFigures figures = new HouseholdFigures(RUN, 10);
    List<Double> values = figures.values(new HouseholdFigures.Baseline(RUN, WITHOUT), run, with);
    Map<String, Double> named = new LinkedHashMap<>();
    for (int k = 0; k < values.size(); k++) {
      named.put(figures.names().get(k), values.get(k));
    }
    assertThat(named).hasSameSizeAs(figures.names());
    return named;
  }

  @Test
  void everyHouseholdHasOneFate() {
    Map<String, Double> figures = figures(RUN, WITH);
    assertThat(figures)
        .containsEntry("always", 1.0)
        .containsEntry("despite", 1.0)
        .containsEntry("because", 2.0)
        .containsEntry("never", 6.0);
  }

  @Test
  void gainsAreFoundByFifthOfEarningDistanceAndCategory() {
    Map<String, Double> figures = figures(RUN, WITH);
    assertThat(figures)
        .containsEntry("gained[all:all]", 3.0)
        .containsEntry("lost[all:all]", 1.0)
        .containsEntry("gained[incomeFifth:3]", 1.0)
        .containsEntry("lost[incomeFifth:2]", 1.0)
        .containsEntry("gained[incomeFifth:5]", 1.0)
        .containsEntry("households[incomeFifth:1]", 2.0)
        .containsEntry("gained[category:tea]", 2.0)
        .containsEntry("sellers[category:nuts]", 1.0)
        .containsEntry("gained[hubKm:3.0-12.0]", 3.0);
    assertThat(figures.get("incomeYuan[village:far]")).isEqualTo(20.0, within(1e-9));
    assertThat(figures.get("incomeYuan[category:tea]")).isEqualTo(54.0, within(1e-9));
  }

  @Test
  void theBaselineAgainstItselfGainsAndLosesNothing() {
    Map<String, Double> figures = figures(RUN, WITHOUT);
    assertThat(figures)
        .containsEntry("gained[all:all]", 0.0)
        .containsEntry("lost[all:all]", 0.0)
        .containsEntry("because", 0.0)
        .containsEntry("despite", 0.0)
        .containsEntry("always", 2.0);
  }

  /** Of 100 yuan one more is no gain, of 10 nine fen; more than a hundredth is gained or lost. */
  @Test
  void whatIsNotNoticedIsNeitherGainedNorLost() {
    float[] income = {101, 98.9f, 10.09f, 9.91f, 10.11f, 9.89f, 10, 10, 10, 10};
    Map<String, Double> figures =
        figures(RUN, new HouseholdStates(VILLAGE, WITHOUT.sells(), income, EARNING));
    assertThat(figures).containsEntry("gained[all:all]", 1.0).containsEntry("lost[all:all]", 2.0);
  }

  @Test
  void otherPlacesAreNotComparedHouseholdByHousehold() {
    assertThat(figures(run("near", "elsewhere"), WITH).values()).containsOnly(Double.NaN);
  }
}
