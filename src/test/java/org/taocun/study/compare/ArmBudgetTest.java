package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.VillageState;

class ArmBudgetTest {
  private static final List<VillageState> VILLAGES =
      List.of(village("a", "north"), village("b", "north"), village("c", "south"));

  private static VillageState village(String id, String county) {
    return new VillageState(
        id, county, "t", 0, 0, 5, 0, 0, false, "none", false, "", "tea", 0, 0, 1, 0.3);
  }

  /** Two years from 2010. */
  private static double budget(String government) {
    String text = "start: 2010-01\nmonths: 24\ngovernment: " + government + "\n";
    return ArmBudget.yuan(
        ScenarioReader.read("test", text, Path.of(""), List.of()).scenario(), VILLAGES);
  }

  private static String training(String keys) {
    return "{policies: [{kind: training, " + keys + "}]}";
  }

  @Test
  void aPolicyHasATwelfthOfAYearInEveryMonthOfTheRunInWhichItIsInForce() {
    String year = "villages: [a], budgetYuanPerYear: 1200";
    assertThat(budget(training(year))).isEqualTo(2400);
    assertThat(budget(training(year + ", from: 2011-11"))).isEqualTo(200);
    assertThat(budget(training(year + ", from: 2009-01, until: 2010-03"))).isEqualTo(300);
    assertThat(budget(training(year + ", from: 2012-01"))).isZero();
    assertThat(budget("{}")).isZero();
  }

  @Test
  void everyCountyThatAPolicyReachesHasItsBudgetAndAProvinceHasOne() {
    String year = "budgetYuanPerYear: 1200";
    assertThat(budget(training(year))).isEqualTo(4800);
    assertThat(budget(training(year + ", counties: [south]"))).isEqualTo(2400);
    assertThat(budget(training(year).replace("{policies", "{level: province, policies")))
        .isEqualTo(2400);
  }

  /** In the north 12 months of training, in the south the other policy, too: 24 in all. */
  @Test
  void theGovernmentsOwnBudgetCountsWhereAPolicyHasAWeight() {
    String policies =
        "[{kind: training, weight: 1, until: 2010-12},"
            + " {kind: training, name: later, ambitionWeight: 2, counties: [south]},"
            + " {kind: training, name: unweighted}]";
    assertThat(budget("{budgetYuanPerYear: 1200, policies: " + policies + "}")).isEqualTo(3600);
  }
}
