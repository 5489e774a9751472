package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The shipped catalogue of categories, and changes to it by a scenario. */
class AssortmentTest {
  private static final OptionalDouble LEFT = OptionalDouble.empty();

  private static CategorySettings said(String name, OptionalDouble cost, OptionalDouble rest) {
    return new CategorySettings(name, "", cost, rest, rest, LEFT, List.of(), rest, rest, LEFT);
  }

  private static Assortment assortment(MarketSettings market) {
    return new Assortment(market, ShippedCatalogue.table());
  }

  @Test
  void anUnknownCategoryIsAnsweredInTheLanguageOfTheReader() {
    Assortment known = assortment(Markets.of("tea", List.of(), List.of(), LEFT));
    assertThat(known.hint("家俱")).isEqualTo("; did you mean '家具'?");
    assertThat(known.hint("frut")).isEqualTo("; did you mean 'fruit'?");
    assertThat(known.hint("电子")).startsWith("; valid: furniture, costumes,");
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, Locale.CHINESE);
    try {
      assertThat(known.hint("电子")).contains("家具 furniture、演出服 costumes、");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void theCatalogueHoldsTheTenOfficialCategoriesAndManufacturedGoods() {
    assertThat(ShippedCatalogue.table().names())
        .doesNotHaveDuplicates()
        .contains(
            "tea",
            "herbalMedicine",
            "fruit",
            "grainAndOil",
            "livestockAndPoultry",
            "nuts",
            "aquatic",
            "flowers",
            "vegetables",
            "otherFarmGoods")
        .contains("furniture", "costumes", "bicycles");
    assertThat(ShippedCatalogue.table().categories())
        .allSatisfy(
            category -> {
              assertThat(category.meanSeason()).isCloseTo(1, within(1e-9));
              assertThat(category.chinese()).matches("\\p{IsHan}+");
            });
  }

  /** Three days on the way lose what the press reports: 11, 20, 8 and 10 %. */
  @Test
  void uncooledGoodsLoseWhatIsReportedInThreeDays() {
    String[] names = {"fruit", "vegetables", "livestockAndPoultry", "aquatic"};
    double[] lost = {0.11, 0.20, 0.08, 0.10};
    for (int k = 0; k < names.length; k++) {
      double decay = ShippedCatalogue.table().find(names[k]).orElseThrow().decayPerDay();
      assertThat(1 - Math.exp(-3 * decay)).isCloseTo(lost[k], within(0.002));
    }
    assertThat(ShippedCatalogue.table().find("furniture").orElseThrow().decayPerDay()).isZero();
  }

  @Test
  void theMarketsOwnKeysChangeItsCategoryOnly() {
    CategorySettings fruit = said("fruit", OptionalDouble.of(9), LEFT);
    Assortment assortment =
        assortment(Markets.of("tea", List.of(), List.of(fruit), OptionalDouble.of(77)));
    assertThat(assortment.find("tea").orElseThrow().unitCostYuan()).isEqualTo(77);
    assertThat(assortment.find("tea").orElseThrow().weightKg()).isEqualTo(0.8);
    assertThat(assortment.find("fruit").orElseThrow().unitCostYuan()).isEqualTo(9);
    assertThat(assortment.find("nuts")).isEqualTo(ShippedCatalogue.table().find("nuts"));
  }

  @Test
  void aNewCategoryNeedsItsNumbers() {
    CategorySettings half = said("jobsTears", OptionalDouble.of(9), LEFT);
    CategorySettings whole = said("jobsTears", OptionalDouble.of(9), OptionalDouble.of(2));
    MarketSettings unknown = Markets.of("tea", List.of(), List.of(half), LEFT);
    MarketSettings known = Markets.of("tea", List.of(), List.of(whole), LEFT);
    assertThat(assortment(unknown).find("jobsTears")).isEmpty();
    Category made = assortment(known).find("jobsTears").orElseThrow();
    assertThat(made.referenceYuan()).isEqualTo(27);
    assertThat(made.decayPerDay()).isZero();
    assertThat(assortment(known).names()).endsWith("jobsTears");
  }

  @Test
  void aMixIsDrawnByItsWeights() {
    List<CategoryShare> mix =
        List.of(
            new CategoryShare("tea", 1),
            new CategoryShare("nuts", 0),
            new CategoryShare("fruit", 3));
    Assortment assortment = assortment(Markets.of("bicycles", mix, List.of(), LEFT));
    assertThat(assortment.drawn(0)).isEqualTo("tea");
    assertThat(assortment.drawn(0.2499)).isEqualTo("tea");
    assertThat(assortment.drawn(0.25)).isEqualTo("fruit");
    assertThat(assortment.drawn(0.9999)).isEqualTo("fruit");
    assertThat(assortment(Markets.of("bicycles", List.of(), List.of(), LEFT)).drawn(0.7))
        .isEqualTo("bicycles");
  }
}
