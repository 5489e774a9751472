package org.taocun.agents;

import java.util.List;
import org.taocun.base.Param;

/**
 * Shocks to entry in single villages: for some months everybody's threshold θ is lower there,
 * whatever the cause, as when a village's old trade ended in 2008.
 */
public record EntryShocks(
    @Param(
            doc = "Chance of a village to be struck in a month.",
            unit = "share/month",
            def = "0",
            range = "[0,1]",
            source = "none by default")
        double chance,
    @Param(
            doc =
                "Amount by which θ falls in a struck village; the same when it is struck again"
                    + " meanwhile. Below 0 shocks deter.",
            unit = "share or count",
            def = "0.3",
            range = "(-inf,inf)",
            source = "assumed")
        double push,
    @Param(
            doc = "Months that a shock lasts, its first one included.",
            unit = "months",
            def = "3",
            range = "[1,1200]",
            source = "assumed")
        int months,
    @Param(doc = "Shocks to named villages at known dates; they add to the drawn ones.")
        List<DatedPush> dated) {}
