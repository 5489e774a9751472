package org.taocun.policy;

import org.taocun.base.Param;

/** Talent return: migrants of a village are invited to come home. */
public record TalentReturn(
    @Param(
            doc = "Cost of inviting one village's migrants, once for good.",
            unit = "yuan",
            def = "20000",
            range = "(0,inf)",
            source = "assumed: visits, fairs, and help with moving")
        double unitCostYuan,
    @Param(
            doc =
                "Chance that the invitation alone brings a household home when it considers"
                    + " coming.",
            unit = "share",
            def = "0.2",
            range = "(0,1]",
            source = "assumed")
        double chance)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.MIGRATION);
  }
}
