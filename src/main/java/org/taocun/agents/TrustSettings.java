package org.taocun.agents;

import org.taocun.base.Distribution;
import org.taocun.base.Param;

/**
 * Trust: a seller whose margin is thin may cheat, that is, send goods worse than promised and save
 * part of their production cost. The village's reputation then falls for all its sellers and
 * recovers slowly; its brand may grow by goods that are as promised, and suffer by others.
 */
public record TrustSettings(
    @Param(
            doc =
                "Whether sellers may cheat; off: reputation moves by scandals only"
                    + " (shocks[].reputationLoss).",
            def = "false",
            source = "model switch; off by default")
        boolean enabled,
    @Param(
            doc = "Honesty of a household, cut to [0, 1]; 1: it never cheats.",
            unit = "share",
            def = "beta(4, 2)",
            range = "[0,1]",
            source = "assumed")
        Distribution honesty,
    @Param(
            doc =
                "Monthly chance to cheat of a seller without honesty, without margin and without"
                    + " supervision.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed; inferior quality and short weight occur (MySheen 2024 on Binchuan)")
        double chance,
    @Param(
            doc =
                "Margin (profit per turnover of the month) from which on nobody is"
                    + " tempted to cheat; below it temptation grows in proportion, and it is"
                    + " full at 0.",
            unit = "share",
            def = "0.25",
            range = "(0,1]",
            source = "assumed")
        double thinMargin,
    @Param(
            doc = "Share of the month's production cost that an unsupervised cheat saves.",
            unit = "share",
            def = "0.2",
            range = "[0,1]",
            source = "assumed")
        double gain,
    @Param(
            doc =
                "Supervision everywhere from the start, 0 none to 1 complete: it lowers the chance"
                    + " to cheat and the gain by this share.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "none by default")
        double supervision,
    @Param(
            doc =
                "Reputation that a village loses in a month in which all its sales are by cheats;"
                    + " in proportion below.",
            unit = "reputation",
            def = "0.5",
            range = "[0,2]",
            source = "assumed")
        double damage,
    @Param(
            doc = "Share of the distance to a neutral reputation that is recovered in a month.",
            unit = "share",
            def = "0.04",
            range = "[0,1]",
            source = "assumed")
        double recovery,
    @Param(
            doc =
                "Share of what its brand lacks to 1 that a village gains in a month in which nobody"
                    + " cheats and it sells trust.brandParcels parcels or more; less by the cheats'"
                    + " share of its sales, and in proportion below so many parcels. 0: nothing but"
                    + " policies raises brands.",
            unit = "share/month",
            def = "0",
            range = "[0,1]",
            source =
                "none by default; that kept quality builds regional brands is claimed (rural"
                    + " revitalization e-commerce, 3.2)")
        double brandGrowth,
    @Param(
            doc = "Parcels that a village sells in a month from which on its brand grows in full.",
            unit = "parcels/month",
            def = "1000",
            range = "(0,inf)",
            source = "assumed: about a tenth of what ten million yuan a year are")
        double brandParcels,
    @Param(
            doc =
                "Share of its brand that a village loses in a month in which all its sales are by"
                    + " cheats; in proportion below. 0: brands last, whoever cheats.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "none by default")
        double brandLoss) {}
