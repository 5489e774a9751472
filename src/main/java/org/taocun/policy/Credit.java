package org.taocun.policy;

import org.taocun.base.Param;

/** Credit: households can borrow more, and the government pays the interest. */
public record Credit(
    @Param(
            doc = "Interest paid for one household.",
            unit = "yuan",
            def = "1000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc = "Credit that a household is given for good.",
            unit = "yuan",
            def = "20000",
            range = "[0,inf)",
            source = "assumed")
        double creditYuan)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofHouseholds(Receiver.LENDERS);
  }
}
