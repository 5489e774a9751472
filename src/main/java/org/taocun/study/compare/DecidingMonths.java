package org.taocun.study.compare;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;

/** The months over which the deciding figure of a comparison is taken, and its policies by then. */
final class DecidingMonths {
  /** Headline figures of the last 12 months of a run. */
  static final Set<String> OF_LAST_YEAR =
      Set.of(
          "ecommerceIncomeShare",
          "giniOfIncome",
          "householdIncomeYuan",
          "leastEarningFifthIncomeYuan",
          "medianIncomeYuan",
          "poorestFifthIncomeYuan",
          "purchasesPerHouseholdYuan",
          "salesPerHouseholdYuan",
          "suppliersYuan",
          "theilOfIncome",
          "theilOfIncomeBetweenCounties",
          "turnoverYuan");

  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
  private static final Pattern MONTH = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])\\b");

  private DecidingMonths() {}

  /**
   * The note that no policy of any arm is in force in these months.
   *
   * @param baseline the scenario that names the figure
   * @param arms all scenarios that are compared
   * @return empty if one is, if there is none, or if the figure is of no certain months
   */
  static Optional<String> note(Scenario baseline, List<Scenario> arms) {
    String figure = baseline.compare().decideOn();
    Optional<YearMonth> last =
        arms.stream()
            .flatMap(arm -> arm.government().policies().stream())
            .map(PolicySettings::until)
            .max(YearMonth::compareTo);
    return first(figure, baseline)
        .filter(first -> last.isPresent() && last.get().isBefore(first))
        .map(
            first ->
                Say.of(
                    "compare.decideOn: note: {0} is taken from {1} on, and the last policy of any"
                        + " arm ends with {2}: arms are ranked by what is left of their policies",
                    figure, first, last.orElseThrow()));
  }

  /** The first of these months; empty where the figure is not of certain months. */
  private static Optional<YearMonth> first(String figure, Scenario scenario) {
    Stream<YearMonth> named =
        MONTH.matcher(figure).results().map(MatchResult::group).map(YearMonth::parse);
    YearMonth lastYear = scenario.start().plusMonths(Math.max(0, scenario.months() - 12L));
    Stream<YearMonth> ofRun =
        NAME.matcher(figure)
            .results()
            .map(MatchResult::group)
            .filter(OF_LAST_YEAR::contains)
            .filter(name -> !figure.contains(name + "@") && !figure.contains(name + ","))
            .map(name -> lastYear);
    return Stream.concat(named, ofRun).min(YearMonth::compareTo);
  }
}
