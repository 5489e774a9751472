package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Fen;
import org.taocun.market.Dispatch;
import org.taocun.market.MarketSettings;
import org.taocun.market.OrganisationSettings.Shop;
import org.taocun.market.Pricing;
import org.taocun.market.Saving;
import org.taocun.market.Support;

/**
 * The shops of organisations, on the first platform. Together an organisation's shops have the
 * attractiveness shops · size · skill factor · (1 + quality) · price, brand and reputation of the
 * village whose goods they sell, each village in proportion to its suppliers; they sell no more
 * than is delivered.
 */
final class OwnShops {
  private final World world;
  private final MarketSettings market;

  /** Branches that offer something this month, their organisations, and their attractiveness. */
  private final List<Branch> branches = new ArrayList<>();

  private final List<Organisation> owners = new ArrayList<>();
  private final List<Double> attractiveness = new ArrayList<>();

  OwnShops(World world) {
    this.world = world;
    market = world.scenario.market();
  }

  /** Makes the month's offers. */
  void offer() {
    branches.clear();
    owners.clear();
    attractiveness.clear();
    world.services.organisations.all().forEach(this::offer);
  }

  private void offer(Organisation one) {
    double all = one.branches().stream().mapToInt(Branch::supplierCount).sum();
    for (Branch branch : one.branches()) {
      branch.openMonth();
      if (branch.supplierCount() > 0 && one.settings().shop().shops() > 0) {
        double a = attractiveness(one, branch) * branch.supplierCount() / all;
        world.platform.offer(branch.village(), a);
        branches.add(branch);
        owners.add(one);
        attractiveness.add(a);
      }
    }
  }

  private double attractiveness(Organisation one, Branch branch) {
    Shop shop = one.settings().shop();
    Prices prices = world.platform.prices;
    return shop.shops()
        * shop.size()
        * Pricing.skillFactor(market, shop.skill())
        * (1 + one.settings().services().quality())
        * prices.factor(branch.village())
        * prices.reputation(branch.village(), 0)
        * world.government.promotions.traffic(branch.village(), 0);
  }

  /** Sells the month's orders. */
  void sell() {
    for (int k = 0; k < branches.size(); k++) {
      Branch branch = branches.get(k);
      double orders = attractiveness.get(k) * world.platform.ordersEach(branch.village());
      branch.sell(orders, world.platform.prices.priceYuan(branch.village()));
    }
  }

  /** Parcels of a village that these shops sold this month. */
  double parcels(int v) {
    double sum = 0;
    for (Branch branch : branches) {
      sum += branch.village() == v ? branch.parcels() : 0;
    }
    return sum;
  }

  /** True if any of these shops sold anything this month. */
  boolean sold() {
    return branches.stream().anyMatch(branch -> branch.parcels() > 0);
  }

  /** Pays everybody; the rest is the organisation's. */
  void settle() {
    for (int k = 0; k < branches.size(); k++) {
      settle(branches.get(k), owners.get(k));
    }
    for (Organisation one : world.services.organisations.all()) {
      if (one.settings().shop().shops() > 0) {
        keepOpen(one);
      }
    }
  }

  private void settle(Branch branch, Organisation one) {
    int v = branch.village();
    double parcels = branch.parcels();
    double paid = Fen.toYuan(branch.revenueFen());
    Support support = world.services.ofFirms(v).and(one.support());
    Dispatch dispatch = world.routes.alone(v).with(support);
    double unit = world.logistics.unitCostAloneYuan(v) * support.left(Saving.UNIT_COST);
    long left = branch.revenueFen() + world.government.furtherSupportFen(v, parcels);
    left -= pay(Payee.SUPPLIERS, v, parcels * unit * branch.costFactor());
    left -= pay(Payee.PLATFORMS, v, paid * world.platform.commission(v, 0));
    left -= pay(Payee.CARRIERS, v, parcels * dispatch.carrierYuan());
    left -= pay(Payee.BUYERS, v, paid * dispatch.spoilt());
    left -= pay(Payee.FIRMS, v, parcels * support.parcelFeeYuan());
    keep(one, v, left);
  }

  private void keepOpen(Organisation one) {
    int v = one.seat();
    int shops = one.settings().shop().shops();
    Support support = world.services.ofFirms(v);
    double fixed =
        market.fixedCostYuan()
            * world.government.fixedCostFactor(v)
            * support.left(Saving.FIXED_COST);
    long cost = pay(Payee.FIXED, v, shops * fixed);
    cost += pay(Payee.LANDLORDS, v, shops * world.platform.prices.rentYuan(v));
    cost += pay(Payee.FIRMS, v, shops * support.shopFeeYuan());
    keep(one, v, -cost);
  }

  private void keep(Organisation one, int v, long fen) {
    world.book.pay(Payee.ORGANISATIONS, v, fen);
    one.receive(fen);
  }

  private long pay(Payee payee, int v, double yuan) {
    long fen = Fen.ofYuan(yuan);
    world.book.pay(payee, v, fen);
    return fen;
  }
}
