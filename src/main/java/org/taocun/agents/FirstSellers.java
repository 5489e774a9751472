package org.taocun.agents;

import java.util.List;
import org.taocun.base.Param;

/** Pioneers: households that sell at the start, or begin later whatever others do. */
public record FirstSellers(
    @Param(
            doc = "Number of households, chosen at random, that sell from the start.",
            unit = "households",
            def = "0",
            range = "[0,inf)",
            source = "none by default")
        int count,
    @Param(
            doc = "Probability with which each household sells from the start.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "none by default")
        double share,
    @Param(
            doc =
                "Probability a year with which each household begins to sell later, whatever others"
                    + " do and at its own expense outside the accounts, as people do who come home"
                    + " with a trade; not in a village without broadband while"
                    + " barrier.broadbandNeeded.",
            unit = "share/year",
            def = "0",
            range = "[0,1]",
            source = "0: nobody begins later but by the entry rule or a policy")
        double yearlyShare,
    @Param(
            doc =
                "σ: spread of entry.initial.share and yearlyShare between counties: the sd of the"
                    + " logarithm of a county's factor on them, whose mean is 1; a township's"
                    + " shares are cut to 1 afterwards.",
            unit = "spread",
            def = "0",
            range = "[0,5]",
            source = "0: pioneers are as frequent in every county")
        double countySpread,
    @Param(
            doc =
                "σ: spread of entry.initial.share and yearlyShare between the townships of a"
                    + " county, beside the county's.",
            unit = "spread",
            def = "0",
            range = "[0,5]",
            source = "0: pioneers are as frequent in every township")
        double townshipSpread,
    @Param(
            doc =
                "Number of households that sell from the start as a contiguous block, the"
                    + " first of the first village.",
            unit = "households",
            def = "0",
            range = "[0,inf)",
            source = "none by default")
        int block,
    @Param(
            doc = "Whether all leaders sell from the start.",
            def = "false",
            source = "none by default")
        boolean leaders,
    @Param(
            doc =
                "Households that sell from the start, by name: village/number, counted"
                    + " from 0, or the id of a households file.",
            source = "none by default")
        List<String> list) {}
