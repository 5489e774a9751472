package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.policy.PolicySettings;
import org.taocun.trace.PolicySpending;

/** The government: spends every policy's budget of the month, and keeps the public ledger. */
final class Government {
  private final World world;
  private final List<Programme> programmes = new ArrayList<>();
  private final List<PolicySpending> ledger = new ArrayList<>();
  private final float[] creditYuan;

  Government(World world) {
    this.world = world;
    List<PolicySettings> policies = world.scenario.government().policies();
    for (int p = 0; p < policies.size(); p++) {
      programmes.add(new Programme(world, this, policies.get(p), p));
    }
    creditYuan = new float[policies.isEmpty() ? 0 : world.households.count];
  }

  /** One month of spending. */
  void step(int month) {
    for (Programme programme : programmes) {
      programme.spend(month);
    }
  }

  /** Credit that policies give a household. */
  double creditYuan(int household) {
    return creditYuan.length == 0 ? 0 : creditYuan[household];
  }

  void giveCredit(int household, double yuan) {
    creditYuan[household] += (float) yuan;
  }

  void book(PolicySpending spending, int village) {
    ledger.add(spending);
    world.book.publicFen[village] += spending.fen();
  }

  List<PolicySpending> ledger() {
    return List.copyOf(ledger);
  }
}
