package org.taocun.market;

import java.time.YearMonth;
import org.taocun.base.Param;

/** One point of a dated series. */
public record Dated(
    @Param(doc = "From this month on.", unit = "year-month", def = "2006-01", source = "assumed")
        YearMonth from,
    @Param(
            doc = "The value from then on, until the next point.",
            unit = "as the series",
            def = "0",
            source = "assumed")
        double value) {}
