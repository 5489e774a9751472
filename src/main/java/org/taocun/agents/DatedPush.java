package org.taocun.agents;

import java.time.YearMonth;
import org.taocun.base.Param;

/** A dated shock to entry in one village. */
public record DatedPush(
    @Param(doc = "Village that is struck, by its id.", source = "user") String village,
    @Param(doc = "First month.", unit = "year-month", def = "2008-10", source = "user")
        YearMonth from,
    @Param(doc = "Last month.", unit = "year-month", def = "2099-12", source = "user")
        YearMonth until,
    @Param(
            doc = "Amount by which θ falls meanwhile.",
            unit = "share or count",
            def = "0.3",
            range = "(-inf,inf)",
            source = "user")
        double push) {}
