package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Households that had begun to sell, counted anew from the events of their entries. */
class EverSoldTest {
  private static final String EXITS =
      "exit={enabled: true, hazard: 0.1, mayReturn: true, returnAfterMonths: 2}";

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whoStopsOrComesBackIsCountedOnce(long seed) {
    Scenario scenario = EverythingTest.everything(seed, "", EXITS);
    RunRecord run = new Simulation(scenario, 0).run();
    SeriesTable series = run.series();
    Map<String, Set<String>> begun = new HashMap<>();
    double[] share = series.series(0, "everSoldShare");
    double[] sellers = series.series(0, "sellers");
    double apart = 0;
    for (int month = 0; month <= scenario.months(); month++) {
      for (Event event : run.events()) {
        if (event.month() == month && event.kind() == Event.Kind.ENTRY) {
          begun.computeIfAbsent("run", scope -> new HashSet<>()).add(event.household());
          String village = "village:" + event.village();
          begun.computeIfAbsent(village, scope -> new HashSet<>()).add(event.household());
        }
      }
      for (int scope = 0; scope < series.scopes().size(); scope++) {
        String name = series.scopes().get(scope);
        if (name.equals("run") || name.startsWith("village:")) {
          assertThat(series.series(scope, "everSold")[month])
              .as("%s in month %d", name, month)
              .isEqualTo(begun.getOrDefault(name, Set.of()).size());
        }
      }
      double all = series.series(0, "everSold")[month];
      assertThat(share[month]).isEqualTo(all / run.headline("households"));
      apart = Math.max(apart, all - sellers[month]);
    }
    assertThat(apart).as("stopped").isGreaterThan(5);
    assertThat(Arrays.stream(series.series(0, "returns")).sum()).isPositive();
  }
}
