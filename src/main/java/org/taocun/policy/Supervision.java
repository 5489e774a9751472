package org.taocun.policy;

import org.taocun.base.Param;

/** Supervision of quality: lowers the chance and the gain of cheating in a village. */
public record Supervision(
    @Param(
            doc = "Cost of supervising one village, once for good.",
            unit = "yuan",
            def = "20000",
            range = "(0,inf)",
            source = "assumed: inspections and a laboratory's fees")
        double unitCostYuan,
    @Param(
            doc = "Smallest supervision of a village's sellers from then on.",
            unit = "share",
            def = "0.6",
            range = "(0,1]",
            source = "assumed")
        double level)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.TRUST, Mechanism.MARKET);
  }
}
