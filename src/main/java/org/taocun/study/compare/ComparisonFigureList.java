package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taocun.analysis.Interval;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.experiment.FormulaRange;
import org.taocun.experiment.PossibleValues;
import org.taocun.scenario.Scenario;
import org.taocun.study.Precision;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;

/** The figures that are read off the runs of a comparison. */
final class ComparisonFigureList {
  /** The variables that are shown month by month. */
  static final List<String> MONTHLY =
      List.of("sellers", "incomeYuan", "taobaoVillages", "publicSpendingYuan");

  /** The figure of public money of the whole run. */
  static final String SPENDING = "publicSpendingYuan";

  /** The largest number of villages with a map; tables of more would outweigh all others. */
  private static final int MAPPED = 2000;

  private final Scenario scenario;
  private final String decideOn;
  private final Map<String, String> units = new LinkedHashMap<>();
  private final RunRecord sample;
  private final HouseholdFigures households;

  /**
   * The figures of a baseline.
   *
   * @param sample a run of the same places, however short
   * @param more formulas of the command line
   * @throws ScenarioException if a formula cannot be read off its runs
   */
  ComparisonFigureList(Scenario scenario, RunRecord sample, List<String> more) {
    this.scenario = scenario;
    this.sample = sample;
    this.decideOn = scenario.compare().decideOn();
    for (Headline headline : sample.headlines()) {
      units.put(headline.name(), headline.unit());
    }
    List<String> problems = new ArrayList<>();
    add("compare.decideOn", decideOn, sample, problems);
    scenario.compare().outcomes().forEach(f -> add("compare.outcomes", f, sample, problems));
    more.forEach(f -> add("--outcome", f, sample, problems));
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    households = new HouseholdFigures(sample, MAPPED);
  }

  private void add(String where, String formula, RunRecord sample, List<String> problems) {
    Formula.problems(formula, sample, scenario.start(), scenario.months())
        .forEach(why -> problems.add(Say.at(where, Say.at(formula, why))));
    units.putIfAbsent(formula, "");
  }

  /** The figures whose differences are shown, with their units. */
  Map<String, String> compared() {
    return Map.copyOf(units);
  }

  /** The values that a compared figure can take where columns have these. */
  Interval possible(String figure, PossibleValues values) {
    return new FormulaRange(sample, values).of(Formula.parse(figure));
  }

  /** Their names in order. */
  List<String> names() {
    return List.copyOf(units.keySet());
  }

  /**
   * Refuses a precision of an unknown figure.
   *
   * @throws ScenarioException if its figure is not compared
   */
  void refuseUnknown(Precision precision) {
    if (!units.containsKey(precision.figure())) {
      throw new ScenarioException(
          Say.of(
              "--precision: no figure '{0}' is compared{1}",
              precision.figure(), Nearest.hint(precision.figure(), names())));
    }
  }

  HouseholdFigures households() {
    return households;
  }

  /** True if every replication is a county of its own. */
  boolean countiesDrawn() {
    return DrawnCounties.drawnBy(scenario);
  }

  /** The formula of a variable at the end of a month, 0 being the state before the first. */
  String monthly(String variable, int month) {
    return variable + "@" + scenario.start().plusMonths(month - 1L);
  }

  /** The formula of farmers' income over the whole run. */
  String allIncome() {
    return "sum(incomeYuan, %s, %s)*households"
        .formatted(scenario.start(), scenario.start().plusMonths(scenario.months() - 1L));
  }

  /** The formulas of an arm; in worlds beside the central one, only those that ranks need. */
  List<String> formulas(ComparisonPlan.PlannedArm arm) {
    if (!arm.world().equals(ComparisonPlan.CENTRAL)) {
      return List.copyOf(new LinkedHashSet<>(List.of(decideOn, SPENDING)));
    }
    Set<String> all = new LinkedHashSet<>(units.keySet());
    if (scenario.months() > 0) {
      all.add(allIncome());
    }
    for (String variable : MONTHLY) {
      for (int month = 0; month <= scenario.months(); month++) {
        all.add(monthly(variable, month));
      }
    }
    return List.copyOf(all);
  }

  /** The names of an arm's figures: the formulas, then the figures of households. */
  List<String> names(ComparisonPlan.PlannedArm arm) {
    List<String> all = new ArrayList<>(formulas(arm));
    if (arm.world().equals(ComparisonPlan.CENTRAL)) {
      all.addAll(households.names());
      if (countiesDrawn()) {
        all.add(DrawnCounties.BASE);
      }
    }
    return all;
  }
}
