package org.taocun.scenario;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.market.Assortment;
import org.taocun.market.CategorySettings;
import org.taocun.market.CategoryShare;
import org.taocun.market.Complement;
import org.taocun.market.ShippedCatalogue;
import org.taocun.scenario.ScenarioRules.Finding;

/** Rules of the categories of goods that villages sell. */
final class TradeRules {
  private final Scenario scenario;
  private final Assortment assortment;
  private final List<Finding> findings = new ArrayList<>();

  private TradeRules(Scenario scenario) {
    this.scenario = scenario;
    assortment = new Assortment(scenario.market(), ShippedCatalogue.table());
  }

  static List<Finding> broken(Scenario scenario) {
    TradeRules rules = new TradeRules(scenario);
    rules.season();
    rules.categories();
    rules.complements();
    return List.copyOf(rules.findings);
  }

  private void broken(String message, String path) {
    findings.add(new Finding(List.of(path), message));
  }

  private void season() {
    season("market.season", scenario.market().season());
    List<CategorySettings> categories = scenario.market().categories();
    for (int i = 0; i < categories.size(); i++) {
      season("market.categories[" + i + "].season", categories.get(i).season());
    }
  }

  private void season(String path, List<Double> season) {
    if (season.size() != 0 && season.size() != 12) {
      broken(
          Say.of("must have 12 values, January to December, or none; has {0}", season.size()),
          path);
    }
  }

  private void categories() {
    category(scenario.market().category(), "market.category");
    List<CategoryShare> mix = scenario.market().mix();
    for (int i = 0; i < mix.size(); i++) {
      category(mix.get(i).category(), "market.mix[" + i + "].category");
    }
    List<CategorySettings> categories = scenario.market().categories();
    for (int i = 0; i < categories.size(); i++) {
      String name = categories.get(i).name();
      category(name, "market.categories[" + i + "].name");
      if (categories.stream().limit(i).anyMatch(c -> c.name().equals(name))) {
        broken(Say.of("stands twice, was '{0}'", name), "market.categories[" + i + "].name");
      }
    }
  }

  private void complements() {
    List<Complement> pairs = scenario.market().complements();
    for (int i = 0; i < pairs.size(); i++) {
      Complement pair = pairs.get(i);
      String path = "market.complements[" + i + "].with";
      category(pair.category(), "market.complements[" + i + "].category");
      category(pair.with(), path);
      if (pair.with().equals(pair.category())) {
        broken(Say.of("must be another trade than '{0}'", pair.category()), path);
      } else if (pairs.stream().limit(i).anyMatch(pair::joinsTheSame)) {
        broken(
            Say.of("the pair of '{0}' and '{1}' stands twice", pair.category(), pair.with()), path);
      }
    }
  }

  private void category(String name, String path) {
    if (!assortment.knows(name)) {
      broken(
          Say.of(
              "is no category of the catalogue, was '{0}'{1}; a new one needs an item in"
                  + " market.categories with unitCostYuan, markup, weightKg, outsideShops and"
                  + " ordersPerShop",
              name, assortment.hint(name)),
          path);
    }
  }

  /** A note for each pair of complementary trades of which no village sells one. */
  static List<Finding> notes(Scenario scenario) {
    List<Finding> notes = new ArrayList<>();
    List<Complement> pairs = scenario.market().complements();
    for (int i = 0; i < pairs.size(); i++) {
      if (!Conditions.bothSold(scenario, pairs.get(i))) {
        notes.add(
            new Finding(
                List.of("market.complements[" + i + "]"),
                Say.of(
                    "note: has no effect unless villages sell both '{0}' and '{1}'",
                    pairs.get(i).category(), pairs.get(i).with())));
      }
    }
    return notes;
  }
}
