package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.agents.Barrier;
import org.taocun.agents.BarrierSettings;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Cascade.Observe;
import org.taocun.agents.EntrySettings.Cascade.Worth;
import org.taocun.agents.Outlook;
import org.taocun.agents.PublicBelief;
import org.taocun.agents.SocialEvidence;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Fen;

/** Gathers what a household has before its eyes when it decides. */
final class Outlooks {
  private final World world;
  private final Households all;
  private final EntrySettings settings;
  private final BarrierSettings barrier;
  private final EntryRule rule;
  private final SocialEvidence evidence;
  private final boolean cascade;
  private final boolean payoff;
  private final boolean pays;
  private final double priorLogOdds;
  private final double signalLogOdds;
  private final List<PublicBelief> publicBeliefs = new ArrayList<>();

  Outlooks(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.entry();
    barrier = world.scenario.barrier();
    rule = world.rule;
    evidence = new SocialEvidence(settings);
    cascade = rule instanceof EntryRule.Cascade;
    payoff = rule instanceof EntryRule.Payoff;
    Worth worth = settings.cascade().pays();
    pays =
        worth == Worth.YES
            || (worth == Worth.DRAWN
                && world.draws.uniform(Decision.WORTH, 0, 0) < settings.cascade().prior());
    priorLogOdds = EntryRule.Cascade.logOdds(settings.cascade().prior());
    signalLogOdds = EntryRule.Cascade.logOdds(settings.cascade().accuracy());
    if (cascade && settings.cascade().observe() == Observe.PUBLIC_ORDER) {
      for (int v = 0; v < world.territory.villages().size(); v++) {
        publicBeliefs.add(new PublicBelief(settings.cascade()));
      }
    }
  }

  boolean heedLeaders() {
    return evidence.heedsLeaders();
  }

  /** The village takes notice of an act, where acts are public. */
  void observed(int i, boolean entered) {
    if (!publicBeliefs.isEmpty()) {
      publicBeliefs.get(all.village[i]).observe(entered);
    }
  }

  Outlook of(int i, int month) {
    int v = all.village[i];
    int ms = world.strong.selling(i);
    int ks = world.strong.degree(i);
    int mw = world.weak.selling(i);
    int kw = world.weak.degree(i);
    double share = evidence.share(ms, ks, mw, kw);
    int sellingLeaders = heedLeaders() ? world.leaders.selling(v) : 0;
    double social = sellingLeaders == 0 ? share : evidence.social(ms, ks, mw, kw, sellingLeaders);
    boolean profit = rule.weighsProfit();
    double belief = all.belief[i];
    double startup = world.course.startupYuan()[month];
    return new Outlook(
        share,
        social,
        all.threshold[i],
        rule.weighsBarrier() ? barrier(i, v, month, startup) : 0,
        belief,
        profit ? expectedYuan(i, month, belief) : belief,
        payoff ? metYuan(i, month) : Double.NaN,
        profit ? world.course.outsideIncomeYuan()[month] * all.earning[i] : 0,
        startup,
        !rule.weighsMoney() || startup <= 0 || funds(i) >= startup,
        cascade ? observedLogOdds(i) : 0,
        priorLogOdds,
        cascade && goodSignal(i));
  }

  private double funds(int i) {
    return Fen.toYuan(all.capitalFen[i]) + credit(i);
  }

  private double credit(int i) {
    return barrier.creditYuan() + world.government.creditYuan(i);
  }

  private double barrier(int i, int v, int month, double startup) {
    if (!barrier.enabled()) {
      return 0;
    }
    double sum = barrier.skillGap() ? world.farmers.skillGap(i, month) : 0;
    if (barrier.logisticsHandicap()) {
      sum +=
          Barrier.logisticsHandicap(
              world.scenario.market().unitCostYuan(), world.logistics.yuan(v));
    }
    if (barrier.financingGap()) {
      sum += Barrier.financingGap(startup, Fen.toYuan(all.capitalFen[i]), credit(i));
    }
    return sum;
  }

  /** π̂: private belief mixed with the mean profit that was seen, if any was. */
  private double expectedYuan(int i, int month, double belief) {
    double weight = settings.socialLearning();
    if (weight == 0 || settings.visibility() == 0 || profitUnknown(month)) {
      return belief;
    }
    Sight sight = new Sight();
    look(world.strong, i, month, sight);
    look(world.weak, i, month, sight);
    return sight.seen == 0 ? belief : (1 - weight) * belief + weight * sight.sumYuan / sight.seen;
  }

  /** Before the first market month nobody has earned anything that could be seen. */
  private boolean profitUnknown(int month) {
    return month == 1 && world.scenario.market().enabled();
  }

  /** What a household saw of others' profits. */
  private static final class Sight {
    private double sumYuan;
    private int seen;
  }

  /** Looks at up to {@code attention} alters, from a drawn one on. */
  private void look(Exposure ties, int i, int month, Sight sight) {
    if (ties.selling(i) == 0) {
      return;
    }
    int degree = ties.degree(i);
    int from =
        degree <= settings.attention()
            ? 0
            : Draws.index(world.draws.bits(Decision.OBSERVATION, all.key[i], month), degree);
    for (int k = 0; k < Math.min(degree, settings.attention()); k++) {
      int alter = ties.alter(i, (from + k) % degree);
      if (all.sells(alter) && sees(i, alter, month)) {
        sight.sumYuan += Fen.toYuan(all.profitFen[alter]);
        sight.seen++;
      }
    }
  }

  private boolean sees(int i, int alter, int month) {
    long pair = Draws.entity(all.key[i], all.key[alter]);
    return world.draws.uniform(Decision.OBSERVATION, pair, month) < settings.visibility();
  }

  /** Last month's profit of an alter met by chance, all ties alike; NaN when it does not sell. */
  private double metYuan(int i, int month) {
    int strong = world.strong.degree(i);
    int total = strong + world.weak.degree(i);
    if (total == 0 || profitUnknown(month)) {
      return Double.NaN;
    }
    int k = Draws.index(world.draws.bits(Decision.MEETING, all.key[i], month), total);
    int alter = k < strong ? world.strong.alter(i, k) : world.weak.alter(i, k - strong);
    return all.sells(alter) ? Fen.toYuan(all.profitFen[alter]) : Double.NaN;
  }

  private boolean goodSignal(int i) {
    boolean right =
        world.draws.uniform(Decision.SIGNAL, all.key[i], 0) < settings.cascade().accuracy();
    return right == pays;
  }

  private double observedLogOdds(int i) {
    if (!publicBeliefs.isEmpty()) {
      return publicBeliefs.get(all.village[i]).logOdds();
    }
    int acts = world.strong.selling(i) + world.weak.selling(i);
    if (settings.cascade().refusalsObserved()) {
      acts -= refusals(world.strong, i) + refusals(world.weak, i);
    }
    return priorLogOdds + acts * signalLogOdds;
  }

  private int refusals(Exposure ties, int i) {
    int refusals = 0;
    for (int k = ties.degree(i) - 1; k >= 0; k--) {
      refusals += all.status[ties.alter(i, k)] == Households.REFUSED ? 1 : 0;
    }
    return refusals;
  }
}
