package org.taocun.policy;

import org.taocun.base.Param;
import org.taocun.base.Say;

/** Digital countryside: households get to know others in other circles, villages and counties. */
public record DigitalCountryside(
    @Param(
            doc = "Cost of bringing one household together with others.",
            unit = "yuan",
            def = "300",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc = "Weak ties that a household is offered; those that it has already do not count.",
            unit = "ties",
            def = "3",
            range = "[1,100]",
            source = "assumed")
        int ties,
    @Param(
            doc = "Share of the new ties within the own village.",
            unit = "share",
            def = "0.25",
            range = "[0,1]",
            source = "assumed")
        double ownVillageShare,
    @Param(
            doc = "Share of the new ties to other villages of the own township.",
            unit = "share",
            def = "0.25",
            range = "[0,1]",
            source = "assumed")
        double townshipShare,
    @Param(
            doc =
                "Share of the new ties to other townships of the own county; ties beyond"
                    + " the three shares go anywhere. Distance does not matter.",
            unit = "share",
            def = "0.25",
            range = "[0,1]",
            source = "assumed")
        double countyShare,
    @Param(
            doc =
                "Households of the same reach among which each new tie is chosen: the first whose"
                    + " village's trade complements the own one (market.complements), or else the"
                    + " first; 1: anybody.",
            unit = "households",
            def = "1",
            range = "[1,100]",
            source = "1: without data on trades")
        int candidates)
    implements Instrument {
  /** Checks that the three shares add up to 1 at most. */
  public DigitalCountryside {
    if (!(ownVillageShare + townshipShare + countyShare <= 1 + 1e-12)) {
      throw new IllegalArgumentException(
          Say.of("ownVillageShare + townshipShare + countyShare must be at most 1"));
    }
  }

  @Override
  public Terms terms() {
    return Terms.ofHouseholds(Receiver.PROVIDERS);
  }
}
