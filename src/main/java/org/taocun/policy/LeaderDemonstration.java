package org.taocun.policy;

import org.taocun.base.Param;

/**
 * Leader demonstration: a seller becomes an example for its village, or another household is
 * appointed to be one.
 */
public record LeaderDemonstration(
    @Param(
            doc =
                "Cost of one demonstrator: training, first months, and the start-up cost where"
                    + " starts is true.",
            unit = "yuan",
            def = "10000",
            range = "(0,inf)",
            source = "assumed")
        double unitCostYuan,
    @Param(
            doc = "Skill to which a demonstrator is trained, at least.",
            unit = "share",
            def = "0.7",
            range = "[0,1]",
            source = "assumed")
        double skill,
    @Param(
            doc =
                "Whether a demonstrator that does not sell yet starts at once; if not, it is"
                    + " trained, and demonstrates when it starts by its own decision.",
            def = "true",
            source = "assumed")
        boolean starts)
    implements Instrument {
  @Override
  public Terms terms() {
    return Terms.ofHouseholds(Receiver.PROVIDERS);
  }
}
