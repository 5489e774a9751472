package org.taocun.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.taocun.base.Param;

/**
 * One policy. Its fund grows every month by a twelfth of its yearly budget and by its part of the
 * government's budget; it pays for as many units as the fund holds. Money that is not spent is
 * carried to the next month of the same policy, and is lost when the policy ends.
 */
public record PolicySettings(
    @Param(doc = "The instrument.", def = "training", source = "user") Instrument kind,
    @Param(doc = "Its name, for tables and the ledger.", def = "", source = "user") String name,
    @Param(doc = "First month.", unit = "year-month", def = "2006-01", source = "user")
        YearMonth from,
    @Param(doc = "Last month.", unit = "year-month", def = "2099-12", source = "user")
        YearMonth until,
    @Param(
            doc = "Money a year of its own; per county where government.level is county.",
            unit = "yuan/year",
            def = "0",
            range = "[0,inf)",
            source = "user")
        double budgetYuanPerYear,
    @Param(
            doc =
                "Its part of the government's budget, relative to the weights of the other policies"
                    + " in force.",
            unit = "relative",
            def = "0",
            range = "[0,inf)",
            source = "user")
        double weight,
    @Param(
            doc =
                "Its part of the budget of a government that prefers results that can be"
                    + " counted and shown: government.ambition moves the parts from weight to"
                    + " ambitionWeight.",
            unit = "relative",
            def = "0",
            range = "[0,inf)",
            source = "user")
        double ambitionWeight,
    @Param(
            doc = "Lowest plausible unit cost, as a multiple of unitCostYuan.",
            unit = "times",
            def = "0.5",
            range = "(0,1]",
            source = "assumed")
        double unitCostLow,
    @Param(
            doc = "Highest plausible unit cost, as a multiple of unitCostYuan.",
            unit = "times",
            def = "2",
            range = "[1,inf)",
            source = "assumed")
        double unitCostHigh,
    @Param(doc = "Source of its budget and unit cost.", def = "assumed", source = "user")
        String source,
    @Param(
            doc = "Order in which it reaches households or villages.",
            def = "random",
            source = "user")
        Target target,
    @Param(doc = "Villages it reaches, by id; empty: all.", source = "all by default")
        List<String> villages,
    @Param(doc = "Counties it reaches, by name; empty: all.", source = "all by default")
        List<String> counties) {
  /** True if it has a part in the government's own budget. */
  public boolean shares() {
    return weight > 0 || ambitionWeight > 0;
  }

  /** The villages that it may reach, by id and county. */
  public BiPredicate<String, String> reach() {
    Set<String> ids = Set.copyOf(villages);
    Set<String> named = Set.copyOf(counties);
    return (village, county) ->
        (ids.isEmpty() || ids.contains(village)) && (named.isEmpty() || named.contains(county));
  }
}
