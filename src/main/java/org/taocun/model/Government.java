package org.taocun.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.Fen;
import org.taocun.policy.PolicySettings;
import org.taocun.trace.PolicySpending;

/** The government: spends every policy's budget of the month, and keeps the public ledger. */
final class Government {
  private final World world;
  private final List<Programme> programmes = new ArrayList<>();
  private final List<PolicySpending> ledger = new ArrayList<>();
  private final long[] creditFen;

  Government(World world) {
    this.world = world;
    List<PolicySettings> policies = world.scenario.government().policies();
    Map<String, Integer> names = new HashMap<>();
    for (int p = 0; p < policies.size(); p++) {
      PolicySettings policy = policies.get(p);
      int namesakes = names.merge(Programme.name(policy), 1, Integer::sum) - 1;
      String path = "government.policies[" + p + "]";
      programmes.add(new Programme(world, this, policy, path, namesakes));
    }
    creditFen = new long[policies.isEmpty() ? 0 : world.households.count];
  }

  /** One month of spending. */
  void step(int month) {
    for (Programme programme : programmes) {
      programme.spend(month);
    }
  }

  /** Credit that policies give a household. */
  double creditYuan(int household) {
    return creditFen.length == 0 ? 0 : Fen.toYuan(creditFen[household]);
  }

  void giveCredit(int household, double yuan) {
    creditFen[household] += Fen.ofYuan(yuan);
  }

  void book(PolicySpending spending, int village) {
    ledger.add(spending);
    world.book.publicFen[village] += spending.fen();
  }

  List<PolicySpending> ledger() {
    return List.copyOf(ledger);
  }
}
