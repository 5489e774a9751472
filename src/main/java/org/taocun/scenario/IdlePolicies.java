package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.policy.Instrument;
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
      String path = "government.policies[" + i + "].kind";
      missing(scenario, policies.get(i).kind())
          .ifPresent(
              switched ->
                  notes.add(
                      new Finding(
                          List.of(path), "note: has no effect unless " + switched + " is true")));
      YearMonth last = scenario.start().plusMonths(scenario.months() - 1L);
      if (policies.get(i).from().isAfter(last)) {
        String from = "government.policies[" + i + "].from";
        notes.add(
            new Finding(
                List.of(from), "note: has no effect, the run ends before it, with " + last));
      }
    }
    return notes;
  }

  /** The path of the switch that an instrument needs and that is off. */
  private static Optional<String> missing(Scenario s, Instrument kind) {
    boolean market = s.market().enabled();
    if (kind instanceof Instrument.Supervision) {
      return off(market && s.trust().enabled(), "trust.enabled");
    }
    if (kind instanceof Instrument.TalentReturn) {
      return off(s.migration().enabled(), "migration.enabled");
    }
    if (kind instanceof Instrument.Stations) {
      return off(s.logistics().stations().enabled(), "logistics.stations.enabled");
    }
    if (kind instanceof Instrument.ColdChain) {
      return off(s.logistics().spoilage().enabled(), "logistics.spoilage.enabled");
    }
    if (kind instanceof Instrument.LiveCampaign) {
      boolean live = s.platforms().stream().map(PlatformSettings::live).anyMatch(l -> l.enabled());
      return off(market && live, "platform.live.enabled (or a rival's)");
    }
    if (kind instanceof Instrument.Cooperative) {
      boolean any = s.organisations().stream().anyMatch(OrganisationSettings::enabled);
      return off(market && any, "market.enabled, and the enabled of one of organisations,");
    }
    boolean sales =
        kind instanceof Instrument.LogisticsSubsidy
            || kind instanceof Instrument.Brand
            || kind instanceof Instrument.PlatformPartnership;
    return off(market || !sales, "market.enabled");
  }

  private static Optional<String> off(boolean on, String path) {
    return on ? Optional.empty() : Optional.of(path);
  }
}
