package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import org.taocun.geography.GeographySettings;
import org.taocun.network.TieModel;
import org.taocun.scenario.Scenario;

/**
 * The headline figures that a scenario can move, the most telling first. Those of mechanisms that
 * it switches off, such as the reputation of sellers without trust, are not among them.
 */
final class HeadlineChoice {
  private static final int MOST = 10;

  private final Scenario scenario;
  private final List<String> names = new ArrayList<>();

  private HeadlineChoice(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The first {@value #MOST} of them, as far as a run has them. */
  static List<HeadlineSpread> of(Scenario scenario, List<HeadlineSpread> all) {
    return new HeadlineChoice(scenario)
        .names().stream()
            .flatMap(name -> all.stream().filter(one -> one.name().equals(name)))
            .limit(MOST)
            .toList();
  }

  private List<String> names() {
    List<String> provinces = scenario.geography().provinces().names();
    boolean several = provinces.size() > 1 || provinces.contains("all");
    add(!provinces.isEmpty(), "nationalTaobaoVillages", "nationalCountiesWithAny");
    add(several, "nationalGiniOverProvinces", "nationalTopThreeShare");
    add(!provinces.isEmpty(), "nationalGiniOverCounties", "nationalClusters", "nationalSellers");
    if (!provinces.isEmpty()) {
      add(true, "directHerdingShare", "firstTaobaoMonth", "householdIncomeYuan");
      return names;
    }
    add(true, "finalSellers", "finalShare");
    add(true, "directHerdingShare");
    add(!scenario.government().policies().isEmpty(), "publicSpendingYuan", "publicYuanPerEntry");
    add(!scenario.organisations().isEmpty(), "finalSuppliers");
    add(!scenario.market().complements().isEmpty(), "finalMatchedShare");
    add(scenario.trust().enabled(), "finalReputation");
    add(scenario.trust().enabled() && scenario.trust().brandGrowth() > 0, "finalBrand");
    add(scenario.migration().enabled(), "homecomings");
    add(true, "taobaoVillages", "firstTaobaoMonth", "householdIncomeYuan");
    add(true, "leastEarningFifthIncomeYuan");
    add(severalVillages(), "lastingVillages", "clusters");
    boolean market = scenario.market().enabled();
    add(market && scenario.market().shops().enabled(), "finalShops");
    add(market, "turnoverYuan", "meanProfitYuan");
    add(true, "giniOfIncome");
    add(scenario.exit().enabled(), "exits");
    add(scenario.weak().model() != TieModel.NONE, "finalWeakExposureShare");
    add(true, "monthsToHalf");
    return names;
  }

  private boolean severalVillages() {
    GeographySettings places = scenario.geography();
    return !places.file().isEmpty()
        || (long) places.counties() * places.townshipsPerCounty() * places.villagesPerTownship()
            > 1;
  }

  private void add(boolean moved, String... figures) {
    if (moved) {
      names.addAll(List.of(figures));
    }
  }
}
