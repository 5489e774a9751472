package org.taocun.policy;

import java.util.List;
import org.taocun.base.Param;

/** The government and its policies. */
public record GovernmentSettings(
    @Param(
            doc =
                "Level of government: county (every county has budgets of its own and"
                    + " spends them on its own villages) or province (one government with one"
                    + " budget for all).",
            def = "county",
            source = "demonstration counties are granted money one by one")
        Level level,
    @Param(
            doc =
                "Money a year, per county or for the whole province (see level), divided"
                    + " among the policies in force by their weights; lost in months without a"
                    + " policy in force.",
            unit = "yuan/year",
            def = "0",
            range = "[0,inf)",
            source = "user; a demonstration county had 16.7-20 million yuan in all")
        double budgetYuanPerYear,
    @Param(
            doc =
                "Preference of the government for results that can be counted and shown:"
                    + " parts of the budget are (1 − ambition)·weight +"
                    + " ambition·ambitionWeight, each relative to the sum over the policies in"
                    + " force.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "MySheen 2024: e-commerce as a political achievement; 0 by default")
        double ambition,
    @Param(
            doc = "The policies, each with its instrument, dates, money and target.",
            source = "none by default")
        List<PolicySettings> policies) {
  /** The level of government that has the budgets. */
  public enum Level {
    COUNTY,
    /** One government with one budget for all. */
    PROVINCE
  }
}
