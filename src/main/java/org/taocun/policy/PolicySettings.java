package org.taocun.policy;

import java.time.YearMonth;
import java.util.List;
import org.taocun.base.Param;

/**
 * One policy. Its monthly budget is budgetYuanPerYear/12; it reaches as many households or villages
 * as the budget pays for at unitCostYuan each; what is not spent in a month is carried to the next
 * month of the same policy and is lost when it ends.
 */
public record PolicySettings(
    @Param(
            doc = "Which instrument: training, credit or broadband.",
            def = "training",
            source = "user")
        Instrument kind,
    @Param(doc = "Its name, for tables and the ledger.", def = "", source = "user") String name,
    @Param(doc = "First month.", unit = "year-month", def = "2006-01", source = "user")
        YearMonth from,
    @Param(doc = "Last month.", unit = "year-month", def = "2099-12", source = "user")
        YearMonth until,
    @Param(doc = "Money a year.", unit = "yuan/year", def = "0", range = "[0,inf)", source = "user")
        double budgetYuanPerYear,
    @Param(
            doc =
                "Cost of reaching one household (training: one trainee; credit: the interest paid"
                    + " for one household) or one village (broadband).",
            unit = "yuan",
            def = "1000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc =
                "What one unit gives: training: share of the skill gap it closes; credit: yuan of"
                    + " credit; broadband: nothing to set.",
            unit = "share or yuan",
            def = "0.5",
            range = "[0,inf)",
            source = "assumed")
        double effect,
    @Param(doc = "Villages it reaches, by id; empty: all.", source = "all by default")
        List<String> villages) {}
