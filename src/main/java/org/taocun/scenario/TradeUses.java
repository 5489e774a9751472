package org.taocun.scenario;

import static org.taocun.scenario.When.above;
import static org.taocun.scenario.When.isNot;
import static org.taocun.scenario.When.on;

import java.util.List;
import org.taocun.base.Say;
import org.taocun.market.Dated;
import org.taocun.network.TieModel;
import org.taocun.policy.Brand;
import org.taocun.policy.PolicySettings;

/** Uses of the settings of markets, platforms, carriage, learning, government and trust. */
final class TradeUses {
  private TradeUses() {}

  static void add(SettingUses uses) {
    income(uses);
    goods(uses);
    complements(uses);
    live(uses);
    logistics(uses);
    market(uses);
    returns(uses);
    government(uses);
    reputation(uses);
  }

  private static void income(SettingUses uses) {
    When undated =
        new When(
            s -> {
              List<Dated> series = s.outside().series();
              return series.isEmpty() || series.get(0).from().isAfter(s.start());
            },
            () -> Say.of("outside.series begins after the first month"));
    uses.add(undated, "outside.incomeYuan outside.growth");
  }

  /** Settings of market.category matter where some village may sell it. */
  private static void goods(SettingUses uses) {
    When sold =
        new When(
            s -> s.market().mix().isEmpty() || Conditions.sold(s, s.market().category()),
            () -> Say.of("market.mix is empty or names market.category"));
    uses.add(
        sold,
        """
        market.category market.unitCostYuan market.weightKg market.markup market.season
        market.outsideShops market.ordersPerShop
        """);
    When raised =
        new When(
            s ->
                Conditions.instrument(s, Brand.class)
                    || (s.trust().enabled() && s.trust().brandGrowth() > 0),
            () -> Say.of("a policy raises brands, or kept quality does (trust.brandGrowth)"));
    uses.add(raised, "market.brandEffect market.brandPremium trust.brandLoss");
    uses.add(above("trust.brandGrowth"), "trust.brandParcels");
    uses.addKeys(on("market.shops.enabled"), "market.shops");
  }

  /** Trades meet over weak ties that leave the village. */
  private static void complements(SettingUses uses) {
    uses.add(
        isNot("weak.model", TieModel.NONE, TieModel.CIRCLES),
        "market.complements market.complementSaving");
    When chosen =
        new When(
            s -> Conditions.policy(s, p -> IdlePolicies.chooses(p.kind())),
            () -> Say.of("a policy has candidates above 1"));
    uses.add(above("market.complementSaving").or(chosen), "market.complements");
    uses.add(Conditions.COMPLEMENTS, "market.complementSaving");
  }

  private static void live(SettingUses uses) {
    uses.addKeys(on("platform.live.enabled"), "platform.live");
    uses.addKeys(Conditions.MARKET, "platform.live");
    uses.add(above("platform.ratingEffect"), "platform.ratingHalfMonths");
  }

  /**
   * Settings of logistics that depend on a switch. Those of days on the way do not: these are a
   * column of their own, whether goods spoil or not.
   */
  private static void logistics(SettingUses uses) {
    uses.addKeys(on("logistics.stations.enabled"), "logistics.stations");
    uses.addKeys(on("logistics.spoilage.enabled"), "logistics.coldChain");
    uses.add(
        Conditions.CARRIAGE,
        """
        logistics.lineHaulYuanPerKg logistics.lineHaulAlone logistics.lastMileYuan
        logistics.lastMileYuanPerKm logistics.spoilage logistics.coldChain logistics.distance
        geography.provinces.portWeight
        market.unitCostYuan market.industrialSaving market.weightKg
        """);
  }

  private static void market(SettingUses uses) {
    uses.add(
        Conditions.MARKET,
        """
        market.shops.enabled firms.enabled organisations platform.live.enabled
        platform.ratingEffect platform.ratingHalfMonths platform.traffic platform.outsideShops
        platform.demandGrowth platform.shopGrowth platform.maturingYears
        logistics.lineHaulHalfParcels logistics.halfParcels logistics.lastMileLeastYuan
        platform.commission market.rentYuan exit.lossMonths exit.reservationShare
        trust.brandGrowth trust.brandParcels trust.brandLoss
        """);
  }

  private static void returns(SettingUses uses) {
    When returning = new When(TradeUses::sellersMayReturn, () -> Say.of("sellers may return"));
    uses.add(returning, "exit.returnAfterMonths");
    When paying =
        new When(
            s ->
                Conditions.SHOPS_PAID.holds(s)
                    || (sellersMayReturn(s)
                        && (Conditions.STARTUP_PAID.holds(s) || Conditions.FINANCING.holds(s))),
            () -> Say.of("sellers may return and pay for it, or for further shops"));
    uses.add(on("learning.enabled"), "learning.savingShare");
    uses.add(paying, "learning.savingShare");
  }

  private static boolean sellersMayReturn(Scenario s) {
    return s.exit().enabled() && s.exit().mayReturn();
  }

  private static void government(SettingUses uses) {
    When governed =
        new When(s -> !s.government().policies().isEmpty(), () -> Say.of("there are policies"));
    uses.add(governed, "government.level");
    When weighted =
        new When(
            s -> Conditions.policy(s, PolicySettings::shares),
            () -> Say.of("a policy has a weight"));
    uses.add(weighted, "government.budgetYuanPerYear");
    uses.add(above("government.budgetYuanPerYear"), "government.ambition");
  }

  private static void reputation(SettingUses uses) {
    When moved =
        new When(
            s ->
                s.trust().enabled()
                    || s.shocks().stream().anyMatch(x -> x.enabled() && x.reputationLoss() > 0),
            () -> Say.of("trust.enabled is true or a shock takes reputation"));
    uses.add(moved, "trust.recovery platform.reputationEffect");
  }
}
