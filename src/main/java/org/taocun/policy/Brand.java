package org.taocun.policy;

import org.taocun.base.Param;

/** Brand: a village's goods are certified and made known under one name. */
public record Brand(
    @Param(
            doc = "Cost of one village's brand.",
            unit = "yuan",
            def = "100000",
            range = "(0,inf)",
            source = "assumed: certification and publicity")
        double unitCostYuan,
    @Param(
            doc = "Share of the distance of its brand to 1 that a village gains.",
            unit = "share",
            def = "0.5",
            range = "(0,1]",
            source = "assumed")
        double share)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.MARKET);
  }
}
