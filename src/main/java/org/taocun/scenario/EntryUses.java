package org.taocun.scenario;

import static org.taocun.network.TieModel.CIRCLES;
import static org.taocun.network.TieModel.COMPLETE;
import static org.taocun.network.TieModel.NONE;
import static org.taocun.scenario.Conditions.weighs;
import static org.taocun.scenario.When.above;
import static org.taocun.scenario.When.is;
import static org.taocun.scenario.When.isNot;
import static org.taocun.scenario.When.on;

import java.util.stream.Stream;
import org.taocun.agents.Combine;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.policy.Broadband;
import org.taocun.policy.LeaderDemonstration;
import org.taocun.policy.Target;
import org.taocun.policy.Training;

/** Uses of the settings of entry and of its barrier. Entry rules say themselves what they read. */
final class EntryUses {
  private final SettingUses uses;
  private final EntrySettings defaults;

  EntryUses(SettingUses uses, EntrySettings defaults) {
    this.uses = uses;
    this.defaults = defaults;
  }

  void add() {
    rules();
    inclination();
    copying();
    socialEvidence();
    socialLearning();
    leaders();
    barrier();
    money();
  }

  /** A rule's section serves no other rule; that of thresholds does. */
  private void rules() {
    for (RuleKind kind : RuleKind.values()) {
      String section = "entry." + Word.of(kind);
      if (kind != RuleKind.THRESHOLD && Parameters.ofScenario().find(section).isPresent()) {
        uses.add(is("entry.rule", kind), section);
      }
    }
    uses.add(is("entry.rule", RuleKind.INDEPENDENT), "entry.horizonMonths");
    uses.add(Conditions.STARTUP_PAID, "entry.horizonMonths");
    uses.add(is("entry.rule", RuleKind.THRESHOLD), "entry.threshold.barrierWeight");
    uses.add(Conditions.BARRIER, "entry.threshold.barrierWeight entry.composite.barrierWeight");
    uses.add(rule(Aspect.THRESHOLD), "entry.threshold.unit entry.threshold.value");
    uses.add(rule(Aspect.SOCIAL), "entry.leaderWeight");
    uses.add(above("entry.composite.profitWeight"), "entry.composite.profitScaleYuan");
  }

  /**
   * Inclination and shocks lower the threshold, so they matter where a rule weighs it; inclination
   * also where acquaintances are chosen by it.
   */
  private void inclination() {
    When alike =
        new When(s -> s.weak().candidates() > 1, () -> Say.of("{0} is above 1", "weak.candidates"));
    uses.addKeys(rule(Aspect.THRESHOLD).or(alike), "households.inclination");
    uses.addKeys(rule(Aspect.THRESHOLD), "entry.shocks");
    uses.add(
        above("households.inclination.spread"),
        """
        households.inclination.circleShare households.inclination.observed weak.candidates
        """);
    uses.add(is("strong.model", CIRCLES, COMPLETE), "households.inclination.circleShare");
    uses.add(above("entry.shocks.chance"), "entry.shocks.push entry.shocks.months");
  }

  private void copying() {
    uses.add(
        on("entry.copying"),
        """
        entry.composite.herdWeight entry.bass.q entry.payoff.temperatureYuan
        entry.cascade.observe entry.cascade.refusalsObserved
        entry.combine entry.strongWeight entry.weakWeight
        entry.leaderWeight entry.leaders.fullDemonstration
        entry.socialLearning entry.visibility entry.attention
        entry.threshold.unit
        """);
  }

  private void socialEvidence() {
    uses.add(
        rule(Aspect.SOCIAL, Aspect.SHARE), "entry.combine entry.strongWeight entry.weakWeight");
    uses.add(
        above(
            "entry.composite.herdWeight", s -> weighs(s, Aspect.SOCIAL) || weighs(s, Aspect.SHARE)),
        """
        entry.combine entry.strongWeight entry.weakWeight entry.leaderWeight
        entry.threshold.unit
        """);
    uses.add(is("entry.combine", Combine.WEIGHTED), "entry.strongWeight entry.weakWeight");
    uses.add(isNot("strong.model", NONE), "entry.strongWeight");
    uses.add(isNot("weak.model", NONE), "entry.weakWeight");
  }

  private void socialLearning() {
    uses.add(rule(Aspect.BELIEF), "entry.beliefYuan");
    uses.add(profit(Aspect.BELIEF), "entry.beliefYuan");
    String watching = "entry.socialLearning entry.visibility entry.attention";
    uses.add(rule(Aspect.SEEN_PROFITS), watching);
    uses.add(profit(Aspect.SEEN_PROFITS), watching);
    uses.add(above("entry.visibility"), "entry.socialLearning entry.attention");
    uses.add(above("entry.socialLearning"), "entry.visibility entry.attention");
  }

  private void leaders() {
    uses.add(
        above("entry.leaderWeight").and(rule(Aspect.SOCIAL)), "entry.leaders.fullDemonstration");
    When some =
        new When(
            s ->
                s.entry().leaders().share() > 0
                    || !s.households().file().isEmpty()
                    || Conditions.instrument(s, LeaderDemonstration.class),
            () -> Say.of("there are leaders"));
    uses.add(
        some,
        """
        entry.leaderWeight entry.leaders.fullDemonstration entry.leaders.skill
        entry.leaders.aware entry.initial.leaders
        """);
    uses.add(on("awareness.enabled"), "entry.leaders.aware");
  }

  private void barrier() {
    uses.add(Conditions.BARRIER, "entry.verification");
    uses.add(
        Conditions.BARRIER_WEIGHED,
        "barrier.skillGap barrier.logisticsHandicap barrier.financingGap");
    uses.add(Conditions.MONEYLESS, "barrier.financingGap");
    When skill =
        new When(
            s ->
                Conditions.instrument(s, Training.class)
                    || (s.barrier().enabled() && s.entry().verification() > 0)
                    || (Conditions.weighsBarrier(s) && s.barrier().skillGap()),
            () ->
                Say.of(
                    "the entry rule weighs the skill gap, entry.verification is above 0 or a policy"
                        + " trains"));
    uses.add(skill, "barrier.requiredSkill");
    When broadband =
        new When(
            s ->
                s.barrier().stopsWithoutBroadband()
                    || s.downlink().enabled()
                    || Conditions.instrument(s, Broadband.class),
            () -> Say.of("barrier.broadbandNeeded or downlink.enabled is true"));
    uses.add(broadband, "geography.broadbandShare");
    When connected =
        new When(
            s ->
                !s.barrier().stopsWithoutBroadband()
                    || s.geography().broadbandShare() > 0
                    || !s.geography().file().isBlank()
                    || Conditions.instrument(s, Broadband.class),
            () -> Say.of("a village has broadband, by geography.broadbandShare or a policy"));
    uses.add(connected, "entry.initial.yearlyShare");
  }

  private void money() {
    When poorest =
        new When(
            s -> Conditions.policy(s, policy -> policy.target() instanceof Target.Poorest),
            () -> Say.of("a policy reaches the poorest first"));
    uses.add(Conditions.MONEY_NEEDED, "barrier.creditYuan");
    uses.add(Conditions.MONEY_NEEDED.or(poorest), "households.capitalYuan");
    uses.add(
        Conditions.STARTUP, "platform.entryCost platform.entryCostGrowth market.shops.openingCost");
  }

  /** That an entry rule is chosen that weighs one of some aspects. */
  private When rule(Aspect... aspects) {
    return is(
        "entry.rule",
        Stream.of(RuleKind.values())
            .filter(kind -> Stream.of(aspects).anyMatch(EntryRule.of(kind, defaults)::weighs))
            .toArray(RuleKind[]::new));
  }

  /** That the rule weighs an aspect, which the composite rule does where it weighs profit. */
  private static When profit(Aspect aspect) {
    return above("entry.composite.profitWeight", s -> weighs(s, aspect));
  }
}
