package org.taocun.policy;

import org.taocun.base.Param;

/** E-commerce park: cheaper starts and shared services for the shops around it. */
public record EcommercePark(
    @Param(
            doc = "Cost of one park.",
            unit = "yuan",
            def = "2000000",
            range = "(0,inf)",
            source = "assumed: a tenth of a demonstration county's grant of 20 million yuan")
        double unitCostYuan,
    @Param(
            doc = "Area that a park serves: its township or its county.",
            def = "township",
            source = "assumed")
        Reach reach,
    @Param(
            doc = "Shops that a park can serve; when there are more, its services are shared out.",
            unit = "shops",
            def = "200",
            range = "(0,inf)",
            source = "assumed")
        double capacityShops,
    @Param(
            doc = "Share of the start-up cost that a served shop saves.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double startupSaving,
    @Param(
            doc = "Share of the fixed cost that a served shop saves.",
            unit = "share",
            def = "0.3",
            range = "[0,1]",
            source = "assumed")
        double fixedSaving)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS);
  }
}
