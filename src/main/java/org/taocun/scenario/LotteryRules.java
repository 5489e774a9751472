package org.taocun.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;
import org.taocun.scenario.ScenarioRules.Finding;

/** Rules of field trials: policies whose target is a lottery. */
final class LotteryRules {
  private final Scenario scenario;
  private final List<Finding> findings = new ArrayList<>();

  private LotteryRules(Scenario scenario) {
    this.scenario = scenario;
  }

  static List<Finding> broken(Scenario scenario) {
    LotteryRules rules = new LotteryRules(scenario);
    List<PolicySettings> policies = scenario.government().policies();
    String earlier = "";
    for (int p = 0; p < policies.size(); p++) {
      if (policies.get(p).target() instanceof Target.Lottery lottery) {
        String path = "government.policies[" + p + "].";
        if (!earlier.isEmpty()) {
          rules.broken(
              Say.of("only one policy has a lottery"), path + "target", earlier + "target");
        }
        rules.numbers(lottery, path);
        rules.from(policies.get(p), path);
        earlier = path;
      }
    }
    return List.copyOf(rules.findings);
  }

  private void broken(String message, String... paths) {
    findings.add(new Finding(List.of(paths), message));
  }

  private void numbers(Target.Lottery lottery, String path) {
    atMost(lottery.treatedOpened(), lottery.treated(), path, "treatedOpened", "treated");
    atMost(lottery.controlOpened(), lottery.control(), path, "controlOpened", "control");
    int all = lottery.treated() + lottery.control();
    if (lottery.halted() > all) {
      broken(
          Say.of("must be at most treated and control, {0}, was '{1}'", all, lottery.halted()),
          path + "halted",
          path + "treated",
          path + "control");
    }
    if (lottery.farKm() < lottery.nearKm()) {
      broken(
          Say.of("must not be below nearKm, {0}, was '{1}'", lottery.nearKm(), lottery.farKm()),
          path + "farKm",
          path + "nearKm");
    }
  }

  private void atMost(int number, int most, String path, String key, String mostKey) {
    if (number > most) {
      broken(
          Say.of("must be at most {0}, {1}, was '{2}'", mostKey, most, number),
          path + key,
          path + mostKey);
    }
  }

  private void from(PolicySettings policy, String path) {
    if (policy.from().isBefore(scenario.start())) {
      broken(
          Say.of("of a lottery must not be before start, {0}", scenario.start()),
          path + "from",
          "start");
    }
  }

  /** A note if the second survey never comes. */
  static List<Finding> notes(Scenario scenario, int p) {
    PolicySettings policy = scenario.government().policies().get(p);
    if (!(policy.target() instanceof Target.Lottery lottery)
        || !policy.from().plusMonths(lottery.endlineMonths()).isAfter(end(scenario))) {
      return List.of();
    }
    return List.of(
        new Finding(
            List.of("government.policies[" + p + "].endlineMonths"),
            Say.of(
                "note: the second survey comes after the run, so that the figures of the trial are"
                    + " not defined")));
  }

  /** The month after the last one. */
  private static YearMonth end(Scenario scenario) {
    return scenario.start().plusMonths(scenario.months());
  }
}
