package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.geography.Range;
import org.taocun.market.Dispatch;
import org.taocun.market.FirmGain;
import org.taocun.market.FirmKind;
import org.taocun.market.FirmTerms;
import org.taocun.market.MarketSettings;
import org.taocun.market.Pricing;
import org.taocun.market.Support;

/**
 * Support firms of townships. A firm comes after some months in a row in which one more of its kind
 * would have earned more than its fixed cost, and leaves after as many in which those that are
 * there earned less. Sellers of a village use a kind while it gains them more than its fee. Cost
 * O(villages) a month.
 */
final class Firms {
  private static final List<FirmKind> KINDS = List.of(FirmKind.values());

  private final World world;
  private final MarketSettings market;
  private final int months;
  private final List<Optional<FirmTerms>> terms;

  /** Number of firms by kind and township. */
  private final int[][] count;

  private final int[][] promising;
  private final int[][] failing;

  /** Mean orders of the month's shops in the township that is looked at. */
  private double orders;

  private double skill;

  Firms(World world) {
    this.world = world;
    market = world.scenario.market();
    months = world.scenario.firms().months();
    terms = KINDS.stream().map(world.scenario.firms()::terms).toList();
    int townships = world.territory.townships().size();
    count = new int[KINDS.size()][townships];
    promising = new int[KINDS.size()][townships];
    failing = new int[KINDS.size()][townships];
  }

  /** True if there can be firms. */
  boolean any() {
    return terms.stream().anyMatch(Optional::isPresent);
  }

  int count(int kind, int township) {
    return count[kind][township];
  }

  /**
   * Performs one month of coming and going.
   *
   * @param support set to the firms' support for the sellers of each village in the next month
   */
  void step(Support[] support) {
    if (!any()) {
      return;
    }
    Arrays.fill(support, Support.NONE);
    for (int t = 0; t < world.territory.townships().size(); t++) {
      Range villages = world.territory.townshipVillages(t);
      look(villages);
      for (int k = 0; k < KINDS.size(); k++) {
        if (terms.get(k).isPresent()) {
          serve(k, terms.get(k).get(), t, villages, support);
        }
      }
    }
  }

  /** Works out orders per shop and mean skill of a township's sellers; 0 without sellers. */
  private void look(Range villages) {
    double parcels = 0;
    double shops = 0;
    double skills = 0;
    double sellers = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      parcels += world.book.parcels[v];
      shops += world.book.shops[v];
      skills += world.book.skill[v];
      sellers += world.book.sellers[v];
    }
    orders = shops > 0 ? parcels / shops : 0;
    skill = sellers > 0 ? skills / sellers : 0;
  }

  private void serve(int k, FirmTerms numbers, int t, Range villages, Support[] support) {
    FirmKind kind = KINDS.get(k);
    boolean[] uses = new boolean[villages.size()];
    double units = 0;
    for (int v = villages.start(); v < villages.end() && (orders > 0 || count[k][t] > 0); v++) {
      boolean pays = gainYuan(kind, numbers.effect(), v) > numbers.feeYuan();
      uses[v - villages.start()] = pays;
      if (pays) {
        units += kind.unit() == FirmKind.Unit.PARCEL ? world.book.parcels[v] : world.book.shops[v];
      }
    }
    comeAndGo(k, numbers, t, units);
    Support served = kind.support(numbers, numbers.served(units, count[k][t]));
    for (int v = villages.start(); v < villages.end(); v++) {
      if (uses[v - villages.start()]) {
        support[v] = support[v].and(served);
      }
    }
  }

  private void comeAndGo(int k, FirmTerms numbers, int t, double units) {
    int firms = count[k][t];
    boolean room = numbers.expectedYuan(units, firms + 1) > numbers.fixedCostYuan();
    boolean loss = firms > 0 && numbers.expectedYuan(units, firms) < numbers.fixedCostYuan();
    promising[k][t] = room ? promising[k][t] + 1 : 0;
    failing[k][t] = loss ? failing[k][t] + 1 : 0;
    if (promising[k][t] >= months) {
      count[k][t]++;
      promising[k][t] = 0;
    } else if (failing[k][t] >= months) {
      count[k][t]--;
      failing[k][t] = 0;
    }
  }

  /** Gain of a shop, or a parcel, of a village by a kind of firm, looked at alone. */
  private double gainYuan(FirmKind kind, double effect, int v) {
    return switch (kind) {
      case EXPRESS -> effect * world.routes.alone(v).carrierYuan();
      case MANUFACTURING -> effect * world.logistics.unitCostAloneYuan(v);
      case PACKAGING -> effect * market.fixedCostYuan() * world.government.fixedCostFactor(v);
      case DESIGN -> design(effect, v);
      case TRAINING -> {
        double margin = marginYuan(v, world.platform.prices.priceYuan(v, 0));
        yield FirmGain.trainingYuan(market, orders, margin, skill, effect);
      }
    };
  }

  private double design(double effect, int v) {
    double price = world.platform.prices.priceYuan(v, 0);
    double designed = world.platform.prices.priceYuan(v, effect);
    double factor =
        Pricing.priceEffect(market, world.goods.of(v), designed)
            / Pricing.priceEffect(market, world.goods.of(v), price);
    return FirmGain.designYuan(orders, marginYuan(v, price), marginYuan(v, designed), factor);
  }

  private double marginYuan(int v, double price) {
    Dispatch dispatch = world.routes.alone(v);
    return price * (1 - world.scenario.platform().commission())
        - world.logistics.unitCostAloneYuan(v)
        - dispatch.unitCostYuan(price);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("firms");
    archive.columns(count);
    archive.columns(promising);
    archive.columns(failing);
  }
}
