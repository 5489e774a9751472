package org.taocun.agents;

import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Param;

/** Traits of households at the start: savings, skill, earning power, inclination to sell. */
public record HouseholdSettings(
    @Param(
            doc =
                "CSV file with columns id, village and any of capitalYuan, skill, threshold,"
                    + " leader, earning; replaces the drawn traits of the households it lists and"
                    + " sets each listed village's households. Empty for none.",
            source = "no data by default")
        String file,
    @Param(
            doc =
                "The names of the columns in the file where they are others than ours, by ours,"
                    + " such as {village: 村}. Empty for none.",
            source = "user")
        ColumnNames columns,
    @Param(
            doc = "Savings at the start.",
            unit = "yuan",
            def = "lognormal(6000, 0.8)",
            range = "[0,inf)",
            source = "assumed; Dongfeng's income was 5,700 yuan a head before 2006 (press)")
        Distribution capitalYuan,
    @Param(
            doc = "Skill to run a shop at the start, cut to [0, 1].",
            unit = "share",
            def = "beta(2, 5)",
            range = "[0,1]",
            source = "assumed; 8.3 % of rural operators above junior middle school (census 2016)")
        Distribution skill,
    @Param(
            doc = "Earning power outside e-commerce, as a factor on outside.incomeYuan.",
            unit = "factor",
            def = "lognormal(1, 0.4)",
            range = "[0,inf)",
            source = "assumed")
        Distribution earning,
    @Param(doc = "Inclination to sell, which may be alike within circles.")
        InclinationSettings inclination) {}
