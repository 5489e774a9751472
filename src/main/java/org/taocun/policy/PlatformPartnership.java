package org.taocun.policy;

import org.taocun.base.Param;

/**
 * Platform partnership: a platform is paid to show the sellers of a place to more buyers, or to
 * take less commission from them, for some months.
 */
public record PlatformPartnership(
    @Param(
            doc = "Payment to the platform for one place.",
            unit = "yuan",
            def = "200000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc = "Name of the platform; empty: the first one.",
            def = "",
            source = "the first by default")
        String platform,
    @Param(
            doc = "Area that an agreement serves: a township or a county.",
            def = "county",
            source = "assumed")
        Reach reach,
    @Param(
            doc = "Months for which an agreement holds; then another one may follow.",
            unit = "months",
            def = "12",
            range = "[1,1200]",
            source = "assumed")
        int months,
    @Param(
            doc = "Addition to the attractiveness of the place's shops: factor 1 + traffic.",
            unit = "factor",
            def = "0.2",
            range = "[0,100]",
            source = "assumed")
        double traffic,
    @Param(
            doc = "Share of its commission that the platform forgoes.",
            unit = "share",
            def = "0.5",
            range = "[0,1]",
            source = "assumed")
        double commissionCut)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PLATFORMS, Mechanism.MARKET);
  }
}
