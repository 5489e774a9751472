package org.taocun.scenario;

import org.taocun.base.Param;

/**
 * Standing of a scenario: what is known of its numbers. Reports open with it; a run reads none of
 * it.
 */
public record Standing(
    @Param(
            doc =
                "Origin of the scenario's numbers: unstated, byHand (chosen, from sources or"
                    + " assumed) or fitted.",
            def = "unstated",
            source = "user")
        Basis basis,
    @Param(doc = "What parameters were fitted to, in words.", source = "user") String fittedTo,
    @Param(doc = "What parameters were fitted to, in Chinese.", source = "user") String fittedToZh,
    @Param(
            doc =
                "Whether levels may be read off the scenario, such as numbers of sellers, and not"
                    + " only differences between scenarios.",
            def = "false",
            source = "user")
        boolean levels) {
  /** Where numbers come from. */
  public enum Basis {
    /** Nothing is said. */
    UNSTATED,
    /** They were chosen, from sources or assumed. */
    BY_HAND,
    /** Some of them were fitted to observed figures. */
    FITTED
  }
}
