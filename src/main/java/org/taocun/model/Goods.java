package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.geography.PlaceFactor;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.market.Assortment;
import org.taocun.market.Catalogue;
import org.taocun.market.Category;
import org.taocun.market.Complement;
import org.taocun.market.MarketSettings;

/**
 * The category that each village sells: the one that its file names, else one drawn by {@code
 * market.mix}, for its county (a share {@code market.countyTrade} of villages), for its township
 * ({@code market.townshipTrade}) or for itself, else {@code market.category}. Only categories that
 * some village sells have a number.
 */
final class Goods {
  private final List<Category> sold = new ArrayList<>();
  private final int[] ofVillage;

  /** True where categories a and b, a·count + b, complement each other. */
  private final boolean[] complements;

  Goods(MarketSettings market, Catalogue catalogue, Territory territory, Draws draws) {
    Assortment assortment = new Assortment(market, catalogue);
    List<String> names = new ArrayList<>();
    ofVillage = new int[territory.villages().size()];
    for (int v = 0; v < ofVillage.length; v++) {
      Village village = territory.village(v);
      String name =
          village.category().isEmpty()
              ? assortment.drawn(draw(village, market, draws))
              : village.category();
      int g = names.indexOf(name);
      if (g < 0) {
        g = names.size();
        names.add(name);
        sold.add(assortment.find(name).orElseThrow(() -> unknown(village, assortment)));
      }
      ofVillage[v] = g;
    }
    complements = new boolean[names.size() * names.size()];
    if (market.enabled()) {
      market.complements().forEach(pair -> join(names, pair));
    }
  }

  private void join(List<String> names, Complement pair) {
    int one = names.indexOf(pair.category());
    int other = names.indexOf(pair.with());
    if (one >= 0 && other >= 0) {
      complements[one * names.size() + other] = true;
      complements[other * names.size() + one] = true;
    }
  }

  /** The draw of the county or township in whose trade the village works, else its own. */
  private static double draw(Village village, MarketSettings market, Draws draws) {
    double shared = market.countyTrade() + market.townshipTrade();
    if (shared > 0) {
      double place = draws.uniform(Decision.VILLAGE_TRADE, village.key(), 0);
      if (place < market.countyTrade()) {
        return draws.uniform(Decision.COUNTY_TRADE, PlaceFactor.countyKey(village.county()), 0);
      }
      if (place < shared) {
        return draws.uniform(
            Decision.TOWNSHIP_TRADE,
            PlaceFactor.townshipKey(village.county(), village.township()),
            0);
      }
    }
    return draws.uniform(Decision.VILLAGE_CATEGORY, village.key(), 0);
  }

  private static ScenarioException unknown(Village village, Assortment assortment) {
    String name = village.category();
    return new ScenarioException(
        Message.of(
            "geography.file: village '{0}' sells '{1}', which is no category{2}; add it to"
                + " market.categories or mend the file",
            village.id(), name, assortment.hint(name)));
  }

  /** Number of categories that are sold anywhere. */
  int count() {
    return sold.size();
  }

  /** A category by its number, 0 or more. */
  Category category(int number) {
    return sold.get(number);
  }

  /** The number of the category that a village sells. */
  int number(int village) {
    return ofVillage[village];
  }

  /** True if the trades of some villages complement each other. */
  boolean anyComplementary() {
    for (boolean pair : complements) {
      if (pair) {
        return true;
      }
    }
    return false;
  }

  /** True if the trades of two villages complement each other. */
  boolean complementary(int village, int other) {
    return complements[ofVillage[village] * sold.size() + ofVillage[other]];
  }

  /** The category that a village sells. */
  Category of(int village) {
    return sold.get(ofVillage[village]);
  }
}
