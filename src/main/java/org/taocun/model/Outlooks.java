package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.agents.Barrier;
import org.taocun.agents.BarrierSettings;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Cascade.Observe;
import org.taocun.agents.EntrySettings.Cascade.Worth;
import org.taocun.agents.Outlook;
import org.taocun.agents.PublicBelief;
import org.taocun.agents.SocialEvidence;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.market.Saving;

/** Outlooks of households that decide: what a household has before its eyes. */
final class Outlooks {
  private final World world;
  private final Households all;
  private final Exposure strong;
  private final Exposure weak;
  private final EntrySettings settings;
  private final BarrierSettings barrier;
  private final SocialEvidence evidence;
  private final SeenProfits profits;
  private final boolean heedLeaders;
  private final boolean weighsMoney;
  private final boolean weighsBelief;
  private final boolean weighsSeenProfits;
  private final boolean weighsMetProfit;
  private final boolean weighsShare;
  private final boolean weighsSocial;
  private final boolean weighsBarrier;
  private final boolean weighsSignals;
  private final boolean weighsActs;
  private final double[] startupYuan;
  private final double[] outsideIncomeYuan;
  private final double[] leastOutsideYuan;
  private final boolean pays;
  private final double priorLogOdds;
  private final double signalLogOdds;
  private final List<PublicBelief> publicBeliefs = new ArrayList<>();

  Outlooks(World world) {
    this.world = world;
    all = world.households;
    strong = world.strong;
    weak = world.weak;
    settings = world.scenario.entry();
    barrier = world.scenario.barrier();
    evidence = new SocialEvidence(settings);
    profits = new SeenProfits(world);
    heedLeaders = settings.copying() && evidence.heedsLeaders();
    EntryRule rule = world.rule;
    weighsMoney = rule.weighs(Aspect.MONEY);
    weighsBelief = rule.weighs(Aspect.BELIEF);
    weighsSeenProfits = heeds(Aspect.SEEN_PROFITS);
    weighsMetProfit = heeds(Aspect.MET_PROFIT);
    weighsShare = heeds(Aspect.SHARE);
    weighsSocial = heeds(Aspect.SOCIAL);
    weighsBarrier = rule.weighs(Aspect.BARRIER) && barrier.enabled();
    weighsSignals = rule.weighs(Aspect.ACTS);
    weighsActs = heeds(Aspect.ACTS);
    startupYuan = world.course.startupYuan();
    outsideIncomeYuan = world.course.outsideIncomeYuan();
    leastOutsideYuan = leastFromNowOn(outsideIncomeYuan);
    Worth worth = settings.cascade().pays();
    pays =
        worth == Worth.YES
            || (worth == Worth.DRAWN
                && world.draws.uniform(Decision.WORTH, 0, 0) < settings.cascade().prior());
    priorLogOdds = EntryRule.Cascade.logOdds(settings.cascade().prior());
    signalLogOdds = EntryRule.Cascade.logOdds(settings.cascade().accuracy());
    if (weighsActs && settings.cascade().observe() == Observe.PUBLIC_ORDER) {
      for (int v = 0; v < world.territory.villages().size(); v++) {
        publicBeliefs.add(new PublicBelief(settings.cascade()));
      }
    }
  }

  /**
   * True if the rule weighs an aspect and, for an aspect of others, the scenario lets it heed them.
   */
  private boolean heeds(Aspect aspect) {
    return world.rule.weighs(aspect) && (settings.copying() || !aspect.ofOthers());
  }

  /** True if one of a number of selling leaders makes a difference. */
  boolean heed(int leaders) {
    return heedLeaders && leaders <= settings.leaders().fullDemonstration();
  }

  /** Lets the village take notice of an act, where acts are public. */
  void observed(int i, boolean entered) {
    if (!publicBeliefs.isEmpty()) {
      PublicBelief belief = publicBeliefs.get(all.village[i]);
      double before = belief.logOdds();
      belief.observe(entered);
      world.witness.acted(i, entered, belief.logOdds() - before);
    }
  }

  /** Social evidence of a household, combine(s, w) + λL; 0 where nobody copies. */
  double social(int i) {
    if (!settings.copying()) {
      return 0;
    }
    int leaders = heedLeaders ? world.leaders.selling(all.village[i]) : 0;
    return evidence.social(
        strong.selling(i), strong.degree(i), weak.selling(i), weak.degree(i), leaders);
  }

  /** The threshold θ of a household less its inclination and its village's shocks. */
  double threshold(int i) {
    return all.threshold[i] - world.inclinations.of(i) - world.villageShocks.push(all.village[i]);
  }

  private double share(int i) {
    return evidence.share(strong.selling(i), strong.degree(i), weak.selling(i), weak.degree(i));
  }

  /**
   * Bound on π̂ − π_o from a month on while no other alter enters; infinite for a household that
   * may see what an alter earns.
   */
  double mostGainYuan(int i, int month) {
    if (!weighsBelief) {
      return 0;
    }
    boolean alone = !weighsSeenProfits || (strong.selling(i) == 0 && weak.selling(i) == 0);
    return alone
        ? all.belief[i] - leastOutsideYuan[month] * all.earning[i]
        : Double.POSITIVE_INFINITY;
  }

  private static double[] leastFromNowOn(double[] course) {
    double[] least = course.clone();
    for (int month = least.length - 2; month >= 0; month--) {
      least[month] = Math.min(least[month], least[month + 1]);
    }
    return least;
  }

  /** The outlook of a household in a month; what the rule does not weigh is not worked out. */
  Outlook of(int i, int month) {
    double belief = weighsBelief ? all.belief[i] : 0;
    return new Outlook(
        weighsShare ? share(i) : 0,
        weighsSocial ? social(i) : 0,
        threshold(i),
        weighsBarrier ? barrier(i, month) : 0,
        belief,
        weighsSeenProfits ? expectedYuan(i, month, belief) : belief,
        weighsMetProfit ? profits.metYuan(i, month) : Double.NaN,
        weighsBelief || weighsMetProfit ? otherIncomeYuan(i, month) : 0,
        startup(i, month),
        !weighsMoney || affordable(i, month),
        weighsActs ? observedLogOdds(i) : priorLogOdds,
        priorLogOdds,
        weighsSignals && goodSignal(i));
  }

  /** Income that a household would give up: its income outside, and its pay as a supplier. */
  private double otherIncomeYuan(int i, int month) {
    return outsideIncomeYuan[month] * all.earning[i] + world.services.organisations.supplyYuan(i);
  }

  private boolean affordable(int i, int month) {
    double startup = startup(i, month);
    return startup <= 0 || Fen.toYuan(all.capitalFen[i]) + credit(i) >= startup;
  }

  /** Start-up cost less all that policies take off it. */
  private double startup(int i, int month) {
    return startupYuan[month] == 0 ? 0 : world.government.netStartupYuan(i, startupYuan[month]);
  }

  private double credit(int i) {
    return barrier.creditYuan() + world.government.creditYuan(i);
  }

  /**
   * Part of the skill gap that trainers and organisations leave, for households that might start.
   */
  private double skillGap(int i, int month) {
    return world.skills.gap(i, month) * world.services.of(all.village[i]).left(Saving.SKILL_GAP);
  }

  private double barrier(int i, int month) {
    double sum = barrier.skillGap() ? skillGap(i, month) : 0;
    if (barrier.logisticsHandicap()) {
      sum +=
          Barrier.logisticsHandicap(
              world.logistics.unitCostYuan(all.village[i]),
              world.routes.unitCostYuan(all.village[i])
                  - world.government.parcelSupportYuan(all.village[i]));
    }
    if (barrier.financingGap()) {
      sum += Barrier.financingGap(startup(i, month), Fen.toYuan(all.capitalFen[i]), credit(i));
    }
    return sum;
  }

  /** Expected profit π̂: private belief mixed with the mean profit that was seen, if any was. */
  private double expectedYuan(int i, int month, double belief) {
    double weight = settings.socialLearning();
    if (weight == 0 || settings.visibility() == 0) {
      return belief;
    }
    SeenProfits.Mean mean = new SeenProfits.Mean();
    profits.look(i, month, mean);
    return mixed(belief, mean.seen(), mean.sumYuan());
  }

  /** Private belief mixed with the mean of profits. */
  private double mixed(double belief, int seen, double sumYuan) {
    double weight = settings.socialLearning();
    return seen == 0 ? belief : (1 - weight) * belief + weight * sumYuan / seen;
  }

  /** True if the shares of selling alters count. */
  boolean heedsTies() {
    return weighsShare || weighsSocial;
  }

  /** True if selling leaders of the village count. */
  boolean heedsLeaders() {
    return weighsSocial && heedLeaders;
  }

  /** What a selling alter adds to the log odds over each of its ties; 0 where it does not count. */
  double actOnTies() {
    return weighsActs && publicBeliefs.isEmpty() ? signalLogOdds : 0;
  }

  /** Hands out the profits of alters that a household sees, or the one that it meets. */
  void profitsBefore(int i, int month, SeenProfits.Sight sight) {
    if (weighsSeenProfits && settings.socialLearning() > 0 && settings.visibility() > 0) {
      profits.look(i, month, sight);
    }
    double yuan = weighsMetProfit ? profits.metYuan(i, month) : Double.NaN;
    if (!Double.isNaN(yuan)) {
      sight.saw(profits.met(i, month), yuan);
    }
  }

  /**
   * The outlook that a household would have with the example of some of the others only.
   *
   * @param whole its outlook with all of them
   * @param absentLogOdds what those left out add to the log odds by their acts
   */
  Outlook of(int i, Outlook whole, Example example, double absentLogOdds) {
    int ks = strong.degree(i);
    int kw = weak.degree(i);
    double belief = whole.privateProfitYuan();
    int leaders = heedLeaders ? example.leaders() : 0;
    return new Outlook(
        weighsShare ? evidence.share(example.strong(), ks, example.weak(), kw) : 0,
        weighsSocial ? evidence.social(example.strong(), ks, example.weak(), kw, leaders) : 0,
        whole.threshold(),
        whole.barrier(),
        belief,
        weighsSeenProfits ? mixed(belief, example.seen(), example.seenYuan()) : belief,
        weighsMetProfit && example.seen() > 0 ? whole.metProfitYuan() : Double.NaN,
        whole.outsideYuan(),
        whole.startupYuan(),
        whole.affordable(),
        whole.observedLogOdds() - absentLogOdds,
        whole.priorLogOdds(),
        whole.goodSignal());
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
    int acts = strong.selling(i) + weak.selling(i);
    if (settings.cascade().refusalsObserved()) {
      acts -= refusals(strong, i) + refusals(weak, i);
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

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    double[] logOdds = publicBeliefs.stream().mapToDouble(PublicBelief::logOdds).toArray();
    archive.column(logOdds);
    for (int v = 0; v < logOdds.length; v++) {
      publicBeliefs.set(v, new PublicBelief(settings.cascade(), logOdds[v]));
    }
  }
}
