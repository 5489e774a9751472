package org.taocun.policy;

import org.taocun.base.Param;

/** Entry subsidy: a promise to pay part of a household's start-up cost when it starts. */
public record EntrySubsidy(
    @Param(
            doc =
                "Amount promised to a household for its start-up cost; when it starts, at"
                    + " most that cost is paid.",
            unit = "yuan",
            def = "1000",
            range = "(0,inf)",
            source = "assumed: half of the early start-up cost of 1,400-2,000 yuan")
        double unitCostYuan,
    @Param(
            doc =
                "Months for which a promise holds; the money then goes back to the fund, for"
                    + " others.",
            unit = "months",
            def = "12",
            range = "[1,1200]",
            source = "assumed")
        int validMonths)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofHouseholds(Receiver.HOUSEHOLDS);
  }
}
