package org.taocun.policy;

import org.taocun.base.Param;

/** Live-commerce campaign: hosts and officials recommend a village's goods at live shows. */
public record LiveCampaign(
    @Param(
            doc = "Cost of one village's campaign.",
            unit = "yuan",
            def = "30000",
            range = "(0,inf)",
            source = "assumed: hosts, a studio, publicity")
        double unitCostYuan,
    @Param(
            doc = "Months for which a campaign runs; then another one may follow.",
            unit = "months",
            def = "3",
            range = "[1,1200]",
            source = "assumed")
        int months,
    @Param(
            doc =
                "Addition to the attractiveness of the village's live sellers at shows:"
                    + " factor 1 + boost.",
            unit = "factor",
            def = "1",
            range = "[0,100]",
            source = "assumed")
        double boost)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.LIVE, Mechanism.MARKET);
  }
}
