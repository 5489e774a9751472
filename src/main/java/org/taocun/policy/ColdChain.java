package org.taocun.policy;

import org.taocun.base.Param;

/** Cold chain: more of the goods of villages can be kept cool. */
public record ColdChain(
    @Param(
            doc = "Cost of one village's part in a cold chain.",
            unit = "yuan",
            def = "300000",
            range = "(0,inf)",
            source = "assumed: a cold store and a lorry")
        double unitCostYuan,
    @Param(
            doc =
                "Addition to the share of a village's goods that can be kept cool, up to"
                    + " all of them.",
            unit = "share",
            def = "0.4",
            range = "(0,1]",
            source = "assumed")
        double coverage)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.SPOILAGE);
  }
}
