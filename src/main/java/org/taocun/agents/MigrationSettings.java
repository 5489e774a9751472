package org.taocun.agents;

import org.taocun.base.Param;

/**
 * Migration: the working members of some households are away. Such a household cannot open a shop
 * until they come home, which shops at home make likelier.
 */
public record MigrationSettings(
    @Param(
            doc = "Whether anybody migrates; off: everybody is at home.",
            def = "false",
            source = "model switch; off by default")
        boolean enabled,
    @Param(
            doc = "Share of households whose working members are away at the start.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed; Caoxian alone had 200,000 migrants in 2005 (press)")
        double awayShare,
    @Param(
            doc = "Mean months between two occasions at which migrants consider coming home.",
            unit = "months",
            def = "12",
            range = "[1,1200]",
            source = "assumed; once a year, as at Spring Festival")
        double considerMonths,
    @Param(
            doc = "ρ_0: chance to come home at an occasion whatever happens at home.",
            unit = "share",
            def = "0.05",
            range = "[0,1]",
            source = "assumed")
        double returnChance,
    @Param(
            doc = "ρ_s: chance at an occasion that one selling strong alter brings them home.",
            unit = "share",
            def = "0.1",
            range = "[0,1]",
            source = "assumed; a kinsman in Dongfeng came home after 10 years (press)")
        double perAlter,
    @Param(
            doc =
                "ρ_v: chance at an occasion that a village in which all sell brings them home; in"
                    + " proportion to the share of its households that sell.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double perVillage,
    @Param(
            doc =
                "Monthly chance that the working members of a household that does not sell leave.",
            unit = "share",
            def = "0.002",
            range = "[0,1]",
            source = "assumed")
        double leaving,
    @Param(
            doc = "Share by which a selling strong alter lowers the chance to leave.",
            unit = "share",
            def = "0.18",
            range = "[0,1]",
            source =
                "Qi 2020, abstract: members in Taobao villages are 18 % less likely to migrate")
        double stay,
    @Param(
            doc = "Share of the distance to perfect skill that those who come home have covered.",
            unit = "share",
            def = "0.2",
            range = "[0,1]",
            source = "assumed; Luo and Niu 2019: urban work experience goes with participation")
        double skillGain,
    @Param(
            doc = "Savings that they bring home.",
            unit = "yuan",
            def = "5000",
            range = "[0,inf)",
            source = "assumed; migrants from Caoxian earned 700-800 yuan a month in 2005 (press)")
        double savingsYuan,
    @Param(
            doc = "Chance that those who come home have heard of e-commerce.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double awareShare,
    @Param(
            doc = "Chance that those who come home are leaders from then on.",
            unit = "share",
            def = "0.01",
            range = "[0,1]",
            source = "assumed; returning migrants are among the pioneers of the case villages")
        double leaderShare) {

  /**
   * The chance to come home at an occasion: 1 − (1−ρ_0)(1−ρ_s)^a (1−ρ_v·S)(1−invited).
   *
   * @param alters a: selling strong alters
   * @param sellerShare S: share of the village's households that sell
   * @param invited chance that a talent programme alone would bring them home
   */
  public double comesHome(int alters, double sellerShare, double invited) {
    double away = (1 - returnChance) * (1 - perVillage * sellerShare) * (1 - invited);
    for (int k = 0; k < alters; k++) {
      away *= 1 - perAlter;
    }
    return 1 - away;
  }
}
