package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.market.Months;
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
        rules.months(policies.get(p), lottery, path);
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

  private void months(PolicySettings policy, Target.Lottery lottery, String path) {
    int first = Months.monthOf(scenario.start(), policy.from());
    if (first < 1) {
      broken(
          Say.of("of a lottery must not be before start, {0}", scenario.start()),
          path + "from",
          "start");
    }
    if (first + lottery.endlineMonths() - 1L > scenario.months()) {
      broken(
          Say.of("ends after the run, which has {0} months", scenario.months()),
          path + "endlineMonths",
          path + "from",
          "months");
    }
  }
}
