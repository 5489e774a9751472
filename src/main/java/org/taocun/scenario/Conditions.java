package org.taocun.scenario;

import java.util.List;
import java.util.function.Predicate;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntryRule.Aspect;
import org.taocun.base.Say;
import org.taocun.market.CategoryShare;
import org.taocun.market.Complement;
import org.taocun.policy.Instrument;
import org.taocun.policy.PolicySettings;

/** Conditions that several settings share and that are more than one setting's value. */
final class Conditions {
  static final When MARKET = When.on("market.enabled");
  static final When BARRIER = When.on("barrier.enabled");

  static final When BARRIER_WEIGHED =
      new When(Conditions::weighsBarrier, () -> Say.of("the entry rule weighs the barrier"));
  static final When HANDICAP =
      new When(
          s -> weighsBarrier(s) && s.barrier().logisticsHandicap(),
          () -> Say.of("the entry rule weighs the logistics handicap"));

  /** Sellers pay for carriage in the market, others weigh it. */
  static final When CARRIAGE = MARKET.or(HANDICAP);

  static final When MONEYLESS =
      new When(
          s -> !weighs(s, Aspect.MONEY),
          () -> Say.of("the entry rule has no money in it, such as threshold"));

  static final When STARTUP =
      new When(Conditions::startsCost, () -> Say.of("there is a start-up cost"));
  static final When STARTUP_PAID =
      new When(
          s -> startsCost(s) && weighs(s, Aspect.MONEY),
          () -> Say.of("there is a start-up cost and an entry rule with money in it"));

  /** Further shops cost sellers money under every entry rule. */
  static final When SHOPS_PAID =
      new When(
          s -> s.market().enabled() && s.market().shops().enabled() && startsCost(s),
          () -> Say.of("sellers open further shops at a cost"));

  /**
   * The financing gap matters only under rules that do not weigh money: under the others a
   * household with such a gap cannot enter anyway.
   */
  static final When FINANCING =
      new When(
          s -> weighsBarrier(s) && !weighs(s, Aspect.MONEY) && s.barrier().financingGap(),
          () ->
              Say.of(
                  "an entry rule without money in it, such as threshold, weighs the financing"
                      + " gap"));

  static final When MONEY_NEEDED = STARTUP_PAID.or(FINANCING).or(SHOPS_PAID);

  /** Some village may sell one trade of a pair, and another the other one. */
  static final When COMPLEMENTS =
      new When(
          s -> s.market().complements().stream().anyMatch(pair -> bothSold(s, pair)),
          () -> Say.of("{0} lists two trades that villages sell", "market.complements"));

  private Conditions() {}

  static boolean bothSold(Scenario s, Complement pair) {
    return sold(s, pair.category()) && sold(s, pair.with());
  }

  /** True if some village may sell a category. */
  static boolean sold(Scenario s, String category) {
    List<CategoryShare> mix = s.market().mix();
    return !s.geography().file().isEmpty()
        || (mix.isEmpty() && category.equals(s.market().category()))
        || mix.stream().anyMatch(p -> p.weight() > 0 && p.category().equals(category));
  }

  static boolean weighs(Scenario s, Aspect aspect) {
    return EntryRule.of(s.entry()).weighs(aspect);
  }

  static boolean weighsBarrier(Scenario s) {
    return s.barrier().enabled() && weighs(s, Aspect.BARRIER);
  }

  private static boolean startsCost(Scenario s) {
    return s.barrier().enabled() && s.barrier().startupCostYuan() > 0;
  }

  static boolean policy(Scenario s, Predicate<PolicySettings> test) {
    return s.government().policies().stream().anyMatch(test);
  }

  static boolean instrument(Scenario s, Class<? extends Instrument> kind) {
    return policy(s, policy -> kind.isInstance(policy.kind()));
  }
}
