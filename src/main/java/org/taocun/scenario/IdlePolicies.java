package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.market.OrganisationSettings;
import org.taocun.policy.DigitalCountryside;
import org.taocun.policy.Instrument;
import org.taocun.policy.Instrument.Mechanism;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.ScenarioRules.Finding;

/** Policies that have money but no effect, since a mechanism they act on is switched off. */
final class IdlePolicies {
  private IdlePolicies() {}

  /** A note for each policy without effect. */
  static List<Finding> notes(Scenario scenario) {
    List<Finding> notes = new ArrayList<>();
    List<PolicySettings> policies = scenario.government().policies();
    for (int i = 0; i < policies.size(); i++) {
      String policy = "government.policies[" + i + "]";
      String path = policy + ".kind";
      List<String> off = switchedOff(scenario, policies.get(i).kind());
      if (!off.isEmpty()) {
        String note =
            Say.of(
                off.size() == 1
                    ? "note: has no effect unless {0} is true"
                    : "note: has no effect unless {0} are true",
                String.join(Say.of(" and "), off));
        notes.add(new Finding(List.of(path), note));
      }
      if (!hasMoney(scenario, policies.get(i))) {
        Class<?> kind = policies.get(i).kind().getClass();
        boolean another =
            policies.stream()
                .anyMatch(other -> kind.isInstance(other.kind()) && hasMoney(scenario, other));
        notes.add(
            new Finding(
                List.of(policy + ".budgetYuanPerYear", policy),
                Say.of(
                    another
                        ? "note: the policy '{0}' has no money, so that it does nothing that costs"
                            + " any; another one of this kind has money, for itself (rows of a"
                            + " table with other months make another policy)"
                        : "note: the policy '{0}' has no money, so that it does nothing that costs"
                            + " any",
                    Word.of(kind))));
      }
      When matched = Conditions.COMPLEMENTS.and(Conditions.MARKET);
      if (chooses(policies.get(i).kind()) && !matched.holds(scenario)) {
        notes.add(
            new Finding(
                List.of(policy + ".candidates"),
                Say.of("note: has no effect unless {0}", matched.words())));
      }
      notes.addAll(LotteryRules.notes(scenario, i));
      YearMonth last = scenario.start().plusMonths(scenario.months() - 1L);
      if (policies.get(i).from().isAfter(last)) {
        String from = policy + ".from";
        notes.add(
            new Finding(
                List.of(from),
                Say.of("note: has no effect, the run ends before it, with {0}", last)));
      }
    }
    return notes;
  }

  /** True of a policy that chooses partners by trade. */
  static boolean chooses(Instrument kind) {
    return kind instanceof DigitalCountryside ties && ties.candidates() > 1;
  }

  private static boolean hasMoney(Scenario scenario, PolicySettings policy) {
    return policy.budgetYuanPerYear() > 0
        || (policy.shares() && scenario.government().budgetYuanPerYear() > 0);
  }

  /** The switches that an instrument needs and that are off. */
  private static List<String> switchedOff(Scenario scenario, Instrument kind) {
    return kind.terms().needs().stream()
        .filter(mechanism -> !isOn(scenario, mechanism))
        .map(IdlePolicies::switchOf)
        .toList();
  }

  private static boolean isOn(Scenario s, Mechanism mechanism) {
    return switch (mechanism) {
      case TRUST -> s.trust().enabled();
      case MIGRATION -> s.migration().enabled();
      case STATIONS -> s.logistics().stations().enabled();
      case SPOILAGE -> s.logistics().spoilage().enabled();
      case LIVE -> s.platforms().stream().anyMatch(platform -> platform.live().enabled());
      case ORGANISATIONS -> s.organisations().stream().anyMatch(OrganisationSettings::enabled);
      case MARKET -> s.market().enabled();
      case CARRIAGE -> Conditions.CARRIAGE.holds(s);
    };
  }

  private static String switchOf(Mechanism mechanism) {
    return switch (mechanism) {
      case TRUST -> "trust.enabled";
      case MIGRATION -> "migration.enabled";
      case STATIONS -> "logistics.stations.enabled";
      case SPOILAGE -> "logistics.spoilage.enabled";
      case LIVE -> Say.of("platform.live.enabled (or a rival's)");
      case ORGANISATIONS -> Say.of("the enabled of one of organisations");
      case MARKET, CARRIAGE -> "market.enabled";
    };
  }
}
