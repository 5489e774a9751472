package org.taocun.policy;

import org.taocun.base.Param;

/** Training: makes households aware and closes a share of their skill gap. */
public record Training(
    @Param(
            doc = "Cost of training one household.",
            unit = "yuan",
            def = "1000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc = "Share of the trainee's skill gap that is closed.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double gapClosed)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofHouseholds(Receiver.PROVIDERS);
  }
}
