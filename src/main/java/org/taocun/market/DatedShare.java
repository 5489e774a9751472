package org.taocun.market;

import java.time.YearMonth;
import org.taocun.base.Param;

/** One point of a dated series of shares. */
public record DatedShare(
    @Param(doc = "From this month on.", unit = "year-month", def = "2006-01", source = "assumed")
        YearMonth from,
    @Param(
            doc = "The share from then on, until the next point.",
            unit = "share",
            def = "0",
            range = "[0,1]",
            source = "assumed")
        double value) {
  /** The same point as one of a series of any kind. */
  public Dated dated() {
    return new Dated(from, value);
  }
}
