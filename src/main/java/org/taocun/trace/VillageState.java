package org.taocun.trace;

/** A village at the end of a run, a row of villages.csv. */
public record VillageState(
    String id,
    String county,
    String township,
    double xKm,
    double yKm,
    int households,
    int sellers,
    double yearlySalesYuan,
    boolean taobaoVillage,
    String stage,
    String category,
    int shops,
    double yearlyPurchasesYuan) {}
