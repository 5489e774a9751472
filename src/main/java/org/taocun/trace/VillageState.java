package org.taocun.trace;

/**
 * A village at the end of a run, a row of villages.csv.
 *
 * @param lasting true if it has been a Taobao village for cluster.lastingMonths
 * @param hubKm distance to the county's hub, from which parcels leave
 * @param industrialBase craft and trade that can be sold online, 0 to 1
 * @param cluster the id of the first village of the cluster in which it lies; "" for none
 */
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
    boolean lasting,
    String cluster,
    String category,
    int shops,
    double yearlyPurchasesYuan,
    double hubKm,
    double industrialBase) {}
