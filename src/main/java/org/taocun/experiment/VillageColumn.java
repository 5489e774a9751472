package org.taocun.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.taocun.trace.VillageState;

/** A column of villages.csv that can be added up over villages. */
enum VillageColumn {
  HOUSEHOLDS("households", "households", VillageState::households),
  SELLERS("sellers", "households", VillageState::sellers),
  SHOPS("shops", "shops", VillageState::shops),
  SALES("yearlySalesYuan", "yuan/year", VillageState::yearlySalesYuan),
  PURCHASES("yearlyPurchasesYuan", "yuan/year", VillageState::yearlyPurchasesYuan);

  private final String column;
  private final String unit;

  @SuppressWarnings("ImmutableEnumChecker") // a getter
  private final ToDoubleFunction<VillageState> value;

  VillageColumn(String column, String unit, ToDoubleFunction<VillageState> value) {
    this.column = column;
    this.unit = unit;
    this.value = value;
  }

  static Optional<VillageColumn> named(String name) {
    return Arrays.stream(values()).filter(one -> one.column.equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(one -> one.column).toList();
  }

  String unit() {
    return unit;
  }

  double of(VillageState village) {
    return value.applyAsDouble(village);
  }
}
