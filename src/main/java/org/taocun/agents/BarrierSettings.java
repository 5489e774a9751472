package org.taocun.agents;

import org.taocun.base.Param;

/** The entry barrier B = skill gap + logistics handicap + financing gap, each in [0, 1]. */
public record BarrierSettings(
    @Param(
            doc =
                "Whether there is any barrier; off: B = 0, no start-up cost, no broadband needed.",
            def = "true",
            source = "model switch")
        boolean enabled,
    @Param(
            doc = "Whether the skill gap counts: max(0, required − own)/required.",
            def = "true",
            source = "model switch")
        boolean skillGap,
    @Param(
            doc =
                "Whether the logistics handicap counts: unit logistics cost/(unit cost +"
                    + " unit logistics cost).",
            def = "true",
            source = "model switch")
        boolean logisticsHandicap,
    @Param(
            doc =
                "Whether the financing gap counts: max(0, net start-up cost − capital −"
                    + " credit)/start-up cost.",
            def = "true",
            source = "model switch")
        boolean financingGap,
    @Param(
            doc = "Whether a village without broadband cannot have sellers.",
            def = "true",
            source = "model switch")
        boolean broadbandNeeded,
    @Param(
            doc = "Skill that running a shop takes.",
            unit = "share",
            def = "0.5",
            range = "(0,1]",
            source = "assumed")
        double requiredSkill,
    @Param(
            doc =
                "Cost of starting a shop at the start of the run; it grows with"
                    + " platform.entryCostGrowth.",
            unit = "yuan",
            def = "2000",
            range = "[0,inf)",
            source = "press: one computer of 1,400-2,000 yuan, 2006-2009")
        double startupCostYuan,
    @Param(
            doc = "Credit that every household can get.",
            unit = "yuan",
            def = "0",
            range = "[0,inf)",
            source = "assumed")
        double creditYuan) {
  /** True if nobody can begin to sell in a village without broadband. */
  public boolean stopsWithoutBroadband() {
    return enabled && broadbandNeeded;
  }
}
