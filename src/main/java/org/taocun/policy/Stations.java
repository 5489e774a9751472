package org.taocun.policy;

import org.taocun.base.Param;

/** Stations: villages, townships or counties get one for good, and its running is paid for. */
public record Stations(
    @Param(
            doc = "Cost of building one station.",
            unit = "yuan",
            def = "10000",
            range = "(0,inf)",
            source = "assumed: a room, shelves and a computer")
        double unitCostYuan,
    @Param(doc = "Level at which they are built.", def = "village", source = "assumed") Level level,
    @Param(
            doc =
                "Whether the fund also pays the running cost of the stations that it"
                    + " built, from the month after and as long as it has money; carriers pay"
                    + " the rest.",
            def = "true",
            source = "assumed")
        boolean runs)
    implements Instrument {
  /** The level at which stations are built. */
  public enum Level {
    VILLAGE,
    TOWNSHIP,
    COUNTY
  }

  @Override
  public Terms terms() {
    return Terms.ofVillages(Receiver.PROVIDERS, Mechanism.STATIONS);
  }
}
