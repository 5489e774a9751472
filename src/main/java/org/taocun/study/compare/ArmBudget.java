package org.taocun.study.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taocun.policy.GovernmentSettings;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.VillageState;

/**
 * The money that the policies of an arm are given in the months of a run: a twelfth of each
 * policy's yearly budget in every month in which it is in force, and of the government's own in
 * every month in which a policy has a weight in it. Where counties govern, each county that a
 * policy reaches has both for itself.
 */
final class ArmBudget {
  private static final int MONTHS = 12;

  private final Scenario scenario;
  private final List<VillageState> villages;

  private ArmBudget(Scenario scenario, List<VillageState> villages) {
    this.scenario = scenario;
    this.villages = villages;
  }

  /** The budget of a scenario with these villages; 0 without policies. */
  static double yuan(Scenario scenario, List<VillageState> villages) {
    return new ArmBudget(scenario, villages).yuan();
  }

  private double yuan() {
    GovernmentSettings government = scenario.government();
    double sum = 0;
    for (PolicySettings policy : government.policies()) {
      long months = months(month -> inForce(policy, month));
      sum += policy.budgetYuanPerYear() * months * governments(policy).size() / MONTHS;
    }
    Map<String, List<PolicySettings>> sharing = new LinkedHashMap<>();
    for (PolicySettings policy : government.policies()) {
      if (policy.shares()) {
        governments(policy)
            .forEach(one -> sharing.computeIfAbsent(one, g -> new ArrayList<>()).add(policy));
      }
    }
    long shared = 0;
    for (List<PolicySettings> own : sharing.values()) {
      shared += months(month -> own.stream().anyMatch(policy -> inForce(policy, month)));
    }
    return sum + government.budgetYuanPerYear() * shared / MONTHS;
  }

  private long months(Predicate<YearMonth> wanted) {
    return IntStream.range(0, scenario.months())
        .mapToObj(month -> scenario.start().plusMonths(month))
        .filter(wanted)
        .count();
  }

  private static boolean inForce(PolicySettings policy, YearMonth month) {
    return !month.isBefore(policy.from()) && !month.isAfter(policy.until());
  }

  /** The governments that pay for a policy: counties that it reaches, or the province. */
  private Set<String> governments(PolicySettings policy) {
    boolean province = scenario.government().level() == GovernmentSettings.Level.PROVINCE;
    BiPredicate<String, String> reaches = policy.reach();
    return villages.stream()
        .filter(one -> reaches.test(one.id(), one.county()))
        .map(one -> province ? "" : one.county())
        .collect(Collectors.toSet());
  }
}
