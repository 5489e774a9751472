package org.taocun.policy;

import org.taocun.base.Param;

/** Cooperative: one of the scenario's organisations is founded without waiting for sellers. */
public record Cooperative(
    @Param(
            doc = "Cost of founding one, whatever its reach.",
            unit = "yuan",
            def = "50000",
            range = "(0,inf)",
            source = "assumed: registration, a store, help with the first season")
        double unitCostYuan,
    @Param(
            doc =
                "Name of the organisation that is founded; empty: the first one listed in"
                    + " organisations.",
            def = "",
            source = "the first by default")
        String organisation)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.ORGANISATIONS, Mechanism.MARKET);
  }
}
