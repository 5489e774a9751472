package org.taocun.agents;

import org.taocun.base.Param;

/** Exit of sellers, and their return. */
public record ExitSettings(
    @Param(doc = "Whether sellers ever leave.", def = "true", source = "model switch")
        boolean enabled,
    @Param(
            doc =
                "Months of loss in a row after which a seller leaves; without a market nobody makes"
                    + " losses.",
            unit = "months",
            def = "6",
            range = "[1,1200]",
            source = "assumed")
        int lossMonths,
    @Param(
            doc =
                "A month's profit below this share of the household's outside income is a loss;"
                    + " 0: only negative profit is.",
            unit = "share",
            def = "0.5",
            range = "[0,inf)",
            source = "assumed")
        double reservationShare,
    @Param(
            doc = "Monthly probability of leaving for reasons outside the model.",
            unit = "share",
            def = "0.002",
            range = "[0,1)",
            source = "assumed; at most 0.05 (shop closures 2012, CECRC)")
        double hazard,
    @Param(doc = "Whether a household that left may return.", def = "true", source = "model switch")
        boolean mayReturn,
    @Param(
            doc = "Months before a household that left considers it again.",
            unit = "months",
            def = "12",
            range = "[0,1200]",
            source = "assumed")
        int returnAfterMonths) {}
