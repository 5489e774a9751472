package org.taocun.policy;

import org.taocun.base.Param;

/** Broadband: connects villages. */
public record Broadband(
    @Param(
            doc = "Cost of connecting one village to broadband or WiFi.",
            unit = "yuan",
            def = "50000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS);
  }
}
