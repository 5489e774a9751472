package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  @ParameterizedTest
  @CsvSource({
    "服裝, clothing",
    "傢具, furniture",
    "家具, furniture",
    "茶葉, tea",
    "中藥材, herbalMedicine",
    "糧油, grainAndOil",
    "堅果, nuts",
    "水產品, aquatic",
    "自行車, bicycles",
    "其他農產品, otherFarmGoods",
    "clothing, clothing",
    "石頭, 石頭"
  })
  void categoriesAreKnownInSimplifiedAndTraditionalCharacters(String called, String name) {
    assertThat(ShippedCatalogue.table().canonical(called)).isEqualTo(name);
  }
}
