package org.taocun.policy;

import org.taocun.base.Param;

/** Logistics subsidy: pays carriers a part of each parcel's cost. */
public record LogisticsSubsidy(
    @Param(
            doc =
                "Payment to the carrier for each parcel of a village, at most the"
                    + " parcel's cost.",
            unit = "yuan/parcel",
            def = "2",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.CARRIERS, Mechanism.CARRIAGE);
  }
}
